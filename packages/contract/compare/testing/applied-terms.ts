import type { DraftTerms } from '@heqi/clauses'
import type { TermDifference } from '../term-differences.ts'

type Fields = Record<string, unknown>
type Step = string | { readonly entry: string }

const stepsOf = (path: string): Step[] => {
  const clause = /^[a-z0-9-]+\/[a-z0-9-]+/.exec(path)?.[0] ?? ''
  const rest = [...path.slice(clause.length).matchAll(/\.([^.[\]]+)|\[([^\]]*)\]/g)]
  return [clause, ...rest.map(([, property, entry = '']) => property ?? { entry })]
}

const indexOf = (list: readonly unknown[], entry: string): number => {
  const named = list.findIndex((item) => (item as Fields).id === entry || (item as Fields).metric === entry)
  return named >= 0 ? named : Number(entry)
}

/** Applies one difference in place: an oracle that knows nothing of how differences are found. */
function applyOne(terms: Fields, { path, before, after, index }: TermDifference): void {
  const steps = stepsOf(path)
  const last = steps.pop()
  let at: unknown = terms
  for (const step of steps) {
    at = typeof step === 'string' ? (at as Fields)[step] : (at as unknown[])[indexOf(at as unknown[], step.entry)]
  }
  if (last === undefined) throw new Error('an empty path')
  if (typeof last === 'string') {
    if (after === undefined) delete (at as Fields)[last]
    else (at as Fields)[last] = after
    return
  }
  const list = at as unknown[]
  if (after === undefined) list.splice(indexOf(list, last.entry), 1)
  else if (before === undefined) list.splice(index ?? list.length, 0, after)
  else list[indexOf(list, last.entry)] = after
}

export function appliedTerms(terms: DraftTerms, differences: readonly TermDifference[]): DraftTerms {
  const copy = structuredClone(terms) as Fields
  for (const difference of differences) applyOne(copy, difference)
  return copy
}
