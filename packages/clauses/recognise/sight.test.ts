import { expect, test } from 'vitest'
import { CATALOGUE } from '../catalogue.ts'
import { analysedText } from '../testing/analysed.ts'
import { recogniseClauses } from './recognise-contract.ts'
import { isOnlyAlike } from './sight.ts'

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
  expect(found('remedies/penalty', `# 服务标准\n${sentence}`).every(isOnlyAlike)).toBe(true)
})

test('an annex that is pointed to has no title there; where it stands it has one', () => {
  const annexes = (text: string) => found('general/annexes', text).map(({ terms }) => terms)
  expect(annexes('# 费用\n抵扣按附表B计算并从当月费用中扣除。')).toEqual([{}])
  expect(annexes('# 附件\n附表B：抵扣计算办法')).toEqual([
    { annexes: [{ title: { 'zh-CN': '抵扣计算办法', en: '抵扣计算办法' } }] },
  ])
})

test('a cap is no deduction and no instalment', () => {
  const [assessment] = found('quality/assessment', '# 考核\n未达标的，客户可以扣款，扣款总额不超过当月费用的12%。')
  expect(assessment?.terms).toEqual({ floor: '12%' })
  expect(found('fees/payment-schedule', '# 责任\n一方的累计责任以当年已付费用的80%为限。')).toEqual([])
})

test('an article headed by a party alone names it where it says so, and else holds its duties', () => {
  expect(found('identity/parties', '# 乙方\n乙方应遵守甲方的服务规范。')).toEqual([])
  expect(found('care/provider-duties', '# 乙方\n乙方应遵守甲方的服务规范。')).toHaveLength(1)
  expect(found('identity/parties', '# 乙方\n名称：江畔客户服务有限公司')).toHaveLength(1)
})

test('parties by what they are called in two languages', () => {
  const parties = found(
    'identity/parties',
    '# 双方\nNorthwind Lenses (Suzhou) Ltd. 北风镜片（苏州）有限公司（"Client" 甲方）；\n远山客服有限公司（"Provider" 乙方）。',
  )
  expect(parties.map(({ terms }) => terms)).toEqual([
    {
      client: { name: { 'zh-CN': '北风镜片（苏州）有限公司', en: 'Northwind Lenses (Suzhou) Ltd.' } },
      provider: { name: { 'zh-CN': '远山客服有限公司', en: '远山客服有限公司' } },
    },
  ])
})

test('a price for each FTE is a price for each seat', () => {
  const [fees] = found('fees/fee-components', '# 费用\n按每一FTE每月人民币8,200元计算。')
  expect(fees?.terms).toMatchObject({ components: [{ kind: 'per-seat', unitPriceYuan: '8200' }] })
})
