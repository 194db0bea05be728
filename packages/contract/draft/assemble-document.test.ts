import { CATALOGUE, type Inline } from '@heqi/clauses'
import { LANGUAGES } from '@heqi/vocabulary'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryDraft, arbitraryUnfinishedDraft } from '../testing/arbitrary-draft.ts'
import { assembleDocument } from './assemble-document.ts'
import { emptyDraft } from './change-draft.ts'
import type { ContractDocument, NumberedParagraph } from './contract-document.ts'
import type { DraftFile } from './draft-file.ts'
import { chineseOrdinal } from './number-labels.ts'

const anyDraft = fc.oneof(arbitraryDraft, arbitraryUnfinishedDraft)
const articlesOf = ({ chapters }: ContractDocument) => chapters.flatMap(({ articles }) => articles)
const flat = (paragraphs: readonly NumberedParagraph[]): NumberedParagraph[] =>
  paragraphs.flatMap((paragraph) => [paragraph, ...flat(paragraph.below)])
const inlinesOf = (document: ContractDocument): Inline[] =>
  [...document.preamble, ...articlesOf(document)].flatMap(({ paragraphs }) =>
    flat(paragraphs).flatMap(({ inlines }) => [...inlines]),
  )

describe('a document of any draft, finished or not', () => {
  test('is assembled in both languages, with every clause once and articles numbered without a gap', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...LANGUAGES), (draft, language) => {
        const document = assembleDocument(draft, language)
        const articles = articlesOf(document)
        expect(articles.map(({ ordinal }) => ordinal)).toEqual(articles.map((_, index) => index + 1))
        const inOrder = draft.clauses.map(({ id }) => id).filter((id) => id !== 'identity/parties')
        expect(articles.map(({ id }) => id)).toEqual(inOrder)
        for (const article of [...document.preamble, ...articles]) {
          for (const level of [article.paragraphs, ...flat(article.paragraphs).map(({ below }) => below)]) {
            const ordinals = level.map(({ ordinal }) => ordinal).filter((ordinal) => ordinal > 0)
            expect(ordinals).toEqual(ordinals.map((_, index) => index + 1))
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('says nothing like undefined, and nothing empty', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...LANGUAGES), (draft, language) => {
        const words = inlinesOf(assembleDocument(draft, language)).map(({ text }) => text)
        expect(words.filter((text) => /undefined|NaN|\[object|null/.test(text))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('points to each clause by the number that the clause has, and by title only where it is not there', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...LANGUAGES), (draft, language) => {
        const document = assembleDocument(draft, language)
        const ordinals = new Map(articlesOf(document).map(({ clause, ordinal }) => [clause, ordinal]))
        for (const inline of inlinesOf(document)) {
          if (inline.kind !== 'clause') continue
          const ordinal = ordinals.get(inline.clause)
          const title = CATALOGUE.find(({ id }) => id === inline.clause)?.text[language].title
          const isPreamble = document.preamble.some(({ clause }) => clause === inline.clause)
          if (isPreamble) expect(['本合同首部', 'the preamble to this Contract']).toContain(inline.text)
          else if (ordinal === undefined) expect(inline.text).toContain(title)
          else
            expect([
              `第${chineseOrdinal(ordinal)}条`,
              `第${ordinal}条`,
              `Article ${ordinal}`,
              `Clause ${ordinal}`,
            ]).toContain(inline.text)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('has no chapter heading twice', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { chapters } = assembleDocument({ ...draft, style: { ...draft.style, chapters: true } }, 'en')
        const headings = chapters.map(({ heading }) => heading)
        expect(new Set(headings).size).toBe(headings.length)
        expect(chapters.filter(({ articles }) => articles.length === 0)).toEqual([])
      }),
    )
  })
})

const withClauses = (ids: readonly string[], style: Partial<DraftFile['style']> = {}): DraftFile => {
  const draft = emptyDraft()
  const clauses = ids.map((id) => ({ id, clause: id, terms: CATALOGUE.find((clause) => clause.id === id)?.defaults }))
  return { ...draft, style: { ...draft.style, ...style }, clauses }
}

const labelsOf = (draft: DraftFile, language: 'zh-CN' | 'en') =>
  articlesOf(assembleDocument(draft, language)).map(({ label, paragraphs }) => [
    label,
    ...flat(paragraphs).map((each) => each.label),
  ])

describe('numbers', () => {
  const clauses = ['term/duration', 'general/annexes']

  test.each([
    ['article', 'zh-CN', ['第一条', ''], ['第二条', '2.1', '(1)', '(2)', '(3)', '(4)', '2.2']],
    ['article', 'en', ['Article 1', ''], ['Article 2', '2.1', '(a)', '(b)', '(c)', '(d)', '2.2']],
    ['decimal', 'zh-CN', ['1.', ''], ['2.', '2.1', '2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.2']],
    ['decimal', 'en', ['1.', ''], ['2.', '2.1', '2.1.1', '2.1.2', '2.1.3', '2.1.4', '2.2']],
    ['bracketed', 'zh-CN', ['第一条', ''], ['第二条', '（一）', '1.', '2.', '3.', '4.', '（二）']],
    ['bracketed', 'en', ['Article 1', ''], ['Article 2', '(1)', '(a)', '(b)', '(c)', '(d)', '(2)']],
  ] as const)('%s in %s', (numbering, language, first, second) => {
    expect(labelsOf(withClauses(clauses, { numbering }), language)).toEqual([first, second])
  })

  test('Chinese numerals', () => {
    const numbers = [1, 9, 10, 11, 19, 20, 21, 99, 100, 101, 110, 111, 205, 999]
    expect(numbers.map(chineseOrdinal)).toEqual([
      '一',
      '九',
      '十',
      '十一',
      '十九',
      '二十',
      '二十一',
      '九十九',
      '一百',
      '一百零一',
      '一百一十',
      '一百一十一',
      '二百零五',
      '九百九十九',
    ])
  })
})

test('chapters follow the families; a clause that strayed stands in the chapter of its neighbours', () => {
  const ids = [
    'scope/services',
    'fees/refund',
    'scope/channels',
    'scope/audience',
    'fees/total-price',
    'fees/invoicing',
  ]
  const { chapters } = assembleDocument(withClauses(ids, { chapters: true }), 'zh-CN')
  expect(chapters.map(({ label, heading, articles }) => [label, heading, articles.map(({ id }) => id)])).toEqual([
    ['第一章', '服务内容', ids.slice(0, 4)],
    ['第二章', '服务费用与支付', ids.slice(4)],
  ])
})

test('the head of the document is the parties, the title and the number; 甲方 signs first', () => {
  const draft = withClauses(['identity/parties', 'identity/contract-particulars'])
  const swapped = {
    ...draft,
    clauses: draft.clauses.map((clause) => ({
      ...clause,
      terms: { ...(clause.terms as object), ...(clause.id === 'identity/parties' ? { partyA: 'provider' } : {}) },
    })),
  }
  const document = assembleDocument(swapped, 'zh-CN')
  expect(document).toMatchObject({ title: '客户服务外包合同', number: 'HQ-2026-001', partyA: 'provider' })
  expect(document.signatures.map(({ lines }) => lines[0])).toEqual([
    '甲方（盖章）：示例客服外包有限公司',
    '乙方（盖章）：示例商贸有限公司',
  ])
  expect(document.preamble.map(({ label, clause }) => [label, clause])).toEqual([['', 'identity/parties']])
})
