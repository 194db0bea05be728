import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CATALOGUE } from '../catalogue.ts'
import { analysedText } from '../testing/analysed.ts'
import { arbitraryTermsOf } from '../testing/arbitrary-terms.ts'
import { recogniseClauses } from './recognise-contract.ts'

/** Shreds of contracts, values and rubbish, in any order: what damaged copies look like. */
const SHREDS = [
  ...'甲方 乙方 应当 不得 在 内 支付 服务费用 违约金 响应 解决 附件 通知 续约 保密 第三方'.split(' '),
  ...'。 ； ： ， （ ） “ ____ [日期] 【】 30% 十五个工作日 2026年1月1日 人民币1万元整 7×24小时 周一至周五9:00-18:00'.split(
    ' ',
  ),
  '# ',
  '\n',
]
const shred = fc.oneof(fc.constantFrom(...SHREDS), fc.string({ maxLength: 6 }))
const text = fc.array(shred, { maxLength: 80 }).map((shreds) => shreds.join(''))
const LABELS = { client: ['甲方'], provider: ['乙方'] }

test('recognition never fails, and every place and confidence it names is sound', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { contract } = analysedText(source, LABELS)
      for (const { start, end, confidence, evidence } of recogniseClauses(CATALOGUE, contract)) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(contract.end)
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
        for (const span of Object.values(evidence)) expect(span.end).toBeGreaterThanOrEqual(span.start)
      }
    }),
    { numRuns: 300 },
  )
})

test('a long line of one repeated mark takes no longer than its length deserves', () => {
  const startMs = performance.now()
  for (const mark of ['_', '一', '1', '(', '甲方', '内', '至', '、'])
    recogniseClauses(CATALOGUE, analysedText(`# 服务\n${mark.repeat(4_000)}`, LABELS).contract)
  expect(performance.now() - startMs).toBeLessThan(20_000)
})

test('review rules bear any valid terms beside any other valid terms', () => {
  const samples = CATALOGUE.map((clause) => ({
    clause,
    terms: fc.sample(arbitraryTermsOf(clause), { numRuns: 12, seed: 11 }),
  }))
  for (let round = 0; round < 12; round += 1) {
    const draft = Object.fromEntries(samples.map(({ clause, terms }) => [clause.id, terms[round]]))
    for (const { clause } of samples)
      for (const rule of clause.review) expect(Array.isArray(rule.check(draft[clause.id], draft))).toBe(true)
  }
})
