import { CATALOGUE } from '@heqi/clauses'
import type { ImportedClause } from '@heqi/contract'
import { expect, test } from 'vitest'
import { textWidth } from '../../terminal/text-width.ts'
import { contractText } from './import-text.ts'

const clause = (type: string, terms: unknown, article: string): ImportedClause => ({
  type,
  terms,
  article,
  start: 0,
  end: 40,
  confidence: 0.8,
  evidence: {},
})

const TEXT = '第一条 付款\n甲方应在收到发票后十个工作日内支付服务费。'.repeat(2)

const shown = (clauses: readonly ImportedClause[], language: 'zh-CN' | 'en') =>
  contractText(
    {
      parties: { client: '甲方', provider: '乙方' },
      language: 'zh-CN',
      start: 0,
      end: TEXT.length,
      clauses,
      findings: [],
      waste: [],
    },
    { text: TEXT, language, columns: 80 },
  ).split('\n')

test.each(['zh-CN', 'en'] as const)('terms of every clause are said within eighty columns (%s)', (language) => {
  const lines = shown(
    CATALOGUE.map(({ id, defaults }, index) => clause(id, defaults, `${index + 1}`)),
    language,
  )
  expect(lines.length).toBeGreaterThan(CATALOGUE.length)
  expect(lines.filter((line) => textWidth(line) > 80)).toEqual([])
  expect(lines.filter((line) => /undefined|\[object|NaN/.test(line))).toEqual([])
})

test('values stand under the name of their term, blanks as lines to fill in', () => {
  const terms = { charge: { kind: 'per-day', rate: '0.05%' }, grace: { value: 5, unit: 'working-day' }, cap: null }
  expect(shown([clause('fees/late-payment', terms, '4.3')], 'zh-CN')).toEqual([
    '委托方：甲方；服务方：乙方；1 个条款，0 条审查意见',
    '条号  条款      把握  原文',
    expect.stringMatching(/^─+$/),
    expect.stringMatching(/^4\.3 {3}逾期付款 {3}80% {2}第一条 付款 甲方应在收到发票后/),
    '      比例 0.05%；宽限期 5 个工作日；上限 ____',
  ])
})

test('sentences with values that no term takes stand below the terms', () => {
  const words = '每月抽查不少于100条。'
  const kept = { ...clause('quality/monitoring', {}, '5'), further: [{ start: 0, end: 12, words, values: [] }] }
  expect(shown([kept], 'zh-CN').at(-1)).toBe('      另有：每月抽查不少于100条。')
})
