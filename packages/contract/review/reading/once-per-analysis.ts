import type { Analysis } from '../analysis.ts'

/** What several rules ask of an analysis: worked out for the first of them. */
export function oncePerAnalysis<Found extends object>(
  find: (analysis: Analysis) => Found,
): (analysis: Analysis) => Found {
  const known = new WeakMap<Analysis, Found>()
  return (analysis) => {
    const found = known.get(analysis) ?? find(analysis)
    known.set(analysis, found)
    return found
  }
}
