import { expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { analyseContract } from './analyse.ts'

test('articles that count on behind the place to sign are articles', () => {
  const text =
    '第一条 服务\n乙方接听电话。\n第二条 期限\n一年。\n第三条 费用\n每月结算。\n甲方（盖章）：乙方（盖章）：\n日期：日期：第三方介入的约定4.第三方的范围4.1包括质检机构。4.2须经双方同意。5.第三方的责任5.1对过错负责。\n'
  const { analysed } = analyseContract(clean({ format: 'text', text, hints: [] }), { start: 0, end: text.length }).read
  expect(analysed.articles.slice(-2).map(({ label, heading }) => [label, heading.text])).toEqual([
    ['4', '第三方的范围'],
    ['5', '第三方的责任'],
  ])
})
