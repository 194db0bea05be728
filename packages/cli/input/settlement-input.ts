import { addToMonth, monthOf } from '@heqi/calendar'
import type { Carry, Facts, MonthCounts } from '@heqi/engine'
import { isCountableInParts } from '@heqi/engine/countable-in-parts'
import type { RecordBatch } from '@heqi/records'
import { type ContractFile, termsInForce } from '@heqi/terms'
import { accept, type Instant, type Refusal } from '@heqi/vocabulary'
import type { Call } from '../verb.ts'
import { defaultAsOf, parseAsOf } from './as-of.ts'
import { readCarry } from './carry-file.ts'
import { readContract, readFacts } from './contract-input.ts'
import { lastEvent } from './last-event.ts'
import { type Months, parsePeriod } from './period.ts'
import { readRecords } from './records-input.ts'

/** All that a settlement of some months reads. */
export type SettlementFiles = {
  readonly contract: ContractFile
  readonly facts: Facts
  readonly carry: Carry | undefined
  /** Without a row where the records were counted and not kept. */
  readonly batch: RecordBatch
  /** For each month, what was counted of each part of the records. */
  readonly monthCounts?: readonly (readonly MonthCounts[])[]
  readonly months: Months
  readonly asOf: Instant
}

export type FilesOutcome =
  | { readonly ok: true; readonly value: SettlementFiles }
  | { readonly ok: false; readonly problems: readonly Refusal[]; readonly isUsage?: boolean }

/**
 * Reads `--period`, `--contract`, `--facts`, `--carry` and `--records`; what is cheap to refuse is refused first. With
 * `mayOnlyCount`, the records of a large file are counted as they are read, if the contract's month can be counted in parts.
 */
export async function readSettlementFiles(call: Call, mayOnlyCount = false): Promise<FilesOutcome> {
  const months = parsePeriod(call.text('period') ?? '')
  if (!months.ok) return { ...months, isUsage: true }
  const asOf = parseAsOf(call.text('as-of'))
  if (!asOf.ok) return { ...asOf, isUsage: true }
  const contract = await readContract(call.text('contract') ?? '', call.io)
  if (!contract.ok) return contract
  const outside = monthOutsideTerm(contract.value, months.value)
  if (outside) return { ok: false, problems: [outside] }
  const facts = await readFacts(call.texts('facts'), call.io)
  if (!facts.ok) return facts
  const carry = await readCarry(call.text('carry'), call.io)
  if (!carry.ok) return carry
  const isCountable = mayOnlyCount && isCountableInParts({ contract: contract.value })
  const records = await readRecords(call, call.texts('records'), {
    plan: isCountable
      ? { contract: contract.value, facts: facts.value, months: months.value, asOf: asOf.value }
      : undefined,
  })
  if (!records.ok) return records
  const { inForce: batch, counted } = records.value
  const lastMonth = months.value.at(-1) ?? months.value[0]
  return accept({
    contract: contract.value,
    facts: facts.value,
    carry: carry.value,
    batch,
    months: months.value,
    asOf: counted?.asOf ?? asOf.value ?? defaultAsOf(contract.value, lastMonth, lastEvent(batch)),
    ...(counted ? { monthCounts: counted.counts } : {}),
  })
}

/** Prepayments fall due before the term, releases and late charges after it; further away the month is a slip of the pen. */
const MONTHS_BEFORE = 12
const MONTHS_AFTER = 24

/** The term with its amendments, since those may lengthen it. */
function monthOutsideTerm(contract: ContractFile, months: Months): Refusal | undefined {
  for (const month of months) {
    const { start, end } = termsInForce(contract, `${month}-01`)['term/duration']
    if (month < addToMonth(monthOf(start), -MONTHS_BEFORE) || month > addToMonth(monthOf(end), MONTHS_AFTER))
      return { code: 'month-outside-term', data: { value: month, expected: `${start} - ${end}` } }
  }
  return undefined
}
