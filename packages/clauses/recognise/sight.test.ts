import { expect, test } from 'vitest'
import { CATALOGUE } from '../catalogue.ts'
import { analysedText } from '../testing/analysed.ts'
import { recogniseClauses } from './recognise-contract.ts'

const LABELS = { client: ['甲方'], provider: ['乙方'] }

const found = (type: string, text: string) =>
  recogniseClauses(CATALOGUE, analysedText(text, LABELS).contract).filter((each) => each.type === type)

test('a contract that says twice and not the same says both', () => {
  const late = found(
    'fees/late-payment',
    '# 费用\n甲方逾期付款的，每日按逾期金额的0.05%支付滞纳金。\n乙方再次提示：甲方逾期付款的，每日按逾期金额的0.2%支付滞纳金。',
  )
  expect(late.map(({ terms }) => terms)).toEqual([
    { charge: { kind: 'per-day', rate: '0.05%' } },
    { charge: { kind: 'per-day', rate: '0.2%' } },
  ])
})

test('what is said twice in the same way is one clause', () => {
  const text =
    '# 费用\n甲方逾期付款的，每日按逾期金额的0.05%支付滞纳金。\n甲方逾期付款的，每日仍按逾期金额的0.05%支付滞纳金。'
  expect(found('fees/late-payment', text)).toHaveLength(1)
})

test('a deduction is a penalty below a heading of breach only', () => {
  const sentence = '工单超时的，每单扣罚40元。'
  expect(found('remedies/penalty', `# 违约责任\n${sentence}`)).toHaveLength(1)
  expect(found('remedies/penalty', `# 服务标准\n${sentence}`)).toEqual([])
})
