import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Prices, numbers and sums in one breath that do not make each other. */
const FAULTS: readonly Phrasing[] = [
  ['sum-wrong', '第一条 费用\n基础费2,600元/月/席，4个席位每月一共10,200元。\n'],
  ['sum-wrong', '第一条 费用\n乙方派3名客服（早班2名，晚班1名），4,100元/人/月，合计每月12,000元。\n'],
  ['sum-wrong', '第一条 费用\n每坐席每月5,800元，20席合计118,000元/月。\n'],
  ['sum-wrong', '第一条 费用\n每人每月3,900元，6人一共24,000元。\n'],
  ['sum-wrong', '第一条 费用\n每店每月1,500元，甲方三家店共计4,800元。\n'],
  ['sum-wrong', '第一条 价款\n合同总价为人民币960,000元，其中第一年470,000元，第二年480,000元。\n'],
  ['sum-wrong', '第一条 价款\n服务费总额36万元，其中热线20万元、在线15万元。\n'],
  ['people-differ', '第一条 人员\n早班3人，晚班3人，共5个坐席。\n'],
  ['people-differ', '第一条 人员\n热线12席、在线8席，合计18席。\n'],
  ['total-differs', '第一条 期限\n合作期六个月。\n第二条 费用\n每月服务费20,000元，六个月合计130,000元。\n'],
]

const SOUND: readonly Phrasing[] = [
  [
    'component-unpriced',
    '第一条 费用\n托管费由基础服务费与成交提成两块组成。基础服务费每月5000元，提成按实收额的3%计算。\n',
  ],
  ['total-differs', '第一条 期限\n服务期限三年。\n第二条 费用\n首年合同总价为240,000元，平均每月20,000元。\n'],
  ['sum-wrong', '第一条 费用\n基础费2,600元/月/席，4个席位每月一共10,400元。\n'],
  ['sum-wrong', '第一条 费用\n2,600元/月/席，4个席位打九折后每月一共9,360元。\n'],
  ['sum-wrong', '第一条 费用\n每坐席每月5,800元，20席合计116,000元/月。\n'],
  ['sum-wrong', '第一条 费用\n每坐席每月5,800元，20席，另加平台费2,000元，合计118,000元。\n'],
  ['sum-wrong', '第一条 价款\n合同总价为96万元，其中第一年47万元，其余为第二年费用。\n'],
  ['sum-wrong', '第一条 价款\n合同总价96万元，其中税额5.4万元，坐席费70万元。\n'],
  ['total-differs', '第一条 期限\n试用期一个月。\n第二条 费用\n每坐席每月5,800元，20席合计116,000元/月。\n'],
  ['people-differ', '第一条 人员\n早班3人，晚班3人，轮换使用，共5个坐席。\n'],
]

testPhrasings(FAULTS, SOUND)
