import { addDays, datesOfMonth } from '@heqi/calendar'
import type { LatePaymentTerms } from '@heqi/terms'
import { fenOfYuan, fraction, fractionOf, type IsoDate, multiply, roundFen, sum } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { StatementLine } from '../statement.ts'
import { type ClosedMonth, fenOf, type OpenAccounts } from './carry.ts'
import { dayAfterPeriodOrReserve, dueDate } from './due-date.ts'
import { type DailyCharge, dailyCharges, type OverdueRun } from './late-days.ts'
import { formula, groupLine, noteLine, reservation, wholeLine } from './line.ts'
import { type MonthContext, reserve, termsOfMonth } from './month-context.ts'
import { laterPart } from './second-payment-day.ts'

type LateTerms = Static<typeof LatePaymentTerms>

export type LatePayments = {
  readonly lines: readonly StatementLine[]
  readonly accounts: Pick<OpenAccounts, 'lateCharged'>
}

/** Step 8: late-payment charges on what closed statements still owe, for each day of this month. */
export function settleLatePayments(context: MonthContext, closed: readonly ClosedMonth[]): LatePayments {
  const lateCharged = { ...context.accounts.lateCharged }
  const lines = closed.flatMap((statement) => {
    const overdue = overdueOf(context, statement)
    if (!overdue) return []
    noteSuspension(context, overdue)
    const terms = context.terms['fees/late-payment']
    if (!terms) return [unagreedLine(context, statement, overdue)].filter((line) => line !== undefined)
    const before = lateCharged[statement.month] ?? { fen: '0', once: false }
    const charge = chargeOf(context, terms, statement, overdue, before)
    if (!charge) return []
    lateCharged[statement.month] = {
      fen: (fenOf(before.fen) + charge.amountFen).toString(),
      once: before.once || terms.charge.kind === 'once',
    }
    return [charge]
  })
  return {
    lines: groupLine(
      { id: 'late-payment', code: 'late-payment', step: 'late-payment', clause: 'fees/late-payment' },
      lines,
    ),
    accounts: { lateCharged },
  }
}

/** What a closed statement owes on each day of the month after it fell due. */
type Overdue = {
  readonly due: IsoDate
  /** Runs of days with the same amount outstanding, day after the due date first. */
  readonly runs: readonly OverdueRun[]
}

function overdueOf(context: MonthContext, statement: ClosedMonth): Overdue | undefined {
  const principal = fenOf(statement.totalFen) - fenOf(statement.lateFen)
  if (principal <= 0n) return undefined
  const due = dueDate(termsOfMonth(context, statement.month), statement.month, context.facts, context.calendar)
  if (due.kind === 'not-published')
    reserve(context, reservation('calendar-not-published', { year: due.year, purpose: 'payment-term' }))
  if (due.kind !== 'date') return undefined
  const later = laterPart(context, statement)
  const { start, end } = datesOfMonth(context.month)
  const runs: { from: IsoDate; days: number; amountFen: bigint }[] = []
  for (let day = start; day <= end; day = addDays(day, 1)) {
    if (day <= due.on) continue
    const notYet = later && day <= later.on ? later.amountFen : 0n
    const open = fenOf(statement.totalFen) - notYet - paidBefore(context, statement, day)
    // Payments count towards charges first (Civil Code art. 561); charges bear no charges.
    const amountFen = open < principal - notYet ? open : principal - notYet
    if (amountFen <= 0n && notYet > 0n) continue
    if (amountFen <= 0n) break
    const last = runs.at(-1)
    if (last && last.amountFen === amountFen) last.days++
    else runs.push({ from: day, days: 1, amountFen })
  }
  return runs.length === 0 ? undefined : { due: due.on, runs }
}

/** The day of payment is still a late day. */
const paidBefore = (context: MonthContext, statement: ClosedMonth, day: IsoDate): bigint =>
  (context.facts.payments ?? [])
    .filter((payment) => payment.statement === statement.month && payment.on < day)
    .reduce((total, payment) => total + roundFen(fenOfYuan(fractionOf(payment.amountYuan)), 'half-up'), 0n)

function chargeOf(
  context: MonthContext,
  terms: LateTerms,
  statement: ClosedMonth,
  { due, runs }: Overdue,
  before: { readonly fen: string; readonly once: boolean },
): StatementLine | undefined {
  const graceEnd = terms.grace ? dayAfterPeriodOrReserve(context, due, terms.grace, 'grace') : due
  if (graceEnd === undefined) return undefined
  const charged = dailyCharges(context, terms.charge, afterGrace(runs, graceEnd), before.once)
  if (charged.length === 0) return undefined
  const exact = sum(charged.map(({ amount }) => amount))
  const days = charged.reduce((total, { days }) => total + days, 0)
  const cap = capOf(terms, runs)
  const room = cap === undefined ? undefined : cap - fenOf(before.fen)
  const fen = roundFen(exact, 'half-up')
  const capped = room !== undefined && fen > room
  const numbers = { month: statement.month, due, days }
  return wholeLine(
    {
      step: 'late-payment',
      clause: 'fees/late-payment',
      id: `late-payment/${statement.month}`,
      code: 'late-statement',
      formula: capped
        ? formula('late-payment.capped', { ...numbers, cap: cap ?? 0n, before: fenOf(before.fen) })
        : formula('late-payment.statement', numbers),
      sources: sourcesOf(context, statement),
      explanations: charged.map((part) => partLine(statement, part)),
    },
    capped ? (room > 0n ? room : 0n) : fen,
  )
}

const sourcesOf = (context: MonthContext, statement: ClosedMonth): StatementLine['sources'] => {
  const ids = (context.facts.payments ?? []).filter((entry) => entry.statement === statement.month).map(({ id }) => id)
  return [
    { kind: 'statement', month: statement.month },
    ...(ids.length > 0 ? [{ kind: 'fact', fact: 'payments', ids } as const] : []),
  ]
}

const partLine = (statement: ClosedMonth, part: DailyCharge): StatementLine =>
  wholeLine(
    {
      step: 'late-payment',
      clause: 'fees/late-payment',
      id: `late-payment/${statement.month}/${part.from}`,
      code: 'late-days',
      formula: part.formula,
      sources: part.sources,
    },
    roundFen(part.amount, 'half-up'),
  )

function afterGrace(runs: readonly OverdueRun[], graceEnd: IsoDate): readonly OverdueRun[] {
  return runs.flatMap((run) => {
    let { from, days } = run
    while (days > 0 && from <= graceEnd) {
      from = addDays(from, 1)
      days--
    }
    return days > 0 ? [{ from, days, amountFen: run.amountFen }] : []
  })
}

/** The cap counts from the largest amount that was overdue; whole fen below it. */
function capOf(terms: LateTerms, runs: readonly OverdueRun[]): bigint | undefined {
  if (terms.cap === undefined) return undefined
  const most = runs.reduce((largest, run) => (run.amountFen > largest ? run.amountFen : largest), 0n)
  return roundFen(multiply(fraction(most), fractionOf(terms.cap)), 'floor')
}

/** Days overdue since the due date give the right to suspend once there are enough of them. */
function noteSuspension(context: MonthContext, { due, runs }: Overdue): void {
  const terms = context.terms['fees/suspension-right']
  if (!terms) return
  const last = dayAfterPeriodOrReserve(context, due, terms.overdue, 'suspension')
  const { start } = datesOfMonth(context.month)
  const stillOpen = runs.some((run) => last !== undefined && addDays(run.from, run.days) > addDays(last, 1))
  if (last === undefined || addDays(last, 1) < start || !stillOpen) return
  const dueOn = dayAfterPeriodOrReserve(context, addDays(last, 1), terms.notice, 'suspension')
  context.consequences.push({
    kind: 'suspension-right',
    clause: 'fees/suspension-right',
    line: 'late-payment',
    ...(dueOn === undefined ? {} : { dueOn }),
  })
}

/**
 * The contract is silent on late payment. What the rules on payments to small and medium enterprises would give
 * (Regulations on Ensuring Payments to SMEs, in force since 2025: 0.05 % a day) stands beside; it is not applied.
 */
function unagreedLine(
  context: MonthContext,
  statement: ClosedMonth,
  { due, runs }: Overdue,
): StatementLine | undefined {
  const days = runs.reduce((total, run) => total + run.days, 0)
  const exposure = sum(runs.map((run) => multiply(fraction(run.amountFen * BigInt(run.days)), fraction(5, 10_000))))
  return noteLine({
    step: 'late-payment',
    clause: 'fees/payment-day',
    id: `late-payment/${statement.month}/law`,
    code: 'legal-limit',
    formula: formula('law.late-payment-unagreed', { month: statement.month, due, days, exposure }),
    sources: sourcesOf(context, statement),
  })
}
