import { dateOption } from '../../input/option-values.ts'
import { startReading, threadsAtWork } from '../../input/range-thread.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { AS_OF_OPTION, CONTRACT_OPTION, FACTS_OPTION, PERIOD_OPTION, RECORDS_OPTIONS } from '../shared-options.ts'
import { outputPlan } from './output-files.ts'
import { FORMATS } from './output-formats.ts'

export const settle: Verb = {
  name: 'settle',
  schema: 'settle',
  summary: {
    'zh-CN': '结算一个月，出具可展开到每条记录的结算单',
    en: 'settle a month: a statement that unfolds to the record',
  },
  options: [
    CONTRACT_OPTION,
    ...RECORDS_OPTIONS,
    PERIOD_OPTION,
    FACTS_OPTION,
    AS_OF_OPTION,
    {
      name: 'explain',
      text: { 'zh-CN': '展开每一项的计算、条款与来源', en: 'unfold every line to its calculation, clause and sources' },
    },
    {
      name: 'to',
      value: 'FORMATS',
      text: {
        'zh-CN': `写出文件：${FORMATS.join('、')}，可用逗号并列；须与 --out 同用`,
        en: `write files: ${FORMATS.join(', ')}, comma-separated; needs --out`,
      },
    },
    {
      name: 'out',
      value: 'FILE',
      isOutput: true,
      text: {
        'zh-CN': '写到这个文件；并列多种格式时按格式换扩展名',
        en: 'file to write; with several formats, each gets its own extension',
      },
    },
    {
      name: 'issued-on',
      value: 'DATE',
      text: {
        'zh-CN': '签发日期，印在结算单上；不填即为草稿',
        en: 'date of issue on the document; without it, a draft',
      },
    },
    {
      name: 'carry',
      value: 'FILE',
      text: { 'zh-CN': '上月结算的结转文件', en: 'what the month before handed on' },
    },
    {
      name: 'carry-out',
      value: 'FILE',
      isOutput: true,
      text: { 'zh-CN': '把结转写到此文件，供下月使用', en: 'write what is handed on to the next month' },
    },
  ],
  run,
}

/** Threads for a large file start while this one loads the readers; the rest is loaded while they read. */
async function run(call: Call): Promise<Outcome> {
  const plan = outputPlan(call)
  if (!plan.ok) return { ...plan, isUsage: true }
  const issuedOn = dateOption(call, 'issued-on')
  if (!issuedOn.ok) return { ...issuedOn, isUsage: true }
  startReading(call.texts('records'), call.io.cwd)
  const { readSettlementFiles } = await import('../../input/settlement-input.ts')
  const reading = readSettlementFiles(call, true)
  await Promise.race([reading, threadsAtWork])
  const { settledMonths } = await import('./settled-months.ts')
  const files = await reading
  return files.ok ? settledMonths(call, plan.value, files.value) : files
}
