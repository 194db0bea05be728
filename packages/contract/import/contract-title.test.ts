import { describe, expect, it } from 'vitest'
import { contractTitle } from './contract-title.ts'

const titleOf = (text: string, ...markup: readonly string[]): string | undefined => {
  const waste = markup.map((words) => ({
    kind: 'markup' as const,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }))
  return contractTitle({ start: 0, end: text.length, waste }, text)
}

describe('the title of a contract', () => {
  it.each([
    ['客户服务外包合同\n甲方：云岭家居', '客户服务外包合同'],
    ['\n  合同编号：YL-01\n呼叫中心外包协议书（2026）\n甲方：云岭', '呼叫中心外包协议书（2026）'],
    ['Customer Service Outsourcing Agreement\nbetween', 'Customer Service Outsourcing Agreement'],
  ])('is read at its head: %j', (text, title) => expect(titleOf(text)).toBe(title))

  it.each([
    ['家电热线服务合同合同编号：____甲方：云岭家居乙方：江畔客服', '家电热线服务合同'],
    ['坐席外包合同2第一部分总则第一条目的', '坐席外包合同2'],
    ['客服中心外包協議書(範本)2026年編號：7甲方：雲嶺', '客服中心外包協議書'],
  ])('is read where the text runs on: %j', (text, title) => expect(titleOf(text)).toBe(title))

  it.each([
    '双方签订本合同第一条',
    '双方经协商，签订本合同\n第一条',
    '第一条 服务\n内容\n费用\n补充协议',
    '甲方：云岭家居有限公司',
  ])('is no sentence, and nothing further down: %j', (text) => expect(titleOf(text)).toBeUndefined())

  it('is without the marks of the format', () => {
    expect(titleOf('# 在线客服合同\n甲方：云岭', '# ')).toBe('在线客服合同')
    expect(titleOf('<h1>在线客服合同</h1>\n甲方：云岭', '<h1>', '</h1>')).toBe('在线客服合同')
  })
})
