import { addToMonth } from '@heqi/calendar'
import type { Quantity, ServiceCreditTerms } from '@heqi/terms'
import {
  allocate,
  compare,
  type Fraction,
  fraction,
  fractionOf,
  isZero,
  minimum,
  multiply,
  ONE,
  roundFen,
  sum,
  toDecimal,
  ZERO,
} from '@heqi/vocabulary'
import type { MetricResult } from '../metric-result.ts'
import type { Formula, StatementLine } from '../statement.ts'
import { type CarriedExpectedLevel, type CarriedLevel, fractionFrom } from './carry.ts'
import { allocatedItems } from './credit-allocations.ts'
import { type CreditItem, expectedLevels } from './expected-levels.ts'
import { formula, noteLine, reservation, sumLine, wholeLine } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import { inUnit, metricValue, targetValue } from './quantity.ts'
import { reaches } from './scores.ts'
import { isOnTrial } from './trial.ts'

export type ServiceCredits = {
  readonly line: StatementLine | undefined
  readonly levels: readonly CarriedLevel[]
  readonly expectedLevels: readonly CarriedExpectedLevel[]
}

const DRAFT = { step: 'assessment', clause: 'quality/service-credits' } as const

/** What one level came to in the month, before the cap at the amount at risk. */
type ItemResult = {
  readonly item: CreditItem
  readonly result: MetricResult | undefined
  readonly missed: 'expected' | 'minimum' | undefined
  readonly amount: Fraction
  readonly formula: Formula
}

/** Service credits = charges x share at risk x allocation x multiplier, summed, capped at the amount at risk. */
export function settleServiceCredits(context: MonthContext, chargesFen: bigint): ServiceCredits {
  const agreed = context.terms['quality/service-credits']
  if (!agreed || context.daysCovered === 0)
    return { line: undefined, levels: [], expectedLevels: context.accounts.expectedLevels }
  const terms = { ...agreed, items: allocatedItems(context, agreed) }
  notePool(context, terms)
  const levels = expectedLevels(context, terms)
  const results = terms.items.map((item) => itemResult(context, terms, item, levels, chargesFen))
  const atRisk = multiply(fraction(chargesFen), fractionOf(terms.atRisk))
  const exact = sum(results.map(({ amount }) => amount))
  const totalFen = roundFen(minimum(exact, atRisk), 'half-up')
  const shares = isZero(exact)
    ? new Map<string, bigint>()
    : allocate(
        totalFen,
        results.map(({ item, amount }) => ({ key: item.metric, weight: amount })),
      )
  const line = creditLine(terms, { results, shares, chargesFen, exact, atRisk })
  const trial = isOnTrial(context)
  return {
    line: trial ? onTrial(context, line) : line,
    levels: results.map((entry) => carriedLevel(entry, trial ? 0n : (shares.get(entry.item.metric) ?? 0n))),
    expectedLevels: levels,
  }
}

function notePool(context: MonthContext, terms: ServiceCreditTerms): void {
  const allocated = sum(terms.items.map((item) => fractionOf(item.allocation)))
  const pool = fractionOf(terms.pool)
  if (compare(allocated, pool) > 0) reserve(context, reservation('allocation-exceeds-pool', { allocated, pool }))
}

const carriedLevel = ({ item, missed }: ItemResult, creditFen: bigint): CarriedLevel => ({
  metric: item.metric,
  ...(missed === undefined ? {} : { missed }),
  ...(creditFen > 0n ? { creditFen: creditFen.toString() } : {}),
})

function itemResult(
  context: MonthContext,
  terms: ServiceCreditTerms,
  item: CreditItem,
  levels: readonly CarriedExpectedLevel[],
  chargesFen: bigint,
): ItemResult {
  const level = fractionFrom(levels.find(({ metric }) => metric === item.metric)?.level)
  const expected: Quantity = { value: decimalText(level), unit: item.expected.unit }
  const pair = context.metrics.find(({ raw }) => raw.id === item.metric)
  const result = pair?.[context.terms['quality/assessment']?.reading ?? 'adjusted']
  if (!result?.value) {
    reserve(context, reservation('metric-without-data', { metric: item.metric }))
    const noData = formula('credit.no-data', { level: targetValue(expected) })
    return { item, result, missed: undefined, amount: ZERO, formula: noData }
  }
  const value = inUnit(result.value, item.expected.unit)
  const shown = metricValue(result.unit, result.value)
  const met = { item, result, missed: undefined, amount: ZERO }
  if (reaches(item.direction, value, level))
    return { ...met, formula: formula('credit.met', { value: shown, level: targetValue(expected) }) }
  const minimumValue = inUnit(result.value, item.minimum.unit)
  const missed = reaches(item.direction, minimumValue, fractionOf(item.minimum.value)) ? 'expected' : 'minimum'
  const multiplier = multiplierOf(context, terms, item.metric)
  const risk = fractionOf(terms.atRisk)
  const allocation = fractionOf(item.allocation)
  const amount = multiply(multiply(multiply(fraction(chargesFen), risk), allocation), multiplier)
  const numbers = { value: shown, charges: chargesFen, risk, allocation, multiplier }
  if (missed === 'minimum') {
    const level = targetValue(item.minimum)
    return { item, result, missed, amount, formula: formula('credit.minimum-missed', { ...numbers, level }) }
  }
  const misses = expectedMisses(context, terms, item.metric)
  if (!misses) {
    const free = formula('credit.expected-missed-free', { value: shown, level: targetValue(expected) })
    return { item, result, missed, amount: ZERO, formula: free }
  }
  const { times, needed, window } = misses
  if (times < needed) {
    const counted = formula('credit.counted', { value: shown, level: targetValue(expected), times, needed, window })
    return { item, result, missed, amount: ZERO, formula: counted }
  }
  const missedOften = formula('credit.expected-missed', { ...numbers, level: targetValue(expected), times, window })
  return { item, result, missed, amount, formula: missedOften }
}

/** Misses of the expected level (of the minimum too, which is below it) in the window, this month included. */
function expectedMisses(context: MonthContext, { expectedMisses }: ServiceCreditTerms, metric: string) {
  if (!expectedMisses) return undefined
  const from = addToMonth(context.month, 1 - expectedMisses.windowMonths)
  const earlier = context.history.filter(
    ({ month, levels }) =>
      month >= from && month < context.month && levels.some((level) => level.metric === metric && level.missed),
  )
  return { times: earlier.length + 1, needed: expectedMisses.times, window: expectedMisses.windowMonths }
}

/** The factor of repeated failure: this month and the months before it in which a credit was due, without a gap. */
function multiplierOf(context: MonthContext, { multiplier }: ServiceCreditTerms, metric: string): Fraction {
  if (!multiplier) return ONE
  let consecutive = 1
  for (let month = addToMonth(context.month, -1); ; month = addToMonth(month, -1)) {
    const levels = context.history.find((record) => record.month === month)?.levels ?? []
    if (!levels.some((level) => level.metric === metric && level.creditFen !== undefined)) break
    consecutive++
  }
  return consecutive >= multiplier.fromConsecutive ? fractionOf(multiplier.factor) : ONE
}

type Credited = {
  readonly results: readonly ItemResult[]
  readonly shares: ReadonlyMap<string, bigint>
  readonly chargesFen: bigint
  readonly exact: Fraction
  readonly atRisk: Fraction
}

function creditLine(
  terms: ServiceCreditTerms,
  { results, shares, chargesFen, exact, atRisk }: Credited,
): StatementLine {
  const numbers = { charges: chargesFen, risk: fractionOf(terms.atRisk), credits: exact }
  const children = results.map(({ item, result, formula: explained }) =>
    wholeLine(
      {
        ...DRAFT,
        id: `service-credits/${item.metric}`,
        code: 'service-credit',
        subject: item.metric,
        formula: explained,
        sources: result ? [{ kind: 'metric', metric: result, clause: 'quality/kpi' }] : [],
      },
      -(shares.get(item.metric) ?? 0n),
    ),
  )
  const capped = compare(exact, atRisk) > 0
  const explained = capped
    ? formula('service-credits.capped', { ...numbers, cap: atRisk })
    : formula('service-credits', numbers)
  return sumLine({ ...DRAFT, id: 'service-credits', code: 'service-credits', formula: explained }, children)
}

const onTrial = (context: MonthContext, line: StatementLine): StatementLine =>
  noteLine({
    ...DRAFT,
    id: line.id,
    code: 'service-credits',
    formula: formula('service-credits.trial', {
      until: context.terms['term/trial']?.end ?? context.termEnd,
      exact: line.amountFen,
    }),
    explanations: line.children,
  })

/** A level that a reset has moved may have no finite decimal: shown to twelve places, compared exactly elsewhere. */
const decimalText = (value: Fraction): string => toDecimal(value, 12, 'half-up').replace(/\.?0+$/, '')
