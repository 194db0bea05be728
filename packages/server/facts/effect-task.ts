import { type Facts, measure, settle } from '@heqi/engine'
import type { IsoMonth } from '@heqi/vocabulary'
import { inScene, monthScene, type TaskScene, type Workplace } from '../compute/scene.ts'
import { Problem } from '../http/problem.ts'
import { metricView } from '../metrics/view.ts'
import { inputOfMonth } from '../statements/settle-month.ts'

type EffectInput = { readonly month: IsoMonth; readonly factId: string }

/**
 * What one exclusion does to a month: its metrics and its total without it and with it, both times with all that is signed
 * besides. Says beforehand what a signature would change.
 * @throws Problem `not-found` when no such exclusion counts.
 */
export async function effectOfExclusion(
  place: Workplace,
  scene: TaskScene,
  { month, factId }: EffectInput,
): Promise<string> {
  const found = await inScene(place, scene, (tx) => monthScene(tx, place, scene, month))
  const { input } = await inScene(place, scene, (tx) => inputOfMonth(tx, place, scene, month))
  if (!found.facts.exclusions?.some(({ id }) => id === factId)) throw new Problem('not-found')
  const [without, signed] = [withoutIt(found.facts, factId), withIt(found.facts, factId)]
  const metricsOf = (facts: Facts) =>
    measure({ ...found.input, facts }).map((measured) => metricView(measured, found.terms, found.file))
  const totalOf = (facts: Facts): string => settle({ ...input, facts }).statement.totalFen.toString()
  const after = new Map(metricsOf(signed).map((metric) => [metric.id, metric]))
  return JSON.stringify({
    month,
    factId,
    metrics: metricsOf(without).map((before) => ({ before, after: after.get(before.id) ?? before })),
    totalFenWithout: totalOf(without),
    totalFenWith: totalOf(signed),
  })
}

const withoutIt = (facts: Facts, factId: string): Facts => ({
  ...facts,
  exclusions: (facts.exclusions ?? []).filter(({ id }) => id !== factId),
})

const withIt = (facts: Facts, factId: string): Facts => ({
  ...facts,
  exclusions: (facts.exclusions ?? []).map((exclusion) =>
    exclusion.id === factId ? { ...exclusion, signedByClient: true, signedByProvider: true } : exclusion,
  ),
})
