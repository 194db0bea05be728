import type { Refusal } from '@heqi/vocabulary'
import type { ContractTerms } from '../contract-terms.ts'

/** A rule that a schema cannot say: it looks at terms that fit the schema and names what does not fit together. */
export type CoherenceRule = (terms: ContractTerms) => readonly Refusal<CoherenceCode>[]

export type CoherenceCode =
  | 'end-before-start'
  | 'date-impossible'
  | 'reference-unknown'
  | 'id-repeated'
  | 'shares-exceed-whole'
  | 'share-over-whole'
  | 'order-not-rising'
  | 'order-not-falling'
  | 'unit-does-not-fit'
  | 'not-positive'
  | 'step-open-ended'
  | 'window-empty'
  | 'credit-code-check'
  | 'term-needed'
  | 'words-differ-from-figures'

/** Refusals for every id that stands twice in a list. */
export function repeatedIds(
  path: string,
  entries: readonly { readonly id: string }[],
): readonly Refusal<CoherenceCode>[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    if (seen.has(entry.id))
      return [{ code: 'id-repeated' as const, place: { path: `${path}[${entry.id}].id` }, data: { value: entry.id } }]
    seen.add(entry.id)
    return []
  })
}

/** A refusal when `name` is not among the known names. */
export function unknownReference(
  path: string,
  name: string,
  known: readonly string[],
): readonly Refusal<CoherenceCode>[] {
  if (known.includes(name)) return []
  return [{ code: 'reference-unknown', place: { path }, data: { value: name, expected: known.join(', ') } }]
}
