import { allocate, type Fraction, fenOfYuan, fractionOf, ONE, roundFen, subtract, sum } from '@heqi/vocabulary'
import type { Source, StatementLine } from '../statement.ts'
import { formula, reservation, wholeLine } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import { isDueBy, milestone, type Schedule, scheduledOn } from './schedule-events.ts'

type Instalment = NonNullable<Schedule['instalments']>[number]

/** Instalments of the total price that fall due with the month and have not been called before. */
export function settleInstalments(context: MonthContext): readonly StatementLine[] {
  const schedule = context.terms['fees/payment-schedule']
  const instalments = schedule?.instalments ?? []
  if (instalments.length === 0) return []
  const called = new Set(context.accounts.instalmentsCalled)
  const amounts = amountsByShare(context, instalments)
  return instalments.flatMap((instalment) => {
    if (called.has(instalment.id)) return []
    const due = scheduledOn(context, instalment.due, 'instalment')
    if (due === undefined || !isDueBy(due, context.month)) return []
    const line = instalmentLine(context, instalment, due, amounts)
    return line ? [line] : []
  })
}

/** The total price split by the shares so that all of them together are the price to the fen. */
function amountsByShare(
  context: MonthContext,
  instalments: readonly Instalment[],
): ReadonlyMap<string, bigint> | undefined {
  const price = totalPriceFen(context)
  if (!price) return undefined
  const shares = instalments.flatMap(({ id, share }) =>
    share === undefined ? [] : [{ key: id, weight: fractionOf(share) }],
  )
  const rest = subtract(ONE, sum(shares.map(({ weight }) => weight)))
  // A rest below zero is refused by validation; it takes no part then.
  const weights = rest.numerator > 0n ? [...shares, { key: '', weight: rest }] : shares
  return weights.length === 0 ? undefined : allocate(roundFen(price, 'half-up'), weights)
}

function instalmentLine(
  context: MonthContext,
  instalment: Instalment,
  due: string,
  amounts: ReadonlyMap<string, bigint> | undefined,
): StatementLine | undefined {
  const event = instalment.due.kind === 'after-event' ? milestone(context, instalment.due.event) : undefined
  const sources: readonly Source[] = event ? [{ kind: 'fact', fact: 'milestones', ids: [event.id] }] : []
  const draft = {
    step: 'base-fees',
    clause: 'fees/payment-schedule',
    id: `base-fees/instalment.${instalment.id}`,
    code: 'instalment',
    subject: instalment.id,
    sources,
  } as const
  if (instalment.amountYuan !== undefined) {
    const amount = fenOfYuan(fractionOf(instalment.amountYuan))
    return wholeLine({ ...draft, formula: formula('instalment.amount', { amount, due }) }, roundFen(amount, 'half-up'))
  }
  const amountFen = amounts?.get(instalment.id)
  const total = totalPriceFen(context)
  if (amountFen === undefined || !total) {
    reserve(context, reservation('total-price-missing', {}))
    return undefined
  }
  const share = fractionOf(instalment.share ?? '0')
  return wholeLine({ ...draft, formula: formula('instalment.share', { total, share, due }) }, amountFen)
}

/** The total price in fen, where the contract states one. */
export function totalPriceFen(context: MonthContext): Fraction | undefined {
  const price = context.terms['fees/total-price']
  return price && fenOfYuan(fractionOf(price.amountYuan))
}
