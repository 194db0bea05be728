import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../catalogue.ts'
import { analysedText } from '../testing/analysed.ts'
import { recogniseClauses } from './recognise-contract.ts'

const LABELS = { client: ['甲方'], provider: ['乙方'] }

/** The terms of one clause, as read from an article of its heading. */
function termsOf(type: string, heading: string, body: string): unknown {
  const { contract } = analysedText(`# ${heading}\n${body}`, LABELS)
  return recogniseClauses(CATALOGUE, contract).find((found) => found.type === type)?.terms
}

describe('a value that no pattern took goes to the open term whose words stand nearest', () => {
  test('two times in one sentence, each to its own verb', () => {
    const terms = termsOf('remedies/force-majeure', '不可抗力', '受阻一方三天内设法知会，十天内把文书补给对方作证明。')
    expect(terms).toMatchObject({ notice: { value: 3, unit: 'day' }, proof: { value: 10, unit: 'day' } })
  })

  test('a time before something is no time after it', () => {
    const terms = termsOf('change/amendment', '合同变更', '想变更的一方提前十五日说明，对方须在七日里给个答复。')
    expect(terms).toMatchObject({ notice: { value: 15, unit: 'day' }, reply: { within: { value: 7, unit: 'day' } } })
  })

  test('each lapse of a day is a rate, not a time', () => {
    const terms = termsOf('fees/suspension-right', '暂停服务', '每逾期一日加收罚息，逾期满二十日的，乙方可以暂停服务。')
    expect(terms).toMatchObject({ overdue: { value: 20, unit: 'day' } })
  })

  test.each([
    ['乙方开具增值税专用发票，甲方于十日内付清。', undefined],
    ['甲方收到乙方开具的发票后，十日内支付。', undefined],
    ['甲方应于十日内付款，乙方开具发票。', undefined],
    ['乙方须出具发票，对账无误起五日内。', { value: 5, unit: 'day' }],
    ['乙方在对账确认后五日内开具发票，甲方于十日内付清。', { value: 5, unit: 'day' }],
  ])('when to pay is not when to invoice: %s', (body, within) => {
    expect((termsOf('fees/invoicing', '发票', body) as { within?: unknown } | undefined)?.within).toEqual(within)
  })

  test('a value far from the words is left alone', () => {
    const terms = termsOf(
      'quality/rectification',
      '整改',
      '乙方应当整改。合同另有安排的事项，由双方项目负责人在例会上逐项商定并记录在案，三十日为一个周期。',
    )
    expect(terms).not.toHaveProperty('within')
  })
})
