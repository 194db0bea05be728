import type { ContractTerms } from '@heqi/terms'
import {
  add,
  compare,
  type Fraction,
  fenOfYuan,
  fractionOf,
  multiply,
  negate,
  ONE,
  subtract,
  ZERO,
} from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { averageByDays, type MonthEntry, monthEntries, perMonth } from './day-weighted.ts'
import { exactLine, formula, type LineDraft, noteLine } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { readVolume } from './volume.ts'

type Baseline = NonNullable<ContractTerms['fees/volume-baseline']>[number]

/** Additional (ARC) and reduced (RRC) resource charges for what lies outside the dead band around the baseline. */
export const settleBaselines = (context: MonthContext): readonly StatementLine[] =>
  monthEntries(context, 'fees/volume-baseline').map((entry) => settleBaseline(context, entry))

function settleBaseline(context: MonthContext, entry: MonthEntry<Baseline>): StatementLine {
  const { id, last } = entry
  const draft = {
    step: 'base-fees',
    clause: 'fees/volume-baseline',
    id: `base-fees/baseline.${id}`,
    code: 'volume-baseline',
    subject: id,
  } as const
  const reading = readVolume(context, draft.id, last.volume, undefined)
  if (!reading) {
    const fact = last.volume.kind === 'fact' ? last.volume.fact : ''
    return noteLine({ ...draft, formula: formula('not-known', { fact }) })
  }
  const baseline = perMonth(context, entry, (terms) => baselineOf(terms, context.month))
  noteRenegotiation(context, entry, reading.units, baseline)
  return chargeLine({ ...draft, sources: reading.sources }, entry, reading.units, baseline)
}

const baselineOf = (terms: Baseline, month: string): Fraction =>
  fractionOf(terms.baselineByMonth?.find((entry) => entry.month === month)?.baseline ?? terms.baseline)

function chargeLine(
  draft: Omit<LineDraft, 'formula'>,
  entry: MonthEntry<Baseline>,
  units: Fraction,
  baseline: Fraction,
): StatementLine {
  const band = fractionOf(entry.last.deadBand)
  const edges = { above: multiply(baseline, add(ONE, band)), below: multiply(baseline, subtract(ONE, band)) }
  const fromBaseline = entry.last.from === 'baseline'
  if (compare(units, edges.above) > 0) {
    const counted = subtract(units, fromBaseline ? baseline : edges.above)
    const price = averageByDays(entry, (terms) => fenOfYuan(fractionOf(terms.additionalUnitPriceYuan)))
    return exactLine(
      { ...draft, formula: formula('baseline.additional', { units, baseline, band, counted, price }) },
      multiply(counted, price),
    )
  }
  if (compare(units, edges.below) < 0) {
    const counted = subtract(fromBaseline ? baseline : edges.below, units)
    const price = averageByDays(entry, (terms) => fenOfYuan(fractionOf(terms.reducedUnitPriceYuan)))
    return exactLine(
      { ...draft, formula: formula('baseline.reduced', { units, baseline, band, counted, price }) },
      negate(multiply(counted, price)),
    )
  }
  return exactLine({ ...draft, formula: formula('baseline.within', { units, baseline, band }) }, ZERO)
}

/** Far enough from the baseline, either party may ask for new prices. */
function noteRenegotiation(
  context: MonthContext,
  entry: MonthEntry<Baseline>,
  units: Fraction,
  baseline: Fraction,
): void {
  if (entry.last.renegotiationBand === undefined) return
  const distance = subtract(units, baseline)
  const magnitude = compare(distance, ZERO) < 0 ? negate(distance) : distance
  if (compare(magnitude, multiply(baseline, fractionOf(entry.last.renegotiationBand))) <= 0) return
  context.consequences.push({
    kind: 'renegotiation-right',
    clause: 'fees/volume-baseline',
    line: `base-fees/baseline.${entry.id}`,
  })
}
