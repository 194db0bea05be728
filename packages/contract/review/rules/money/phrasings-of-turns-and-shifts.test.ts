import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Figures of one sentence that do not make each other, and one price by two orders of words. */
const FAULTS: readonly Phrasing[] = [
  ['sum-wrong', '第一条 费用\n合同总额36万元，按12个月平均支付，每月3.2万元。\n'],
  ['sum-wrong', '第一条 费用\n合同金额90000元，分三期付清，每期28000元。\n'],
  ['sum-wrong', '第一条 费用\n不含税价100000元，税率6%，含税价109000元。\n'],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  ['sum-wrong', '第一条 费用\n合同金额90000元，分三期付清，每期30000元。\n'],
  ['sum-wrong', '第一条 费用\n不含税价100000元，税率6%，含税价106000元。\n'],
]

testPhrasings(FAULTS, SOUND)
