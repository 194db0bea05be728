import { expect, test } from 'vitest'
import { CATALOGUE } from '../catalogue.ts'
import { analysedText } from '../testing/analysed.ts'
import type { AnalysedContract, Article } from './analysed-contract.ts'
import { recogniseClauses } from './recognise-contract.ts'

const TRANSFER = '甲方可将本合同项下的权利义务转让给其子公司，告知乙方即可。'

const read = (text: string): AnalysedContract => analysedText(text, { client: ['甲方'], provider: ['乙方'] }).contract

const isFound = (contract: AnalysedContract): boolean =>
  recogniseClauses(CATALOGUE, contract).some(({ type }) => type === 'change/assignment')

/** The second article put below the first. */
function nested({ articles, ...contract }: AnalysedContract): AnalysedContract {
  const [annex, inner] = articles as readonly [Article, Article]
  return { ...contract, articles: [{ ...annex, children: [inner] }] }
}

test.each([
  ['附件及其他', true],
  ['附件与附则', true],
  ['附件一 服务清单', false],
  ['附件及说明', false],
])('an article headed %s is the contract’s own: %s', (heading, expected) => {
  expect(isFound(read(`# ${heading}\n${TRANSFER}`))).toBe(expected)
})

test.each([
  ['附加条款', true],
  ['特别约定', true],
  ['报价说明', false],
])('below an annex %s is the contract’s own: %s', (heading, expected) => {
  expect(isFound(nested(read(`# 附件五 应急安排\n断网时改用备用线路。\n# ${heading}\n${TRANSFER}`)))).toBe(expected)
})
