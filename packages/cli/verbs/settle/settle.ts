import { CHINA } from '@heqi/calendar'
import { statementDocument } from '@heqi/documents/statement'
import { fill } from '@heqi/documents/wording'
import { type Carry, type Settled, settle as settleMonth } from '@heqi/engine'
import { type ContractFile, termsInForce } from '@heqi/terms'
import { accept, type IsoMonth } from '@heqi/vocabulary'
import { settleAnswer } from '../../answers/settle-answer.ts'
import { carryText } from '../../input/carry-file.ts'
import { dateOption } from '../../input/option-values.ts'
import { readSettlementFiles, type SettlementFiles } from '../../input/settlement-input.ts'
import { columnsOf } from '../../io.ts'
import { messagesOf } from '../../messages.ts'
import { writeTo } from '../../output-file.ts'
import { coloursFor } from '../../terminal/colour.ts'
import { statementTree } from '../../terminal/statement-tree.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { AS_OF_OPTION, CONTRACT_OPTION, FACTS_OPTION, PERIOD_OPTION, RECORDS_OPTIONS } from '../shared-options.ts'
import { FORMATS, type OutputPlan, outputPlan, writeOutputs } from './output-files.ts'

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

async function run(call: Call): Promise<Outcome> {
  const plan = outputPlan(call)
  if (!plan.ok) return { ...plan, isUsage: true }
  const issuedOn = dateOption(call, 'issued-on')
  if (!issuedOn.ok) return { ...issuedOn, isUsage: true }
  const files = await readSettlementFiles(call, true)
  if (!files.ok) return files
  return answer(call, plan.value, files.value.contract, settleMonths(call, files.value))
}

/** Settles the months in order, each with what the one before handed on; the last one is the answer. */
function settleMonths(
  call: Call,
  { months, carry, contract, facts, batch, asOf, monthCounts }: SettlementFiles,
): Settled {
  const settleOne = (month: IsoMonth, before: Carry | undefined): Settled => {
    const label = fill(messagesOf(call.language).progress.settling, { month })
    const index = months.indexOf(month)
    call.progress.report(label, index, months.length)
    return settleMonth({
      contract,
      facts,
      batch,
      asOf,
      month,
      calendar: CHINA,
      ...(before === undefined ? {} : { carry: before }),
      ...(monthCounts?.[index] ? { counts: monthCounts[index] } : {}),
    })
  }
  let settled = settleOne(months[0], carry)
  for (const month of months.slice(1)) settled = settleOne(month, settled.carry)
  return settled
}

async function answer(call: Call, plan: OutputPlan, contract: ContractFile, settled: Settled): Promise<Outcome> {
  const { statement, carry } = settled
  const issuedOn = call.text('issued-on')
  const issued = issuedOn === undefined ? {} : { issuedOn }
  const document = statementDocument({ statement, contract, language: call.language, ...issued })
  const binding = termsInForce(contract, document.period.to)['quality/assessment']?.reading ?? 'adjusted'
  const json = settleAnswer(statement, document, binding)
  const written = await writeOutputs(call.io, plan, document, json)
  if (!written.ok) return written
  const carryOut = call.text('carry-out')
  if (carryOut !== undefined) {
    const carried = await writeTo(carryOut, carryText(carry), call.io)
    if (!carried.ok) return carried
  }
  const width = columnsOf(call.io)
  const tree = statementTree(document, { colours: coloursFor(call.io), width, explain: call.isSet('explain') })
  return accept({ json, text: [tree, ...written.value.map((file) => `→ ${file}`)].join('\n') })
}
