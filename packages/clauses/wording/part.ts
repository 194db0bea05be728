import type { PartyRole } from '@heqi/vocabulary'
import type { Saying } from '../say/saying.ts'

/**
 * The wording of a clause is data, not code: a tree of parts that is *rendered* with terms into paragraphs and *read* back
 * into terms. Because both directions walk the same tree, what the document says and what the terms say are one thing.
 *
 * Paths name terms relative to the scope: the clause's terms, or inside `each` the entry; `''` is the scope itself.
 */
export type Part =
  /** Fixed words. They hold no figures: every number of a wording is a term or part of a citation. */
  | { readonly kind: 'words'; readonly words: string }
  /** A party by its role, named as the document names it. */
  | { readonly kind: 'party'; readonly role: PartyRole }
  /** The party that a term names, or the other one. */
  | { readonly kind: 'party-of'; readonly path: string; readonly other: boolean }
  /** A term as a value. */
  | { readonly kind: 'term'; readonly path: string; readonly saying: Saying }
  /** A term whose value chooses the words; `absent` stands for a term that is not set, `otherwise` for a value outside the list. */
  | {
      readonly kind: 'choose'
      readonly path: string
      readonly words: Readonly<Record<string, Body>>
      readonly otherwise?: Body
    }
  /** Words that appear only when the term is set. */
  | { readonly kind: 'when'; readonly path: string; readonly body: Body }
  /** One body for each entry of a list. */
  | { readonly kind: 'each'; readonly path: string; readonly body: Body; readonly manner: Manner }
  /** Bodies one after another with a mark between those that say something: `渠道为电话、优先级为“高”`. */
  | { readonly kind: 'series'; readonly bodies: readonly Body[]; readonly between: string }
  /** A reference to another clause by its number in the document, by its title where it has none. */
  | { readonly kind: 'clause'; readonly clause: string; readonly title: string }
  /** A citation of the law, the one place where fixed figures may stand. */
  | { readonly kind: 'law'; readonly citation: string }
  /** A paragraph of its own, with numbered paragraphs below it. */
  | { readonly kind: 'paragraph'; readonly body: Body; readonly below: Body }

export type Body = readonly Part[]

/** How the entries of a list follow each other. */
export type Manner = {
  /** Between entries, and before the last one; both empty for entries that are paragraphs. */
  readonly between: string
  readonly beforeLast: string
  /** The `id` of the entries is a mere key that no reader needs: it is numbered on reading, `target-1`, `target-2`. */
  readonly key?: string
}
