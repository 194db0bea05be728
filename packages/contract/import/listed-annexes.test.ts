import { expect, test } from 'vitest'
import type { ImportedClause } from './account.ts'
import { correctedClause } from './corrected-clause.ts'
import { withoutListedAnnexes } from './listed-annexes.ts'

const TEXT = '附件一 费用明细\n每席六千元。\n附件二 班次图\n早班三人。\n'
const SECOND = TEXT.indexOf('附件二')

const clausesWith = (confidence: number): readonly ImportedClause[] => [
  {
    type: 'general/annexes',
    terms: { annexes: [{ title: { 'zh-CN': '费用明细', en: '费用明细' } }] },
    article: '9',
    start: 0,
    end: 0,
    confidence,
    evidence: {},
  },
  { type: 'free/custom', terms: {}, article: '', start: 0, end: SECOND, confidence: 0, evidence: {} },
  { type: 'free/custom', terms: {}, article: '', start: SECOND, end: TEXT.length, confidence: 0, evidence: {} },
]
const startsOf = (clauses: readonly ImportedClause[]) =>
  withoutListedAnnexes(clauses, TEXT)
    .filter(({ type }) => type === 'free/custom')
    .map(({ start }) => start)

test('the text of an annex that the library lists is no clause; any other annex is kept', () => {
  expect(startsOf(clausesWith(1))).toEqual([SECOND])
})

test('annexes of a contract of another hand are kept', () => {
  expect(startsOf(clausesWith(0.95))).toEqual([0, SECOND])
})

test('accepting what was read makes the annexes of another hand no annexes of ours, and ours no others', () => {
  const accepted = (confidence: number) => clausesWith(confidence).map((clause) => correctedClause(clause, clause))
  expect(startsOf(accepted(0.95))).toEqual([0, SECOND])
  expect(startsOf(accepted(1))).toEqual([SECOND])
})
