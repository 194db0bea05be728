import { LocalPhrase, LocalText, listOf, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** The annexes in their order, what each must contain, and which text prevails. */
export const AnnexesTerms = record({
  annexes: listOf(record({ title: LocalPhrase, contents: optional(LocalText) }), { minItems: 1 }),
  precedence: oneOf('body', 'annex'),
})
export type AnnexesTerms = Static<typeof AnnexesTerms>
