import { addToMonth } from '@heqi/calendar'
import type { ServiceCreditTerms } from '@heqi/terms'
import type { IsoMonth } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import {
  type CarriedExpectedLevel,
  type CarriedMetric,
  fenOf,
  fractionFrom,
  type MonthRecord,
  pooledValue,
} from './carry.ts'
import { formula, wholeLine } from './line.ts'
import { firstMonthOfYear, type MonthContext } from './month-context.ts'
import { inUnit, metricValue, targetValue } from './quantity.ts'
import { reaches } from './scores.ts'

/** A credit that is given back, with the month that earned it back noted in the history. */
export type EarnBack = { readonly lines: readonly StatementLine[]; readonly history: readonly MonthRecord[] }

/**
 * Credits of earlier months that the provider has earned back: the average of the next months, or of the contract year,
 * reaches the expected level. The average pools the records: numerators and denominators add up.
 */
export function settleEarnBack(
  context: MonthContext,
  present: readonly CarriedMetric[],
  levels: readonly CarriedExpectedLevel[],
): EarnBack {
  const terms = context.terms['quality/service-credits']
  if (!terms?.earnBack || context.daysCovered === 0) return { lines: [], history: context.history }
  const lines: StatementLine[] = []
  const history = context.history.map((record) => ({
    ...record,
    levels: record.levels.map((level) => {
      if (level.creditFen === undefined || level.earnedBackIn !== undefined) return level
      const line = earnedBackLine(
        context,
        terms,
        { record, metric: level.metric, fen: fenOf(level.creditFen) },
        present,
        levels,
      )
      if (!line) return level
      lines.push(line)
      return { ...level, earnedBackIn: context.month }
    }),
  }))
  return { lines, history }
}

type Credit = { readonly record: MonthRecord; readonly metric: string; readonly fen: bigint }

function earnedBackLine(
  context: MonthContext,
  terms: ServiceCreditTerms,
  credit: Credit,
  present: readonly CarriedMetric[],
  levels: readonly CarriedExpectedLevel[],
): StatementLine | undefined {
  const item = terms.items.find(({ metric }) => metric === credit.metric)
  const level = levels.find(({ metric }) => metric === credit.metric)
  const window = earnBackWindow(context, terms, credit.record.month)
  if (!item || !level || !window) return undefined
  const earlier = context.history.filter(({ month }) => month >= window.from && month < context.month)
  const results = [...earlier.flatMap(({ metrics }) => metrics), ...present].filter(
    ({ metric }) => metric === item.metric,
  )
  const average = pooledValue(results)
  const unit = results[0]?.unit
  if (!average || !unit || !reaches(item.direction, inUnit(average, item.expected.unit), fractionFrom(level.level)))
    return undefined
  return wholeLine(
    {
      step: 'assessment',
      clause: 'quality/service-credits',
      id: `service-credits/earned-back/${credit.record.month}/${item.metric}`,
      code: 'credit-earned-back',
      subject: item.metric,
      formula: formula('credit.earned-back', {
        month: credit.record.month,
        average: metricValue(unit, average),
        level: targetValue(item.expected),
        months: window.months,
      }),
      sources: [{ kind: 'statement', month: credit.record.month, line: `service-credits/${item.metric}` }],
    },
    credit.fen,
  )
}

/** The months whose average decides, when they end with this month; `undefined` when they end with another. */
function earnBackWindow(
  context: MonthContext,
  { earnBack }: ServiceCreditTerms,
  creditMonth: IsoMonth,
): { readonly from: IsoMonth; readonly months: number } | undefined {
  if (!earnBack) return undefined
  if (earnBack.kind === 'next-months') {
    const ends = addToMonth(creditMonth, earnBack.months) === context.month
    return ends ? { from: addToMonth(creditMonth, 1), months: earnBack.months } : undefined
  }
  const from = firstMonthOfYear(context, context.year.index)
  if (!context.year.ends || creditMonth < from) return undefined
  return { from, months: context.history.filter(({ month }) => month >= from && month < context.month).length + 1 }
}
