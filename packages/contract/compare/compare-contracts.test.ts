import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftFile } from '../draft/draft-file.ts'
import { importContract } from '../import/import-contract.ts'
import { arbitraryDraft, arbitraryUnfinishedDraft } from '../testing/arbitrary-draft.ts'
import { type Comparison, compareContracts, hasDifferences, isChangedArticle } from './compare-contracts.ts'
import { type ComparedContract, comparedContractFile, comparedDraft, comparedImport } from './compared-contract.ts'
import { appliedTerms } from './testing/applied-terms.ts'
import { articlesOfSide } from './testing/articles-of-side.ts'
import { sideOf, textDifference, textUnits } from './text-difference.ts'

const shown = (before: string, after: string): string =>
  textDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('words', () => {
  test.each([
    ['乙方应在30天内付款', '乙方应在20天内付款', '乙方应在[-30-]{+20+}天内付款'],
    ['三十个工作日', '二十个工作日', '[-三十-]{+二十+}个工作日'],
    ['每月5日前', '每月10日前', '每月[-5-]{+10+}日前'],
    ['违约金为1.5%。', '违约金为2%。', '违约金为[-1.5%-]{+2%+}。'],
    ['共计10,000.00元', '共计12,500.00元', '共计[-10,000.00-]{+12,500.00+}元'],
    ['应当及时通知', '应当书面及时通知', '应当{+书面+}及时通知'],
    ['within 30 days', 'within 20 days', 'within [-30-]{+20+} days'],
    ['客户𠮷𬭎😀', '客户𠮷𬭎👍🏽', '客户𠮷𬭎[-😀-]{+👍🏽+}'],
    ['甲方付款', '乙方提供发票并开始服务', '[-甲方付款-]{+乙方提供发票并开始服务+}'],
  ])('%s → %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
    expect(shown(after, before)).toBe(
      expected.replaceAll(/\[-(.*?)-\]\{\+(.*?)\+\}/g, '[-$2-]{+$1+}').replaceAll(/(?<!-\])\{\+(书面)\+\}/g, '[-$1-]'),
    )
  })

  test('any two texts come back from their difference, and no character is cut in two', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('天日30%，。甲乙 ab𠮷😀'), '👨‍👩‍👧'), maxLength: 40 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = textDifference(before, after)
        expect([sideOf(pieces, 'before'), sideOf(pieces, 'after')]).toEqual([before, after])
        expect(pieces.every((piece) => piece.text.isWellFormed())).toBe(true)
        expect(textUnits(before).join('')).toBe(before)
      }),
    )
  })
})

const anyDraft = fc.oneof(arbitraryDraft, arbitraryUnfinishedDraft)

/** Two versions of one draft: some clauses gone, some moved, some with other terms. */
const anyVersions = fc.tuple(anyDraft, anyDraft, fc.infiniteStream(fc.nat({ max: 5 }))).map(([draft, other, dice]) => {
  const kept = draft.clauses.filter(() => dice.next().value !== 0)
  const mixed = [...kept, ...other.clauses.filter(({ id }) => !kept.some((clause) => clause.id === id))]
  const clauses = mixed.map((clause) => {
    const same = other.clauses.find(({ id }) => id === clause.id)
    return same && dice.next().value < 3 ? same : clause
  })
  const after: DraftFile = { ...draft, clauses: clauses.sort(() => (dice.next().value === 0 ? 1 : -1)) }
  return [comparedDraft(draft, 'zh-CN'), comparedDraft(after, 'zh-CN')] as const
})

const comparable = (contract: ComparedContract) => JSON.parse(JSON.stringify(contract)) as ComparedContract

function holds(before: ComparedContract, after: ComparedContract): Comparison {
  const comparison = compareContracts(before, after)
  expect(articlesOfSide(comparison.articles, 'after')).toEqual(after.articles)
  expect(articlesOfSide(comparison.articles, 'before')).toEqual(before.articles)
  expect(appliedTerms(comparable(before).terms, comparison.terms)).toEqual(comparable(after).terms)
  const back = compareContracts(after, before)
  expect(appliedTerms(comparable(after).terms, back.terms)).toEqual(comparable(before).terms)
  expect(back.articles.map(({ kind, before: from, after: to, isMoved }) => ({ kind, from, to, isMoved }))).toEqual(
    expect.arrayContaining(
      comparison.articles.map(({ kind, before: to, after: from, isMoved }) => ({
        kind: kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind,
        from,
        to,
        isMoved,
      })),
    ),
  )
  return comparison
}

describe('versions of a draft', () => {
  test('the difference applied to one side gives the other, and turned round it is its mirror', () => {
    fc.assert(
      fc.property(anyVersions, ([before, after]) => {
        holds(before, after)
      }),
      { numRuns: 60 },
    )
  })

  test('a version does not differ from itself', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const contract = comparedDraft(draft, 'en')
        expect(hasDifferences(compareContracts(contract, comparedDraft(structuredClone(draft), 'en')))).toBe(false)
      }),
      { numRuns: 40 },
    )
  })
})

const draftOf = (...ids: readonly string[]): DraftFile => ({
  schema: 'heqi/draft/1',
  style: { languages: ['zh-CN'], scheme: 'party-a-b', numbering: 'article', chapters: false },
  clauses: ids.map((id) => ({ id, clause: id, terms: CATALOGUE.find((clause) => clause.id === id)?.defaults })),
})

const withTerm = (draft: DraftFile, id: string, change: (terms: string) => string): DraftFile => ({
  ...draft,
  clauses: draft.clauses.map((clause) =>
    clause.id === id ? { ...clause, terms: JSON.parse(change(JSON.stringify(clause.terms))) as unknown } : clause,
  ),
})

describe('what people read', () => {
  const draft = draftOf('term/renewal', 'quality/kpi', 'people/training', 'general/notices')

  test('a changed target by its path, its label in both languages and its figures', () => {
    const after = withTerm(draft, 'quality/kpi', (terms) => terms.replace('"value":"90"', '"value":"92"'))
    const comparison = compareContracts(comparedDraft(draft, 'zh-CN'), comparedDraft(after, 'zh-CN'))
    expect(comparison.terms).toEqual([
      {
        clause: 'quality/kpi',
        path: expect.stringMatching(/^quality\/kpi\.kpis\[[a-z-]+\]\.target\.value$/) as string,
        label: { 'zh-CN': '关键绩效指标·目标值', en: 'Key Performance Indicators · Target' },
        before: '90',
        after: '92',
      },
    ])
    const marks = comparison.articles.filter(isChangedArticle).flatMap(({ paragraphs }) => paragraphs.flat())
    expect(marks.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '90%' },
      { kind: 'added', text: '92%' },
    ])
  })

  test('an article that moved is the same article with another number', () => {
    const moved = draftOf('general/notices', 'term/renewal', 'quality/kpi', 'people/training')
    const { terms, articles } = compareContracts(comparedDraft(draft, 'zh-CN'), comparedDraft(moved, 'zh-CN'))
    expect(terms).toEqual([])
    expect(articles.filter(({ isMoved }) => isMoved)).toMatchObject([
      { kind: 'same', key: 'general/notices', before: { label: '第四条' }, after: { label: '第一条' } },
    ])
  })

  test('files of terms alone are compared by term', () => {
    const file = (vatRate: string) =>
      comparedContractFile({
        schema: 'heqi/contract/1',
        terms: { 'fees/fee-components': { taxMode: 'exclusive', vatRate, components: [] } },
      } as unknown as Parameters<typeof comparedContractFile>[0])
    const { terms, articles } = compareContracts(file('6%'), file('9%'))
    expect(terms.map(({ path, before, after }) => [path, before, after])).toEqual([
      ['fees/fee-components.vatRate', '6%', '9%'],
    ])
    expect(articles).toEqual([])
  })
})

const imported = (text: string): ComparedContract => {
  const source = { format: 'text', text, hints: [] } as const
  const { contracts } = importContract(source, [recogniseClauses.bind(undefined, CATALOGUE)], [])
  const [contract] = contracts
  if (!contract) throw new Error('no contract was found')
  return comparedImport(contract, source)
}

const AGREEMENT = `客服外包合同
甲方（委托方）：天一公司
乙方（受托方）：地二公司
第一条 服务内容
1.1 乙方为甲方接听客户电话。
1.2 乙方应在30分钟内答复客户。
第二条 保密
双方应当保守在履行合同中知悉的对方商业秘密，不得向第三人披露。
第三条 争议
双方协商不成的，向甲方所在地人民法院起诉。
`

describe('contracts of others', () => {
  test('an article that changed place and number is found by what it says', () => {
    const changed = AGREEMENT.replace('30分钟', '20分钟')
      .replace(/第二条 保密\n.*\n/, '')
      .replace('第三条', '第二条')
      .concat('第三条 保密\n双方应当保守在履行合同中知悉的对方商业秘密，不得向任何第三人披露。\n')
    const comparison = holds(imported(AGREEMENT), imported(changed))
    const confidentiality = comparison.articles.find(({ heading }) => sideOf(heading, 'after') === '保密')
    expect(confidentiality).toMatchObject({ before: { label: '第二条' }, after: { label: '第三条' } })
    const marks = comparison.articles
      .flatMap(({ paragraphs }) => paragraphs.flat())
      .filter(({ kind }) => kind !== 'same')
    expect(marks).toContainEqual({ kind: 'removed', text: '30' })
    expect(marks).toContainEqual({ kind: 'added', text: '20' })
    expect(marks).toContainEqual({ kind: 'added', text: '任何' })
  })
})
