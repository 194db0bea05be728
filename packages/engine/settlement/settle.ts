import { dateOf } from '@heqi/calendar'
import type { IsoDate } from '@heqi/vocabulary'
import { contractZoneOf } from '../clocks/clock-terms.ts'
import { measure } from '../metrics/measure.ts'
import type { Statement, StatementLine } from '../statement.ts'
import { settleAssessment } from './assessment.ts'
import { type Carry, EMPTY_CARRY } from './carry.ts'
import { settleCharges } from './charges.ts'
import { dueDate } from './due-date.ts'
import { reservation, totalFen } from './line.ts'
import { type MonthContext, monthContext, reserve } from './month-context.ts'
import { RecordVolumes } from './record-volume.ts'
import type { SettleInput } from './settle-input.ts'
import { settleTax } from './tax.ts'

export type Settled = { readonly statement: Statement; readonly carry: Carry }

/**
 * The statement of one month and what it hands on to the next: all nine steps of rules.md in their order.
 * @throws Error when an amendment does not apply to the terms: validate the contract first.
 */
export function settle(input: SettleInput): Settled {
  const carry = input.carry ?? EMPTY_CARRY
  const context = contextOf(input, carry)
  const charges = settleCharges(context)
  const assessment = settleAssessment(context, charges.assessableFen)
  const before = [...charges.lines, assessment.line].filter((line) => line !== undefined)
  const tax = settleTax(context, before)
  const lines = tax.line ? [...before, tax.line] : before
  return { statement: statementOf(context, lines, tax.taxFen), carry }
}

function contextOf(input: SettleInput, carry: Carry): MonthContext {
  const zone = contractZoneOf(input.contract)
  const knownOn = input.knownOn ?? dateOf(input.asOf, zone)
  const context: MonthContext = monthContext({
    contract: input.contract,
    month: input.month,
    knownOn,
    facts: input.facts,
    accounts: carry.accounts,
    history: carry.history,
    calendar: input.calendar,
    metrics: input.metrics ?? measured(input, knownOn),
    volumes: (stretches) =>
      new RecordVolumes({
        batch: input.batch,
        stretches,
        zone,
        calendar: input.calendar,
        asOf: input.asOf,
        onUnpublished: (year, purpose) => reserve(context, reservation('calendar-not-published', { year, purpose })),
      }),
  })
  return context
}

const measured = ({ contract, month, batch, facts, calendar, asOf }: SettleInput, knownOn: IsoDate) =>
  measure({ contract, month, batch, facts, calendar, asOf, knownOn })

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

function statementDueOn(context: MonthContext) {
  const due = dueDate(context.terms, context.month, context.facts, context.calendar)
  if (due.kind === 'date') return due.on
  if (due.kind === 'not-published')
    reserve(context, reservation('calendar-not-published', { year: due.year, purpose: 'payment-term' }))
  if (due.kind === 'awaits')
    reserve(context, reservation('due-date-awaits-event', { month: context.month, event: due.event }))
  return undefined
}
