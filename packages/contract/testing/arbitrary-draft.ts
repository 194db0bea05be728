import { CATALOGUE, NAMING_SCHEMES } from '@heqi/clauses'
import type { LocalText } from '@heqi/vocabulary'
import fc from 'fast-check'
import { arbitraryTermsOf } from '../../clauses/testing/arbitrary-terms.ts'
import type { DocumentStyle, DraftClause, DraftFile } from '../draft/draft-file.ts'

export const arbitraryStyle: fc.Arbitrary<DocumentStyle> = fc.record({
  languages: fc.constantFrom<DocumentStyle['languages']>(['zh-CN'], ['en'], ['zh-CN', 'en'], ['en', 'zh-CN']),
  scheme: fc.constantFrom(...NAMING_SCHEMES),
  numbering: fc.constantFrom('article', 'decimal', 'bracketed'),
  chapters: fc.boolean(),
})

/** Some clauses of the catalogue in any order, with any terms that they allow. */
export const arbitraryDraft: fc.Arbitrary<DraftFile> = fc
  .tuple(arbitraryStyle, fc.shuffledSubarray([...CATALOGUE], { maxLength: 12 }))
  .chain(([style, clauses]) =>
    fc.tuple(...clauses.map((clause) => arbitraryTermsOf(clause))).map((terms): DraftFile => {
      const entries = clauses.map(({ id }, index): DraftClause => {
        const draftId = id === 'free/custom' ? 'custom-1' : id
        return { id: draftId, clause: id, terms: terms[index] }
      })
      return { schema: 'heqi/draft/1', style, clauses: entries }
    }),
  )

const HEAD: ReadonlySet<string> = new Set(['identity/parties', 'identity/contract-particulars'])

/** A title says what the document is. */
const entitled = (terms: unknown): unknown => {
  const { title } = terms as { readonly title?: LocalText }
  if (title === undefined) return terms
  return { ...(terms as object), title: { 'zh-CN': `${title['zh-CN']}合同`, en: `${title.en} Agreement` } }
}

/** A contract as it may be signed: the parties, the particulars, and any clauses with any terms that they allow, own words too. */
export const arbitraryContract: fc.Arbitrary<DraftFile> = fc
  .tuple(
    arbitraryStyle,
    fc.shuffledSubarray(
      CATALOGUE.filter(({ id }) => !HEAD.has(id)),
      { minLength: 4, maxLength: 14 },
    ),
  )
  .chain(([style, chosen]) => {
    const clauses = [...CATALOGUE.filter(({ id }) => HEAD.has(id)), ...chosen]
    return fc.tuple(...clauses.map((clause) => arbitraryTermsOf(clause))).map((terms): DraftFile => {
      const entries = clauses.map(
        ({ id }, index): DraftClause => ({
          id,
          clause: id,
          terms: id === 'identity/contract-particulars' ? entitled(terms[index]) : terms[index],
        }),
      )
      return { schema: 'heqi/draft/1', style, clauses: entries }
    })
  })

/** Terms from which anything may have been taken, at any depth. */
const withGaps = (value: unknown, keeps: (depth: number) => boolean, depth = 0): unknown => {
  if (Array.isArray(value)) return value.filter(() => keeps(depth)).map((entry) => withGaps(entry, keeps, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(() => keeps(depth))
  return Object.fromEntries(entries.map(([name, entry]) => [name, withGaps(entry, keeps, depth + 1)]))
}

/** A draft of which parts are still open. */
export const arbitraryUnfinishedDraft: fc.Arbitrary<DraftFile> = fc
  .tuple(arbitraryDraft, fc.infiniteStream(fc.integer({ min: 0, max: 3 })))
  .map(([draft, dice]) => {
    const keeps = (): boolean => dice.next().value !== 0
    return { ...draft, clauses: draft.clauses.map((clause) => ({ ...clause, terms: withGaps(clause.terms, keeps) })) }
  })
