import { monthOf } from '@heqi/calendar'
import { type Fraction, fraction, fractionOf, minimum, multiply, roundFen } from '@heqi/vocabulary'
import type { Formula, StatementLine } from '../statement.ts'
import { fenOf, type OpenAccounts } from './carry.ts'
import { totalPriceFen } from './instalments.ts'
import { formula, reservation, wholeLine } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import { isDueBy, type Schedule, scheduledOn } from './schedule-events.ts'

type Prepayment = NonNullable<Schedule['prepayment']>

const DRAFT = { step: 'retention', clause: 'fees/payment-schedule' } as const

export type PrepaymentSettled = {
  readonly lines: readonly StatementLine[]
  /** Set off against this month's fee. */
  readonly setOffFen: bigint
  readonly accounts: Pick<OpenAccounts, 'prepaymentCalled' | 'prepaymentLeftFen'>
}

/**
 * The prepayment (预付款): called when due, at the latest with the first statement after that, then set off against the
 * monthly fees; what is left when the term ends goes back. Where there are no monthly fees to set it off against, it is
 * a part payment of the total price and stays.
 */
export function settlePrepayment(context: MonthContext, feeFen: bigint, retainedFen: bigint): PrepaymentSettled {
  const terms = context.terms['fees/payment-schedule']?.prepayment
  const leftBefore = fenOf(context.accounts.prepaymentLeftFen)
  const call = terms && !context.accounts.prepaymentCalled ? callOf(context, terms) : undefined
  const calledFen = call?.amountFen ?? 0n
  const calledLines = call ? [call] : []
  const isPartPayment = context.terms['fees/fee-components'] === undefined
  const called = context.accounts.prepaymentCalled || call !== undefined
  if (!terms || isPartPayment || !called)
    return {
      lines: calledLines,
      setOffFen: 0n,
      accounts: { prepaymentCalled: called, prepaymentLeftFen: leftBefore.toString() },
    }
  const left = leftBefore + calledFen
  const { fen: setOffFen, formula: explained } = setOffOf(context, terms, { feeFen, retainedFen, leftFen: left })
  const rest = left - setOffFen
  const returnedFen = context.year.termEnds ? rest : 0n
  return {
    setOffFen,
    lines: [
      ...calledLines,
      ...(setOffFen > 0n
        ? [
            wholeLine(
              { ...DRAFT, id: 'retention/prepayment-set-off', code: 'prepayment-set-off', formula: explained },
              -setOffFen,
            ),
          ]
        : []),
      ...(returnedFen > 0n
        ? [
            wholeLine(
              {
                ...DRAFT,
                id: 'retention/prepayment-returned',
                code: 'prepayment-returned',
                formula: formula('prepayment.returned', { left: rest }),
              },
              -returnedFen,
            ),
          ]
        : []),
    ],
    accounts: { prepaymentCalled: true, prepaymentLeftFen: (rest - returnedFen).toString() },
  }
}

function callOf(context: MonthContext, terms: Prepayment): StatementLine | undefined {
  const due = scheduledOn(context, terms.due, 'prepayment')
  if (due === undefined || !isDueBy(due, context.month)) return undefined
  const total = totalPriceFen(context)
  if (!total) {
    reserve(context, reservation('total-price-missing', {}))
    return undefined
  }
  const share = fractionOf(terms.share)
  return wholeLine(
    {
      ...DRAFT,
      id: 'retention/prepayment',
      code: 'prepayment-called',
      formula: formula('prepayment.called', { total, share, due }),
    },
    roundFen(multiply(total, share), 'half-up'),
  )
}

type SetOff = { readonly feeFen: bigint; readonly retainedFen: bigint; readonly leftFen: bigint }

/** Never more than what the month would pay, never more than what is left. */
function setOffOf(
  context: MonthContext,
  terms: Prepayment,
  { feeFen, retainedFen, leftFen }: SetOff,
): { readonly fen: bigint; readonly formula: Formula } {
  const fee = fraction(feeFen > 0n ? feeFen : 0n)
  const payable = fraction(feeFen > retainedFen ? feeFen - retainedFen : 0n)
  const left = fraction(leftFen)
  const wanted = wantedSetOff(context, terms, fee, left)
  return { fen: roundFen(minimum(minimum(wanted.amount, payable), left), 'half-up'), formula: wanted.formula }
}

function wantedSetOff(
  context: MonthContext,
  terms: Prepayment,
  fee: Fraction,
  left: Fraction,
): { readonly amount: Fraction; readonly formula: Formula } {
  if (terms.setOff === 'proportional') {
    const share = fractionOf(terms.share)
    return { amount: multiply(fee, share), formula: formula('prepayment.set-off.proportional', { fee, share, left }) }
  }
  if (terms.setOff === 'first-statements')
    return { amount: fee, formula: formula('prepayment.set-off.first-statements', { fee, left }) }
  const months = monthsLeft(context)
  return {
    amount: multiply(left, fraction(1, months)),
    formula: formula('prepayment.set-off.equal-months', { left, months }),
  }
}

/** Statements of the term from this month on, itself included: what is left is spread evenly over them. */
function monthsLeft(context: MonthContext): number {
  const end = monthOf(context.termEnd)
  const years = Number(end.slice(0, 4)) - Number(context.month.slice(0, 4))
  return Math.max(1, 12 * years + Number(end.slice(5)) - Number(context.month.slice(5)) + 1)
}
