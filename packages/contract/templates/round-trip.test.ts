import { CATALOGUE, NAMING_SCHEMES, recogniseClauses } from '@heqi/clauses'
import { LANGUAGES, type PartyRole } from '@heqi/vocabulary'
import { expect, test } from 'vitest'
import { assembleDocument } from '../draft/assemble-document.ts'
import type { ContractDocument, NumberedParagraph } from '../draft/contract-document.ts'
import type { DraftFile } from '../draft/draft-file.ts'
import { importContract } from '../import/import-contract.ts'
import { newDraft, TEMPLATES } from './templates.ts'

/** A document as plain text, a paragraph a line, as the floor above writes it. */
function textOf({ title, preamble, chapters, signatures }: ContractDocument): string {
  const lines = (paragraphs: readonly NumberedParagraph[]): string[] =>
    paragraphs.flatMap(({ label, inlines, below }) => [
      `${label} ${inlines.map(({ text }) => text).join('')}`.trim(),
      ...lines(below),
    ])
  const articles = chapters.flatMap((chapter) => [
    ...(chapter.heading === '' ? [] : [`${chapter.label} ${chapter.heading}`]),
    ...chapter.articles.flatMap((article) => [`${article.label} ${article.heading}`, ...lines(article.paragraphs)]),
  ])
  const closing = /\p{Script=Han}/u.test(title)
    ? '以下为签署栏，无其他合同条款。'
    : 'Signatures; no further terms follow on this page.'
  const signing = signatures.flatMap((block) => block.lines)
  return [title, ...preamble.flatMap(({ paragraphs }) => lines(paragraphs)), ...articles, closing, ...signing].join(
    '\n\n',
  )
}

const readBack = (text: string) =>
  importContract({ format: 'text', text, hints: [] }, [(contract) => recogniseClauses(CATALOGUE, contract)], [])

const SETTINGS = LANGUAGES.flatMap((language) =>
  NAMING_SCHEMES.flatMap((scheme) => (['client', 'provider'] as const).map((partyA) => ({ language, scheme, partyA }))),
)
const NUMBERINGS = ['article', 'decimal', 'bracketed'] as const

const styled = (draft: DraftFile, style: Partial<DraftFile['style']>, partyA: PartyRole): DraftFile => ({
  ...draft,
  style: { ...draft.style, ...style },
  clauses: draft.clauses.map((clause) =>
    clause.id === 'identity/parties' ? { ...clause, terms: { ...(clause.terms as object), partyA } } : clause,
  ),
})

test.each(TEMPLATES.map(({ id }) => id))(
  '%s is read back clause by clause, word for word: languages, party orders, names, numbering',
  (id) => {
    for (const [index, { language, scheme, partyA }] of SETTINGS.entries()) {
      const numbering = NUMBERINGS[index % NUMBERINGS.length] ?? 'article'
      const template = newDraft(id, language)
      if (template === undefined) throw new TypeError(id)
      const draft = styled(template, { scheme, numbering }, partyA)
      const { contracts } = readBack(textOf(assembleDocument(draft, language)))
      const read = contracts.flatMap(({ clauses }) => clauses).filter(({ confidence }) => confidence === 1)
      const missing = draft.clauses
        .map(({ clause }) => clause)
        .filter((clause) => !read.some(({ type }) => type === clause))
      expect({ id, language, scheme, partyA, numbering, missing }).toEqual({
        id,
        language,
        scheme,
        partyA,
        numbering,
        missing: [],
      })
      expect(contracts).toHaveLength(1)
    }
  },
)
