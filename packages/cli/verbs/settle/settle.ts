import { CHINA } from '@heqi/calendar'
import { statementDocument } from '@heqi/documents'
import { fill } from '@heqi/documents/wording'
import { type Carry, type Facts, type Settled, settle as settleMonth } from '@heqi/engine'
import type { RecordBatch } from '@heqi/records'
import { type ContractFile, termsInForce } from '@heqi/terms'
import { accept, type Instant, type IsoMonth, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { settleAnswer } from '../../answers/settle-answer.ts'
import { defaultAsOf, parseAsOf } from '../../input/as-of.ts'
import { readContract, readFacts } from '../../input/contract-input.ts'
import { type Months, parsePeriod } from '../../input/period.ts'
import { writeTo } from '../../input/read-file.ts'
import { readRecords } from '../../input/records-input.ts'
import { messagesOf } from '../../messages.ts'
import { coloursFor } from '../../terminal/colour.ts'
import { statementTree } from '../../terminal/statement-tree.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { AS_OF_OPTION, CONTRACT_OPTION, FACTS_OPTION, PERIOD_OPTION, RECORDS_OPTIONS } from '../shared-options.ts'
import { carryText, readCarry } from './carry-file.ts'
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
      text: { 'zh-CN': '把结转写到此文件，供下月使用', en: 'write what is handed on to the next month' },
    },
  ],
  run,
}

async function run(call: Call): Promise<Outcome> {
  const months = parsePeriod(call.text('period') ?? '')
  if (!months.ok) return { ...months, isUsage: true }
  const plan = outputPlan(call)
  if (!plan.ok) return { ...plan, isUsage: true }
  const asOf = parseAsOf(call.text('as-of'))
  if (!asOf.ok) return { ...asOf, isUsage: true }
  const inputs = await readInputs(call)
  if (!inputs.ok) return inputs
  const settled = settleMonths(call, months.value, inputs.value, asOf.value)
  if (!settled.ok) return settled
  return answer(call, plan.value, inputs.value.contract, settled.value)
}

type Inputs = {
  readonly contract: ContractFile
  readonly facts: Facts
  readonly carry: Carry | undefined
  readonly batch: RecordBatch
}

async function readInputs(call: Call): Promise<Result<Inputs>> {
  const contract = await readContract(call.text('contract') ?? '', call.io)
  if (!contract.ok) return contract
  const facts = await readFacts(call.text('facts'), call.io)
  if (!facts.ok) return facts
  const carry = await readCarry(call.text('carry'), call.io)
  if (!carry.ok) return carry
  const records = await readRecords(call, call.texts('records'))
  if (!records.ok) return records
  return accept({ contract: contract.value, facts: facts.value, carry: carry.value, batch: records.value.inForce })
}

/** Settles the months in order, each with what the one before handed on; the last one is the answer. */
function settleMonths(
  call: Call,
  months: Months,
  { contract, facts, carry, batch }: Inputs,
  asOf: Instant | undefined,
): Result<Settled> {
  const outside = monthOutsideTerm(contract, months)
  if (outside) return refuse(outside)
  const known = asOf ?? defaultAsOf(contract, months.at(-1) ?? months[0], batch)
  const settleOne = (month: IsoMonth, before: Carry | undefined): Settled => {
    const label = fill(messagesOf(call.language).progress.settling, { month })
    call.progress.report(label, months.indexOf(month), months.length)
    const handedOn = before === undefined ? {} : { carry: before }
    return settleMonth({ contract, month, batch, facts, calendar: CHINA, asOf: known, ...handedOn })
  }
  let settled = settleOne(months[0], carry)
  for (const month of months.slice(1)) settled = settleOne(month, settled.carry)
  return accept(settled)
}

/** The term with its amendments, since those may lengthen it. */
function monthOutsideTerm(contract: ContractFile, months: Months): Refusal | undefined {
  for (const month of months) {
    const { start, end } = termsInForce(contract, `${month}-01`)['term/duration']
    if (month < start.slice(0, 7) || month > end.slice(0, 7))
      return { code: 'month-outside-term', data: { value: month, expected: `${start} - ${end}` } }
  }
  return undefined
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
  const width = call.io.stdout.columns ?? 100
  const tree = statementTree(document, { colours: coloursFor(call.io), width, explain: call.isSet('explain') })
  return accept({ json, text: [tree, ...written.value.map((file) => `→ ${file}`)].join('\n') })
}
