import { type FurtherProvision, firstIndex, type ReadProvision, WORK } from '@heqi/clauses'
import { CUSTOM_CLAUSE, type ImportedClause } from './account.ts'
import { MATTERS } from './matters.ts'

/**
 * Shows a sentence with values that no term takes also with the nearest clause of each matter that it speaks of, and says
 * where it stands: who reads about the staff must see a number of staff that stands among the service hours. So is a sentence
 * whose values are terms of other clauses shown. `alike` has the types that each sentence resembles or rules, in the order of `told`.
 */
export function withMatters(
  clauses: readonly ImportedClause[],
  told: readonly (FurtherProvision | ReadProvision)[],
  alike: readonly (readonly string[])[] = [],
): readonly ImportedClause[] {
  const holders = new Map<number, string[]>()
  for (const { type, further: held = [] } of clauses)
    for (const { start } of held) holders.set(start, [...(holders.get(start) ?? []), type])
  const byType = Map.groupBy(
    clauses.toSorted((a, b) => a.start - b.start),
    ({ type }) => type,
  )
  const added = new Map<ImportedClause, Elsewhere[number][]>()
  for (const [at, provision] of told.entries()) {
    const held = 'clauses' in provision ? provision.clauses : (holders.get(provision.start) ?? [CUSTOM_CLAUSE])
    if (held.length > MOST_HOLDERS) continue
    const mayShow = (type: string): boolean => byType.has(type) && !held.includes(type)
    const { start, end, words, values } = provision
    for (const type of mattersOf(provision, held, mayShow, alike[at])) {
      const nearest = nearestTo(start, byType.get(type) ?? [])
      if (nearest) added.set(nearest, [...(added.get(nearest) ?? []), { start, end, words, values, clauses: held }])
    }
  }
  return clauses.map((clause) => {
    const own = added.get(clause)
    return own === undefined ? clause : { ...clause, elsewhere: inOrder([...(clause.elsewhere ?? []), ...own]) }
  })
}

/** What a sentence speaks of by its words, and what it resembles; what no other clause has is about how the service is done. */
function mattersOf(
  { words }: FurtherProvision,
  held: readonly string[],
  mayShow: (type: string) => boolean,
  alike: readonly string[] = [],
): ReadonlySet<string> {
  const matters = new Set<string>()
  for (const [type, matter] of MATTERS) if (!matters.has(type) && mayShow(type) && matter.test(words)) matters.add(type)
  for (const type of alike) if (mayShow(type)) matters.add(type)
  if (mayShow(WORK) && held.every((type) => OF_NO_MATTER.has(type))) matters.add(WORK)
  return matters
}

/** What says nothing of its own: the words of nobody, what words mean, and duties of all kinds. */
const OF_NO_MATTER: ReadonlySet<string> = new Set([
  CUSTOM_CLAUSE,
  'identity/definitions',
  'care/client-duties',
  'care/provider-duties',
])

/** A sentence that so many clauses show already is not looked for under one more. */
const MOST_HOLDERS = 2

type Elsewhere = NonNullable<ImportedClause['elsewhere']>

/** In order of place; a sentence that is there already is not said twice. */
function inOrder(provisions: Elsewhere): Elsewhere {
  const byStart = Map.groupBy(provisions, ({ start }) => start)
  return [...byStart.values()].flatMap(joined).toSorted((a, b) => a.start - b.start)
}

/** One sentence, with the values that are told of it first and those that only others tell. */
function joined([first, ...others]: Elsewhere): Elsewhere {
  if (first === undefined) return []
  const known = new Set(first.values.map((value) => JSON.stringify(value)))
  const more = others.filter(({ values }) => values.some((value) => !known.has(JSON.stringify(value))))
  if (more.length === 0) return [first]
  const values = new Map([first, ...more].flatMap((each) => each.values.map((value) => [JSON.stringify(value), value])))
  const clauses = new Set([first, ...more].flatMap((each) => each.clauses))
  return [{ ...first, values: [...values.values()], clauses: [...clauses] }]
}

/** Of clauses in order of place the one that begins nearest. */
function nearestTo(place: number, clauses: readonly ImportedClause[]): ImportedClause | undefined {
  const at = firstIndex(clauses, ({ start }) => start > place)
  const [before, behind] = [clauses[at - 1], clauses[at]]
  if (before === undefined || behind === undefined) return before ?? behind
  return place - before.start <= behind.start - place ? before : behind
}
