import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { describe, expect, test } from 'vitest'
import { clean } from './cleaning/clean.ts'
import { analyseContract } from './structure/analyse.ts'
import { cutContracts } from './structure/cut-contracts.ts'

function termsOf(type: string, article: string): unknown {
  const cleaned = clean({ format: 'text', text: `热线代接协议\n甲方：天一公司\n乙方：地二公司\n${article}`, hints: [] })
  const [span = { start: 0, end: 0 }] = cutContracts(cleaned.text)
  const { analysed } = analyseContract(cleaned, span).read
  const found = recogniseClauses(CATALOGUE, analysed).find((each) => each.type === type)
  return found?.terms
}

/** The heading of an item says what its first sentence is about. */
describe('an item is read with its heading', () => {
  test('a deposit', () => {
    const article =
      '一、付款\n1、履约保证金：合同金额的4%，即36,000元，期满后20个工作日内无息退还。\n2、其他：另行商定。\n'
    expect(termsOf('fees/quality-deposit', article)).toEqual({
      share: '4%',
      amountYuan: '36000',
      releaseAfter: { value: 20, unit: 'working-day' },
    })
  })

  test('a trial', () => {
    const article = '一、期限\n1、服务期：二年。\n2、试运行期：自上线日起45天。\n'
    expect(termsOf('term/trial', article)).toMatchObject({ length: { value: 45, unit: 'day' } })
  })
})
