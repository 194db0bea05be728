import { expect, test } from 'vitest'
import { CATALOGUE } from '../catalogue.ts'
import type { AnalysedContract, Article } from './analysed-contract.ts'
import { recogniseClauses } from './recognise-contract.ts'

const NOTHING = { text: '', offsets: [0] }

/** One item of a list: what stands before its colon is its heading. */
function contractOf(heading: string, body: string): AnalysedContract {
  const text = `${heading}${body}`
  const mapped = (from: number, to: number) => ({
    text: text.slice(from, to),
    offsets: Array.from({ length: to - from + 1 }, (_, index) => from + index),
  })
  const end = text.length
  const split = heading.length
  const item: Article = {
    kind: 'item',
    label: '',
    number: '1.1',
    heading: mapped(0, split),
    body: body === '' ? NOTHING : mapped(split, end),
    start: 0,
    end,
    children: [],
  }
  const article: Article = {
    ...item,
    kind: 'article',
    number: '1',
    heading: NOTHING,
    body: NOTHING,
    children: [item],
  }
  const client = { labels: ['甲方'], evidence: [] }
  return {
    language: 'zh-CN',
    client,
    provider: { labels: ['乙方'], evidence: [] },
    articles: [article],
    start: 0,
    end,
  }
}

const found = (heading: string, body: string) =>
  recogniseClauses(CATALOGUE, contractOf(heading, body)).map(({ type }) => type)

test('a sentence says with the heading of its item what it does not say alone', () => {
  expect(found('平均回复', '45秒以内。')).toContain('service-level/first-response')
  expect(found('平均页数', '45秒以内。')).not.toContain('service-level/first-response')
})

test('an item that is all heading and says a figure is a sentence', () => {
  expect(found('25秒内接起的比例不低于82%', '')).toContain('service-level/first-response')
})

test('below a heading of deductions so much for each is a fine', () => {
  for (const heading of ['扣钱标准', '处罚', '扣款办法']) {
    expect(found(heading, '答错尺码的,一单扣15元。')).toContain('remedies/penalty')
    expect(found(heading, '回复率每少1个百分点,扣月费的3%。')).toContain('remedies/penalty')
    expect(found(heading, '没写交接的,扣25元。')).toContain('remedies/penalty')
  }
  expect(found('扣钱标准', '第一次只提醒不扣钱。')).not.toContain('remedies/penalty')
  expect(found('抽查办法', '一次抽查60条录音。')).not.toContain('remedies/penalty')
})
