import type { ContractTerms } from '@heqi/terms'
import { add, type Fraction, fraction, multiply, ZERO } from '@heqi/vocabulary'
import type { MonthContext } from './month-context.ts'

/** An entry of a list clause that may differ from stretch to stretch. */
type ListClause = 'fees/included-volume' | 'fees/volume-baseline'
type EntryOf<Clause extends ListClause> = NonNullable<ContractTerms[Clause]>[number]

/** An entry over the month: its terms of each stretch in which it stands. */
export type MonthEntry<Entry> = {
  readonly id: string
  /** The latest terms: what does not add up by days is read from here. */
  readonly last: Entry
  readonly stretches: readonly { readonly days: number; readonly entry: Entry }[]
  readonly days: number
}

export function monthEntries<Clause extends ListClause>(
  context: MonthContext,
  clause: Clause,
): readonly MonthEntry<EntryOf<Clause>>[] {
  const found = new Map<string, { days: number; entry: EntryOf<Clause> }[]>()
  for (const stretch of context.stretches) {
    for (const entry of (stretch.terms[clause] ?? []) as readonly EntryOf<Clause>[]) {
      found.set(entry.id, [...(found.get(entry.id) ?? []), { days: stretch.days, entry }])
    }
  }
  return [...found].flatMap(([id, stretches]) => {
    const last = stretches.at(-1)?.entry
    return last ? [{ id, last, stretches, days: stretches.reduce((total, { days }) => total + days, 0) }] : []
  })
}

/** An amount per month, for the days on which each version of it stood. */
export const perMonth = <Entry>(
  context: MonthContext,
  entry: MonthEntry<Entry>,
  valueOf: (terms: Entry) => Fraction,
): Fraction =>
  entry.stretches.reduce(
    (total, { days, entry: terms }) => add(total, multiply(valueOf(terms), fraction(days, context.daysInMonth))),
    ZERO,
  )

/** A price, averaged over the days on which each version of it stood. */
export const averageByDays = <Entry>(entry: MonthEntry<Entry>, valueOf: (terms: Entry) => Fraction): Fraction =>
  entry.stretches.reduce(
    (total, { days, entry: terms }) => add(total, multiply(valueOf(terms), fraction(days, entry.days))),
    ZERO,
  )
