import { CATALOGUE, NAMING_SCHEMES, recogniseClauses } from '@heqi/clauses'
import { LANGUAGES, type Language, type LocalText, type PartyRole } from '@heqi/vocabulary'
import { expect, test } from 'vitest'
import { assembleDocument } from '../draft/assemble-document.ts'
import { applyDraftChange } from '../draft/change-draft.ts'
import type { ContractDocument, NumberedParagraph } from '../draft/contract-document.ts'
import type { DraftFile } from '../draft/draft-file.ts'
import { importContract } from '../import/import-contract.ts'
import { reviewClauseTerms } from '../review/review-clause-terms.ts'
import { reviewStructure } from '../review/review-contract.ts'
import { newDraft, TEMPLATES } from './templates.ts'

/** A document as plain text, a paragraph a line, as the floor above writes it. */
function textOf({ language, title, number, preamble, chapters, signatures }: ContractDocument): string {
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
  const numbered = language === 'en' ? `Contract No. ${number}` : `合同编号：${number}`
  return [
    title,
    numbered,
    ...preamble.flatMap(({ paragraphs }) => lines(paragraphs)),
    ...articles,
    closing,
    ...signing,
  ].join('\n\n')
}

const readBack = (text: string) =>
  importContract({ format: 'text', text, hints: [] }, [(contract) => recogniseClauses(CATALOGUE, contract)], [])

const NUMBERINGS = ['article', 'decimal', 'bracketed'] as const
const PARTY_ORDERS = ['client', 'provider'] as const
const SPOKEN = LANGUAGES.flatMap((language, l) =>
  NAMING_SCHEMES.flatMap((scheme, s) =>
    PARTY_ORDERS.map((partyA, p) => ({ language, scheme, partyA, turn: l + 2 * s + p })),
  ),
)

/**
 * Each template in every language, naming scheme and party order; the numbering by turns, so that a template meets each with
 * either language, scheme and order, and all templates together meet whatever can come together twice.
 */
const settingsOf = (nth: number) =>
  SPOKEN.map(({ turn, ...spoken }) => ({
    ...spoken,
    numbering: NUMBERINGS[(turn + nth) % NUMBERINGS.length] ?? 'article',
  }))

const styled = (draft: DraftFile, style: Partial<DraftFile['style']>, partyA: PartyRole): DraftFile => ({
  ...draft,
  style: { ...draft.style, ...style },
  clauses: draft.clauses.map((clause) =>
    clause.id === 'identity/parties' ? { ...clause, terms: { ...(clause.terms as object), partyA } } : clause,
  ),
})

/** Terms as one language says them: a text in two languages is the one that is written, `3.6` is the amount `3.60`. */
function saidIn(language: Language, terms: unknown): unknown {
  if (typeof terms === 'string') return /^\d+\.\d+$/.test(terms) ? String(Number(terms)) : terms
  if (Array.isArray(terms)) return terms.map((entry) => saidIn(language, entry))
  if (typeof terms !== 'object' || terms === null) return terms
  if ('zh-CN' in terms && 'en' in terms) return (terms as LocalText)[language]
  return Object.fromEntries(Object.entries(terms).map(([name, entry]) => [name, saidIn(language, entry)]))
}

test.each(TEMPLATES.map(({ id }, nth) => [id, nth] as const))(
  '%s is read back clause by clause with the same terms: languages, party orders, names, numbering',
  (id, nth) => {
    for (const { language, scheme, partyA, numbering } of settingsOf(nth)) {
      const template = newDraft(id, language)
      if (template === undefined) throw new TypeError(id)
      const draft = styled(template, { scheme, numbering }, partyA)
      const { contracts } = readBack(textOf(assembleDocument(draft, language)))
      const read = contracts.flatMap(({ clauses }) => clauses).filter(({ confidence }) => confidence === 1)
      const terms = new Map(read.map((clause) => [clause.type, saidIn(language, clause.terms)]))
      for (const clause of draft.clauses) {
        const about = { id, language, scheme, partyA, numbering, clause: clause.clause }
        const expected = saidIn(language, clause.terms)
        expect({ ...about, terms: terms.get(clause.clause) }).toEqual({ ...about, terms: expected })
      }
      expect(contracts).toHaveLength(1)
    }
  },
)

const REVIEWS = [reviewStructure, reviewClauseTerms]

test.each(TEMPLATES.map(({ id }) => id))('%s has no error when its words are reviewed', (id) => {
  for (const language of LANGUAGES) {
    const draft = newDraft(id, language)
    if (draft === undefined) throw new TypeError(id)
    const text = textOf(assembleDocument(draft, language))
    const recognise = recogniseClauses.bind(undefined, CATALOGUE)
    const { contracts } = importContract({ format: 'text', text, hints: [] }, [recognise], REVIEWS)
    const errors = contracts.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'error')
    expect({ id, language, errors }).toEqual({ id, language, errors: [] })
  }
})

test('a blank account in our own words is told once, by the clause that has the field', () => {
  for (const language of LANGUAGES) {
    const draft = newDraft('general-service', language)
    if (draft === undefined) throw new TypeError(language)
    const withoutAccount = applyDraftChange(draft, {
      op: 'remove',
      clause: 'identity/parties',
      path: 'provider.account',
    })
    if (!withoutAccount.ok) throw new TypeError(language)
    const about = (text: string) =>
      importContract({ format: 'text', text, hints: [] }, [recogniseClauses.bind(undefined, CATALOGUE)], REVIEWS)
        .contracts.flatMap(({ findings }) => findings.map(({ code }) => code))
        .filter((code) => code.endsWith('account') || code.startsWith('account'))
    expect(about(textOf(assembleDocument(draft, language)))).toEqual([])
    expect(about(textOf(assembleDocument(withoutAccount.value, language)))).toEqual(['identity/parties/no-account'])
  }
})
