import { isTimeZone } from '@heqi/calendar'
import { countText } from '@heqi/documents/wording'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { readAnswer } from '../../answers/read-answer.ts'
import { type RecordsRead, readRecords } from '../../input/records-input.ts'
import { messagesOf } from '../../messages.ts'
import { rejectLine } from '../../problem-text.ts'
import { coloursFor } from '../../terminal/colour.ts'
import { padEnd, textWidth } from '../../terminal/text-width.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { RECORDS_OPTIONS } from '../shared-options.ts'
import { pseudonyms } from './pseudonyms.ts'
import { RECORD_FORMATS, writeRecords, writeRejects } from './write-records.ts'

const DEFAULT_ZONE = 'Asia/Shanghai'
const SHOWN_REJECTS = 10

export const read: Verb = {
  name: 'read',
  schema: 'read',
  summary: {
    'zh-CN': '把其他系统的服务记录读成规范记录，每一坏行都有去处',
    en: 'read service records of other systems; no bad row is lost',
  },
  operand: {
    name: 'FILE',
    required: true,
    text: { 'zh-CN': '记录文件，“-”为标准输入', en: 'file of records, “-” is standard input' },
  },
  options: [
    ...RECORDS_OPTIONS.filter(({ name }) => name !== 'records'),
    {
      name: 'to',
      value: 'FORMAT',
      choices: RECORD_FORMATS,
      text: {
        'zh-CN': '写出的格式；segments 为按日封存的 Parquet',
        en: 'format to write; segments: sealed Parquet, one a day',
      },
    },
    {
      name: 'out',
      value: 'FILE',
      isOutput: true,
      text: { 'zh-CN': '写到此文件；segments 时为目录', en: 'file to write; a folder for segments' },
    },
    {
      name: 'rejects',
      value: 'FILE',
      isOutput: true,
      text: {
        'zh-CN': '把坏行及其原因写到此文件（CSV）',
        en: 'write the bad rows with their reasons to this file (CSV)',
      },
    },
    {
      name: 'pseudonym-key',
      value: 'FILE',
      text: {
        'zh-CN': '密钥文件：客户标识以此换成假名后才写出',
        en: 'key file: customer identities are turned into pseudonyms by it before they are written',
      },
    },
    {
      name: 'keep-identities',
      text: {
        'zh-CN': '源文件中的客户标识已是假名，原样保留',
        en: 'the customer identities of the source are pseudonyms already: keep them',
      },
    },
    {
      name: 'time-zone',
      value: 'ZONE',
      text: {
        'zh-CN': `封存按此时区分日；默认 ${DEFAULT_ZONE}`,
        en: `zone of the days of segments; default ${DEFAULT_ZONE}`,
      },
    },
  ],
  run,
}

async function run(call: Call): Promise<Outcome> {
  const misuse = misuseOf(call)
  if (misuse) return { ...refuse(misuse), isUsage: true }
  const pseudonym = await pseudonyms(call)
  if (!pseudonym.ok) return pseudonym
  const records = await readRecords(call, [call.operand ?? ''], pseudonym.value)
  if (!records.ok) return records
  const exposed = exposedIdentities(call, records.value)
  if (exposed) return { ...refuse(exposed), isUsage: true }
  const written = await writeAll(call, records.value)
  if (!written.ok) return written
  return accept({
    json: readAnswer(records.value, written.value),
    text: call.text('out') === '-' ? '' : summaryText(call, records.value, written.value),
    hasFindings: records.value.rejects.length > 0,
  })
}

const needs = (option: string, value: string): Refusal => ({
  code: 'option-required',
  data: { value: option, expected: `${option} ${value}` },
})

function misuseOf(call: Call): Refusal | undefined {
  if (call.text('to') !== undefined && call.text('out') === undefined) return needs('--out', 'FILE')
  if (call.text('out') !== undefined && call.text('to') === undefined) return needs('--to', RECORD_FORMATS.join('|'))
  const zone = call.text('time-zone')
  if (zone !== undefined && !isTimeZone(zone))
    return {
      code: 'choice-unknown',
      data: { option: '--time-zone', value: zone, expected: 'Asia/Shanghai, Europe/Berlin, UTC' },
    }
  return undefined
}

/** Whoever writes records says first whether their customers are pseudonyms: an identity never slips into a file. */
function exposedIdentities(call: Call, { inForce, formats }: RecordsRead): Refusal | undefined {
  const isSafe =
    call.text('out') === undefined || call.isSet('keep-identities') || call.text('pseudonym-key') !== undefined
  const isForeign = [...formats].some((format) => !format.startsWith('canonical-'))
  const hasCustomers = inForce.texts.customerKey.values.length > 0
  return isSafe || !isForeign || !hasCustomers ? undefined : { code: 'pseudonyms-undecided' }
}

async function writeAll(call: Call, records: RecordsRead): Promise<Result<readonly string[]>> {
  const zone = call.text('time-zone') ?? DEFAULT_ZONE
  const written = await writeRecords(records.inForce, call.text('to'), call.text('out'), zone, call.io)
  if (!written.ok) return written
  const rejectFile = call.text('rejects')
  if (rejectFile === undefined) return written
  const rejects = await writeRejects(records.rejects, rejectFile, call.language, call.io)
  return rejects.ok ? accept([...written.value, rejects.value]) : rejects
}

function summaryText(call: Call, records: RecordsRead, written: readonly string[]): string {
  const { reading } = messagesOf(call.language)
  const { quiet } = coloursFor(call.io)
  const { summary, identities } = records
  const rows: (readonly [string, number])[] = [
    [reading.read, summary.read],
    [reading.added, identities.added],
    [reading.duplicates, identities.duplicates],
    [reading.corrections, identities.corrections],
    ...Object.entries(summary.filtered).map(([reason, count]) => [`${reading.filtered}: ${reason}`, count] as const),
    ...Object.entries(summary.rejected).map(([code, count]) => [`${reading.rejected}: ${code}`, count] as const),
  ]
  const width = Math.max(...rows.map(([label]) => textWidth(label)))
  const shown = records.rejects.slice(0, SHOWN_REJECTS).map((reject) => quiet(rejectLine(reject, call.language)))
  return [
    ...rows.map(([label, count]) => `${padEnd(label, width)}  ${countText(count)}`),
    ...shown,
    ...written.map((file) => `→ ${file}`),
  ].join('\n')
}
