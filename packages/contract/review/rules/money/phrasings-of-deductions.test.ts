import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  [
    'penalty-above-cap',
    '第一条 扣钱\n客服辱骂顾客的，商家可以不付当月服务费。每月扣款最多扣月费的25%，平台罚的除外。\n',
  ],
  ['penalty-above-cap', '第一条 考核\n漏接率超标的，扣当月费用的15%。当月扣款合计不超过当月费用的8%。\n'],
  ['penalty-above-cap', '第一条 考核\n一项未达标扣3%，三项未达标扣25%；每月扣款总额以20%为限。\n'],
  ['penalty-above-cap', '第一条 扣罚\n扣罚累计不超过月费的10%。\n满意度低于80%的，扣减月费的12%。\n'],
  ['penalty-above-cap', '第一条 扣钱\n客服骂人的，扣服务费的30%。一个月最多扣服务费的20%。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['penalty-above-cap', '第一条 扣钱\n乙方开票前，甲方不付当月服务费。\n第二条 考核\n每月扣款最多扣月费的25%。\n'],
  ['penalty-above-cap', '第一条 考核\n漏接率超标的，扣当月费用的5%。当月扣款合计不超过当月费用的8%。\n'],
  ['penalty-above-cap', '第一条 考核\n差评一次扣提成的30%。当月扣款合计不超过当月费用的8%。\n'],
  ['penalty-above-cap', '第一条 考核\n漏接率超标的，扣当月费用的15%。当月扣款合计不超过当月费用的8%，漏接除外。\n'],
]

testPhrasings(FAULTS, SOUND)
