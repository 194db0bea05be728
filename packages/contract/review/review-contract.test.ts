import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importContract } from '../import/import-contract.ts'
import { REVIEW_CASES } from '../testing/review-cases.ts'
import { findingText, REVIEW_TEXTS, type ReviewCode } from './messages.ts'
import { reviewStructure, STRUCTURE_RULES } from './review-contract.ts'

const review = (text: string) =>
  importContract(
    { format: 'text', text, hints: [] },
    [recogniseClauses.bind(undefined, CATALOGUE)],
    [reviewStructure],
  ).contracts.flatMap(({ findings }) => findings)

const CODES = Object.keys(REVIEW_CASES) as ReviewCode[]

describe('each check has a bad and a good case', () => {
  test.each(CODES)('%s', (code) => {
    const { bad, good } = REVIEW_CASES[code]
    const start = bad.indexOf('«')
    const end = bad.indexOf('»') - 1
    const found = review(bad.replace(/[«»]/g, '')).filter((finding) => finding.code === code)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(found).toHaveLength(1)
    expect(found[0]?.place.start).toBeLessThan(end)
    expect(found[0]?.place.end).toBeGreaterThan(start)
    expect(review(good).map((finding) => finding.code)).not.toContain(code)
  })
})

const placeholders = (code: ReviewCode, language: 'zh-CN' | 'en'): string[] =>
  [
    ...new Set(
      Object.values(REVIEW_TEXTS[code][language])
        .join(' ')
        .match(/\{\w+\}/g),
    ),
  ].sort()

describe('messages', () => {
  test('both languages have the same particulars', () => {
    for (const code of CODES) expect(placeholders(code, 'en')).toEqual(placeholders(code, 'zh-CN'))
  })

  test('every rule has messages, and every finding of the cases fills them', () => {
    for (const { bad } of Object.values(REVIEW_CASES)) {
      for (const finding of review(bad.replace(/[«»]/g, ''))) {
        for (const language of ['zh-CN', 'en'] as const) {
          expect(findingText(finding as never, language).problem).not.toMatch(/\{\w+\}/)
        }
      }
    }
    expect(STRUCTURE_RULES.map(({ code }) => code).filter((code) => !CODES.includes(code))).toEqual([])
  })

  test('an amount is read with its thousands apart, any other number as it stands', () => {
    const data = { share: '30%', product: '2815200', sum: '1407600' }
    const finding = { code: 'share-and-sum-differ', severity: 'error', place: {}, data } as const
    expect(findingText(finding, 'zh-CN').problem).toContain('是 2,815,200 元，此处却写 1,407,600 元')
    expect(findingText(finding, 'en').problem).toContain('is 2,815,200 yuan, not 1,407,600 yuan')
    const places = { code: 'blanks-left', severity: 'note', place: {}, data: { count: 1200 } } as const
    expect(findingText(places, 'en').problem).toContain('1200')
  })

  test('a message that lacks its data is a bug', () => {
    const finding = { code: 'blanks-left', severity: 'note', place: {}, data: {} } as const
    expect(() => findingText(finding, 'en')).toThrow(TypeError)
  })
})

test('any text can be reviewed: findings lie inside it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '第一条',
      '第三条 费用\n',
      '第八条',
      '甲方',
      '乙方未支付费用',
      '不可抗力',
      '附件一：清单',
      '详见附件',
      '合同解除\n',
      '____',
      '必须在小时内',
      '。',
      '\n',
      '1.1',
      '(2)',
      '仲裁或诉讼',
      '目录',
    ),
    fc.string({ maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      for (const { place } of review(text)) {
        expect(place.start).toBeGreaterThanOrEqual(0)
        expect(place.end).toBeLessThanOrEqual(text.length)
        expect(place.end).toBeGreaterThanOrEqual(place.start ?? 0)
      }
    }),
    { numRuns: 300 },
  )
})
