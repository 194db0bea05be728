import type { MetricFormula } from '@heqi/terms'
import type { Match } from '../../recognise/match.ts'
import type { Place } from '../../recognise/sight.ts'
import type { Promised } from './promised.ts'
import { readScorings } from './scoring-of.ts'
import type { SheetRow, Sheets } from './scoring-sheet.ts'
import { directionOf, targetOf } from './target-of.ts'
import { partAt, type Weighed, type Weight, weightOf } from './weight-of.ts'

/** A promise about a metric; one that the library does not know has no name yet. */
export function promised(
  index: number,
  promise: Match,
  formula: MetricFormula | undefined,
  metric: string | undefined,
  sheets: Sheets,
): Promised | undefined {
  const target = targetOf(promise)
  if (target === undefined) return undefined
  const sheet = sheets.get(promise.passage)
  const weight = weightInSheet(promise, sheet) ?? weightOf(promise)
  return {
    index,
    metric,
    promise,
    target,
    direction: directionOf(formula, promise),
    weight: weight?.weight,
    weightAt: weight?.weightAt,
    isRow: sheet !== undefined,
  }
}

const weightInSheet = (promise: Match, row: SheetRow | undefined): Weight | undefined =>
  row?.weight && {
    weight: row.weight.figure,
    weightAt: partAt(promise, row.weight.cell.from, row.weight.cell.to),
  }

/** What was promised, each with its weight, which may stand apart, and the way to its score. */
export function putKpis(
  place: Place,
  promises: readonly Promised[],
  listed: readonly Weighed[],
  named: ReadonlySet<MetricFormula>,
): void {
  const { set, make } = place
  const weightBeside = ({ metric }: Promised) => listed.find(({ formula }) => formula === metric)
  const kpis = promises.map((kpi) => ({ ...kpi, ...(kpi.weight === undefined && weightBeside(kpi)) }))
  for (const { index, metric, promise, target, direction, weight, weightAt } of kpis) {
    set(`kpis[${index}].metric`, metric, promise)
    set(`kpis[${index}].target`, target, promise)
    set(`kpis[${index}].direction`, direction, promise)
    make(`kpis[${index}].weight`, weight, weightAt)
  }
  const alone = listed.filter(
    ({ formula }) => named.has(formula as MetricFormula) && !kpis.some(({ metric }) => metric === formula),
  )
  for (const [nth, { formula, weight, weightAt }] of alone.entries()) {
    set(`kpis[${kpis.length + nth}].metric`, formula, weightAt)
    make(`kpis[${kpis.length + nth}].weight`, weight, weightAt)
  }
  readScorings(place, kpis)
}
