import { addToMonth, dateOf } from '@heqi/calendar'
import type { IsoDate, IsoMonth } from '@heqi/vocabulary'
import { contractZoneOf } from '../clocks/clock-terms.ts'
import { measure, measureCounted } from '../metrics/measure.ts'
import type { Statement, StatementLine } from '../statement.ts'
import { type Carry, type ClosedMonth, combined, EMPTY_CARRY, type MonthRecord, type OpenAccounts } from './carry.ts'
import { closedLines, settleCorrections } from './corrections.ts'
import { settleDeposit } from './deposit.ts'
import { dueDate } from './due-date.ts'
import { settleLatePayments } from './late-payment.ts'
import { groupLine, reservation, totalFen } from './line.ts'
import { type MonthContext, monthContext, reserve } from './month-context.ts'
import { settlePrepayment } from './prepayment.ts'
import { RecordVolumes } from './record-volume.ts'
import { settleRefunds } from './refunds.ts'
import { settleDeferral, settleRetention } from './retention.ts'
import { type ServiceMonth, settleServiceMonth } from './service-month.ts'
import type { ReopenedMonth, SettleInput } from './settle-input.ts'
import { settleTax } from './tax.ts'
import { CountedVolumes, type Unpublished } from './volume-count.ts'

export type Settled = { readonly statement: Statement; readonly carry: Carry }

/**
 * The statement of one month and what it hands on to the next: all nine steps of rules.md in their order. Months are
 * settled one after the other; also months after the end of the term, for releases, corrections and late payment.
 * @throws Error when an amendment does not apply to the terms (validate the contract first), and when the month is not
 * later than the last one closed.
 */
export function settle(input: SettleInput): Settled {
  const carry = input.carry ?? EMPTY_CARRY
  const lastClosed = carry.closed.at(-1)?.month
  if (lastClosed !== undefined && input.month <= lastClosed)
    throw new Error(`${input.month} is closed: ${lastClosed} was settled; corrections belong to a later month`)
  const opened = contextOf(input, carry.accounts, carry.history)
  noteSkippedMonths(opened, lastClosed)
  // Corrections first, so that the month stands on corrected accounts; their lines come in their place, step 7.
  const corrections = settleCorrections(opened, carry.closed, input.corrections ?? [], (entry, accounts, history) =>
    contextOf(reopenedInput(input, entry), accounts, history),
  )
  const context = { ...opened, accounts: corrections.accounts, history: corrections.history }
  const corrected = context.consequences.length
  const service = settleServiceMonth(context)
  const money = settleMoney(context, service, corrections.lines, corrections.closed)
  const tax = settleTax(context, [...service.lines, ...money.lines])
  const lines = [...service.lines, ...money.lines, ...(tax.line ? [tax.line] : [])]
  const statement = statementOf(context, lines, tax.taxFen)
  const closing = closedMonth(context, service, statement, corrected)
  return { statement, carry: carryAfter(context, service, money, [...corrections.closed, closing]) }
}

/** Settles several months in order, each on what the one before handed on. */
export function settleThrough(months: readonly SettleInput[], carry: Carry = EMPTY_CARRY): readonly Settled[] {
  const settled: Settled[] = []
  for (const month of months) settled.push(settle({ ...month, carry: settled.at(-1)?.carry ?? month.carry ?? carry }))
  return settled
}

function contextOf(input: SettleInput, accounts: OpenAccounts, history: readonly MonthRecord[]): MonthContext {
  const zone = contractZoneOf(input.contract)
  const knownOn = input.knownOn ?? dateOf(input.asOf, zone)
  const context: MonthContext = monthContext({
    contract: input.contract,
    month: input.month,
    knownOn,
    facts: input.facts,
    accounts,
    history,
    calendar: input.calendar,
    metrics: input.metrics ?? measured(input, knownOn),
    volumes: (stretches) => {
      const onUnpublished = (unpublished: Unpublished): void =>
        reserve(context, reservation('calendar-not-published', unpublished))
      const { batch, calendar, asOf, counts } = input
      return counts
        ? new CountedVolumes(
            { stretches, onUnpublished },
            counts.map(({ volumes }) => volumes),
          )
        : new RecordVolumes({ batch, stretches, zone, calendar, asOf, onUnpublished })
    },
  })
  return context
}

/** A closed month as it is known now, measured anew. */
const reopenedInput = (input: SettleInput, { month, batch, facts, metrics }: ReopenedMonth): SettleInput => ({
  contract: input.contract,
  calendar: input.calendar,
  asOf: input.asOf,
  ...(input.knownOn === undefined ? {} : { knownOn: input.knownOn }),
  ...(metrics === undefined ? {} : { metrics }),
  month,
  batch,
  facts,
})

function measured({ contract, month, batch, facts, calendar, asOf, counts }: SettleInput, knownOn: IsoDate) {
  const input = { contract, month, facts, calendar, asOf, knownOn }
  if (!counts) return measure({ ...input, batch })
  return measureCounted(
    input,
    counts.map(({ metrics }) => metrics),
  )
}

function noteSkippedMonths(context: MonthContext, lastClosed: IsoMonth | undefined): void {
  const expected = lastClosed === undefined ? context.termStart.slice(0, 7) : addToMonth(lastClosed, 1)
  if (context.month > expected)
    reserve(context, reservation('months-skipped', { from: expected, to: addToMonth(context.month, -1) }))
}

type Money = {
  readonly lines: readonly StatementLine[]
  readonly accounts: Partial<OpenAccounts>
}

/** Steps 6 to 8: what is withheld, released, set off or drawn; corrections and refunds; late payment. */
function settleMoney(
  context: MonthContext,
  service: ServiceMonth,
  corrections: readonly StatementLine[],
  closed: readonly ClosedMonth[],
): Money {
  const retention = settleRetention(context, service.feeFen)
  const prepayment = settlePrepayment(context, service.feeFen, retention.withheldFen)
  const deferral = settleDeferral(context, service.feeFen, retention.withheldFen + prepayment.setOffFen)
  const deposit = settleDeposit(context, service.assessmentFen, service.penaltiesFen)
  const late = settleLatePayments(context, closed)
  return {
    lines: [
      ...groupLine({ id: 'retention', code: 'retention', step: 'retention', clause: 'fees/payment-schedule' }, [
        ...retention.lines,
        ...prepayment.lines,
        ...deferral.lines,
        ...deposit.lines,
      ]),
      ...groupLine({ id: 'corrections', code: 'corrections', step: 'corrections', clause: 'fees/fee-components' }, [
        ...corrections,
        ...settleRefunds(context),
      ]),
      ...late.lines,
    ],
    accounts: {
      ...retention.accounts,
      ...prepayment.accounts,
      ...deferral.accounts,
      ...deposit.accounts,
      ...late.accounts,
    },
  }
}

function statementOf(context: MonthContext, lines: readonly StatementLine[], taxFen: bigint): Statement {
  const total = totalFen(lines)
  return {
    month: context.month,
    currency: context.terms['identity/contract-particulars'].currency ?? 'CNY',
    lines,
    netFen: total - taxFen,
    taxFen,
    totalFen: total,
    dueOn: statementDueOn(context),
    metrics: context.metrics,
    consequences: context.consequences,
    reservations: context.reservations,
  }
}

function statementDueOn(context: MonthContext): IsoDate | undefined {
  const due = dueDate(context.terms, context.month, context.facts, context.calendar)
  if (due.kind === 'date') return due.on
  if (due.kind === 'not-published')
    reserve(context, reservation('calendar-not-published', { year: due.year, purpose: 'payment-term' }))
  if (due.kind === 'awaits')
    reserve(context, reservation('due-date-awaits-event', { month: context.month, event: due.event }))
  return undefined
}

/** The month as a closed one; the first `corrected` consequences came from corrections of others. */
function closedMonth(
  context: MonthContext,
  service: ServiceMonth,
  statement: Statement,
  corrected: number,
): ClosedMonth {
  const { accounts } = context
  const late = statement.lines.find((line) => line.step === 'late-payment')
  return {
    month: context.month,
    knownOn: context.knownOn,
    totalFen: statement.totalFen.toString(),
    lateFen: (late?.amountFen ?? 0n).toString(),
    lines: closedLines(service.lines),
    consequences: context.consequences.slice(corrected).map(({ line }) => line),
    opening: accounts,
    own: {
      penaltyByBreach: combined(service.accounts.penaltyByBreach, accounts.penaltyByBreach, -1n),
      capUsedFen: combined(service.accounts.capUsedFen, accounts.capUsedFen, -1n),
    },
  }
}

const carryAfter = (
  context: MonthContext,
  service: ServiceMonth,
  money: Money,
  closed: readonly ClosedMonth[],
): Carry => ({
  schema: 'heqi/carry/1',
  accounts: { ...context.accounts, ...service.accounts, ...money.accounts },
  history: [...service.history, service.record],
  closed,
})
