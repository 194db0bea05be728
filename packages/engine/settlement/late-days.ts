import { addDays } from '@heqi/calendar'
import type { LatePaymentTerms } from '@heqi/terms'
import { type Fraction, fenOfYuan, fraction, fractionOf, type IsoDate, multiply, roundFen } from '@heqi/vocabulary'
import type { Static } from 'typebox'
import type { Formula, Source } from '../statement.ts'
import { formula, reservation } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'

/** Days in a row with the same amount outstanding. */
export type OverdueRun = { readonly from: IsoDate; readonly days: number; readonly amountFen: bigint }

/** What a run costs, exactly. */
export type DailyCharge = {
  readonly from: IsoDate
  readonly days: number
  readonly amount: Fraction
  readonly formula: Formula
  readonly sources: readonly Source[]
}

type Charge = Static<typeof LatePaymentTerms>['charge']

/** The charge of each run: a rate or a sum per day, once at the first late day, or by the loan prime rate of each day. */
export function dailyCharges(
  context: MonthContext,
  charge: Charge,
  runs: readonly OverdueRun[],
  chargedOnce: boolean,
): readonly DailyCharge[] {
  if (charge.kind === 'once') {
    const first = runs[0]
    return first && !chargedOnce ? [onceCharge(charge.rate, first)] : []
  }
  if (charge.kind === 'per-day') return runs.map((run) => perDayCharge(charge.rate, run))
  if (charge.kind === 'yuan-per-day') return runs.map((run) => fixedPerDayCharge(charge.amountYuan, run))
  return runs.flatMap((run) => lprCharges(context, charge, run))
}

function onceCharge(rateText: string, { from, days, amountFen }: OverdueRun): DailyCharge {
  const rate = fractionOf(rateText)
  return {
    from,
    days,
    amount: multiply(fraction(amountFen), rate),
    formula: formula('late-payment.once', { amount: amountFen, rate, from }),
    sources: [],
  }
}

function perDayCharge(rateText: string, { from, days, amountFen }: OverdueRun): DailyCharge {
  const rate = fractionOf(rateText)
  return {
    from,
    days,
    amount: multiply(fraction(amountFen * BigInt(days)), rate),
    formula: formula('late-payment.per-day', { amount: amountFen, rate, days, from }),
    sources: [],
  }
}

function fixedPerDayCharge(amountYuan: string, { from, days }: OverdueRun): DailyCharge {
  const sumFen = roundFen(fenOfYuan(fractionOf(amountYuan)), 'half-up')
  return {
    from,
    days,
    amount: fraction(sumFen * BigInt(days)),
    formula: formula('late-payment.yuan-per-day', { sum: sumFen, days, from }),
    sources: [],
  }
}

/** The one-year loan prime rate (LPR) in force on a day; a run is cut where it changes. Days without a known rate cost nothing and are reserved, by the first of them. */
function lprCharges(
  context: MonthContext,
  charge: Extract<Charge, { kind: 'lpr' }>,
  run: OverdueRun,
): readonly DailyCharge[] {
  const rates = [...(context.facts.lpr ?? [])].sort((a, b) => a.from.localeCompare(b.from))
  const parts: { from: IsoDate; days: number; rate: (typeof rates)[number] }[] = []
  let missing: IsoDate | undefined
  for (let offset = 0; offset < run.days; offset++) {
    const day = addDays(run.from, offset)
    const rate = rates.findLast(({ from }) => from <= day)
    const last = parts.at(-1)
    if (!rate) missing ??= day
    else if (last?.rate === rate) last.days++
    else parts.push({ from: day, days: 1, rate })
  }
  if (missing !== undefined) reserve(context, reservation('lpr-missing', { date: missing }))
  return parts.map(({ from, days, rate }) => {
    const lpr = multiply(fractionOf(rate.percent), fraction(1, 100))
    const multiple = fractionOf(charge.multiple)
    const yearDays = Number(charge.yearDays)
    return {
      from,
      days,
      amount: multiply(multiply(fraction(run.amountFen * BigInt(days), yearDays), lpr), multiple),
      formula: formula('late-payment.lpr', { amount: run.amountFen, lpr, multiple, days, yearDays, from }),
      sources: [{ kind: 'fact', fact: 'lpr', ids: [rate.id] }],
    }
  })
}
