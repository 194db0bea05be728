import { addDays, addToMonth, CHINA, daysBetween, monthOf, startOfDate, zoneOf } from '@heqi/calendar'
import { type Carry, EMPTY_CARRY, type Facts, type Statement, settle, simulate } from '@heqi/engine'
import type { ContractFile } from '@heqi/terms'
import { type IsoMonth, yuanText } from '@heqi/vocabulary'

/** Months after the end in which releases, refunds of deposits and last instalments fall due. */
const MONTHS_AFTER = 3
const PER_DAY = 12

export type Year = {
  /** One for each month from the signature on, through the term, to those after its end. */
  readonly statements: readonly Statement[]
  readonly months: readonly IsoMonth[]
  /** What the months of the term hand on to a renewed one. */
  readonly atEnd: Carry
  readonly facts: Facts
}

/** Simulates the service of the term and settles it month by month; the client pays each statement `lateDays` after it falls due. */
export function runYear(contract: ContractFile, stated: Facts, { seed = 7, lateDays = 0 } = {}): Year {
  const term = contract.terms['term/duration']
  const { batch, facts } = simulate({
    contract,
    calendar: CHINA,
    from: term.start,
    days: daysBetween(term.start, term.end) + 1,
    seed,
    volumes: { perDay: PER_DAY },
  })
  const firstEvent = (stated.milestones ?? []).map(({ on }) => on).sort()[0] ?? term.start
  const months = monthsFrom(monthOf(firstEvent), addToMonth(monthOf(term.end), MONTHS_AFTER))
  const asOf = startOfDate(addDays(term.end, 31 * (MONTHS_AFTER + 1)), zoneOf('Asia/Shanghai'))
  const payments: NonNullable<Facts['payments']>[number][] = []
  const statements: Statement[] = []
  let carry = EMPTY_CARRY
  let atEnd = EMPTY_CARRY
  for (const month of months) {
    const known = { ...facts, ...stated, payments: [...payments] }
    const settled = settle({ contract, month, batch, facts: known, calendar: CHINA, carry, asOf })
    carry = settled.carry
    if (month === monthOf(term.end)) atEnd = carry
    statements.push(settled.statement)
    const payment = paymentOf(settled.statement, lateDays)
    if (payment) payments.push(payment)
  }
  return { statements, months, atEnd, facts: { ...facts, ...stated, payments } }
}

function monthsFrom(first: IsoMonth, last: IsoMonth): readonly IsoMonth[] {
  const months: IsoMonth[] = []
  for (let month = first; month <= last; month = addToMonth(month, 1)) months.push(month)
  return months
}

function paymentOf({ month, totalFen, dueOn }: Statement, lateDays: number) {
  if (totalFen <= 0n || dueOn === undefined) return undefined
  return { id: `paid-${month}`, on: addDays(dueOn, lateDays), statement: month, amountYuan: yuanText(totalFen) }
}

/** The first month after the term, when the parties have renewed: settled on what the last month handed on. */
export function renewedMonth(contract: ContractFile, { atEnd, facts }: Year): Statement {
  const { end } = contract.terms['term/duration']
  const from = addDays(end, 1)
  const { batch, facts: served } = simulate({
    contract,
    calendar: CHINA,
    from,
    days: 28,
    seed: 11,
    volumes: { perDay: PER_DAY },
  })
  const renewed: ContractFile = {
    ...contract,
    amendments: [
      {
        number: 'renewal-1',
        signedOn: end,
        effectiveFrom: from,
        changes: [{ op: 'set', path: 'term/duration.end', value: addDays(from, 364) }],
      },
    ],
  }
  const asOf = startOfDate(addDays(from, 62), zoneOf('Asia/Shanghai'))
  const all = { ...served, ...facts, shifts: served.shifts, downtime: served.downtime }
  return settle({
    contract: renewed,
    month: monthOf(from),
    batch,
    facts: all as Facts,
    calendar: CHINA,
    carry: atEnd,
    asOf,
  }).statement
}
