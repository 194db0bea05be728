import { datesOfMonth, monthOf } from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import { compare, type Fraction, fenOfYuan, fraction, fractionOf, multiply, roundFen } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { fenOf, type OpenAccounts } from './carry.ts'
import { lastDayOrReserve } from './due-date.ts'
import { totalPriceFen } from './instalments.ts'
import { formula, reservation, wholeLine } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import { lastDayOf } from './schedule-events.ts'

type Deposit = NonNullable<ContractTerms['fees/quality-deposit']>

const DRAFT = { step: 'retention', clause: 'fees/quality-deposit' } as const

export type DepositSettled = {
  readonly lines: readonly StatementLine[]
  readonly accounts: Pick<OpenAccounts, 'depositDrawnFen' | 'depositReleased'>
}

/**
 * The quality deposit (质量保证金) that the provider has paid: deductions it covers are taken from it instead of from the
 * statement, and what is left goes back after the end.
 */
export function settleDeposit(context: MonthContext, assessmentFen: bigint, penaltiesFen: bigint): DepositSettled {
  const { depositDrawnFen, depositReleased } = context.accounts
  const unchanged = { lines: [], accounts: { depositDrawnFen, depositReleased } }
  const terms = context.terms['fees/quality-deposit']
  if (!terms) return unchanged
  noteLegalLimit(context, terms)
  const drawnBefore = fenOf(depositDrawnFen)
  const paidIn = paidInFen(context)
  const balance = paidIn - drawnBefore
  const covered = [
    ...(terms.covers.includes('assessment') ? [assessmentFen] : []),
    ...(terms.covers.includes('penalty') ? [penaltiesFen] : []),
  ]
  const deductions = covered.reduce((total, fen) => total + (fen < 0n ? -fen : 0n), 0n)
  const drawn = balance <= 0n ? 0n : deductions < balance ? deductions : balance
  if (drawn > 0n) noteTopUp(context, terms)
  const release = depositReleased ? undefined : releaseLine(context, terms, balance - drawn)
  const lines = [...(drawn > 0n ? [drawLine(deductions, balance, drawn)] : []), ...(release ? [release] : [])]
  return {
    lines,
    accounts: {
      depositDrawnFen: (drawnBefore + drawn + (release?.amountFen ?? 0n)).toString(),
      depositReleased: depositReleased || release !== undefined,
    },
  }
}

/** What the parties have stated as moved by the end of the month: paid in and topped up, less released by hand. */
function paidInFen(context: MonthContext): bigint {
  const { end } = datesOfMonth(context.month)
  return (context.facts.depositMovements ?? [])
    .filter(({ on }) => on <= end)
    .reduce((total, { kind, amountYuan }) => {
      const fen = roundFen(fenOfYuan(fractionOf(amountYuan)), 'half-up')
      return kind === 'released' ? total - fen : total + fen
    }, 0n)
}

const drawLine = (deductions: bigint, balance: bigint, drawn: bigint): StatementLine =>
  wholeLine(
    {
      ...DRAFT,
      id: 'retention/deposit-drawn',
      code: 'deposit-drawn',
      formula: formula('deposit.drawn', { deductions, balance }),
    },
    drawn,
  )

function noteTopUp(context: MonthContext, terms: Deposit): void {
  if (!terms.topUpWithin) return
  const dueOn = lastDayOrReserve(context, lastDayOf(context), terms.topUpWithin, 'top-up')
  context.consequences.push({
    kind: 'top-up',
    clause: 'fees/quality-deposit',
    line: 'retention/deposit-drawn',
    ...(dueOn === undefined ? {} : { dueOn }),
  })
}

function releaseLine(context: MonthContext, terms: Deposit, balance: bigint): StatementLine | undefined {
  if (!context.year.termEnds || balance <= 0n) return undefined
  const on = lastDayOrReserve(context, context.termEnd, terms.releaseAfter, 'deposit-release')
  if (on === undefined || monthOf(on) > context.month) return undefined
  return wholeLine(
    {
      ...DRAFT,
      id: 'retention/deposit-released',
      code: 'deposit-released',
      formula: formula('deposit.released', { balance, on }),
    },
    balance,
  )
}

/** The amount agreed, for the reservation about the law's limit for deposits. */
function agreedShare(context: MonthContext, terms: Deposit): Fraction | undefined {
  if (terms.share !== undefined) return fractionOf(terms.share)
  const price = totalPriceFen(context)
  if (terms.amountYuan === undefined || !price || price.numerator === 0n) return undefined
  const amount = fenOfYuan(fractionOf(terms.amountYuan))
  return multiply(amount, fraction(price.denominator, price.numerator))
}

/** Civil Code art. 586: a deposit (定金) has the effect of one only up to 20 % of the price. Shown, never applied. */
function noteLegalLimit(context: MonthContext, terms: Deposit): void {
  const share = agreedShare(context, terms)
  if (share && compare(share, fraction(1, 5)) > 0) reserve(context, reservation('deposit-over-20-percent', { share }))
}
