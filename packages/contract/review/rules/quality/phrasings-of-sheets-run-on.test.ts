import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const ROWS = (points: readonly number[]): string =>
  `第一条 服务\n接听来电。\n附件一 评分表\n序号 指标 目标值 权重 说明1 接起率 ≥88% ${points[0]}分 每差1个百分点扣1分2 回访满意度 ≥90% ${points[1]}分 抽样3 工单时效 ≥95% ${points[2]}分 超时不得分4 差错率 ≤2% ${points[3]}分 按月统计\n`

/** Sheets that an export ran together, thresholds that turn, people who cannot be everywhere, sums that do not come out. */
const FAULTS: readonly Phrasing[] = [
  ['weights-not-whole', ROWS([30, 30, 30, 20])],
  ['bands-not-monotone', '第一条 扣款\n满意度低于80%的，扣月费3%；\n满意度低于85%的，扣月费6%。\n'],
  ['bands-not-monotone', '第一条 扣款\n差评率高于3%的，扣1000元；差评率高于5%的，扣500元。\n'],
  ['staff-too-few', '第一条 人员\n乙方派出3名客服轮流值守，服务时间内至少有3人同时在线。\n'],
  ['people-differ', '第一条 人员\n乙方提供9名坐席（呼入5、外呼3）。\n'],
  ['people-differ', '第一条 人员\n坐席40人，其中热线25人、在线12人、投诉5人。\n'],
  ['sum-wrong', '第一条 扣减\n每低1个百分点扣减月费的3%。例如低于目标2个百分点，扣减月费的9%。\n'],
  ['sum-wrong', '第一条 逾期\n每逾期一日支付200元。示例：逾期6日，支付1000元。\n'],
  [
    'weights-not-whole',
    '第一条 考核\n按附件一考核。\n附件一 考核表序号 | 指标 | 目标值 | 权重 | 计分办法1 | 接通率 | 95% | 35% | 每低1个百分点扣3分2 | 派单率 | 98% | 25% | 每低1个百分点扣1分3 | 回访率 | 90% | 25% | 每低1个百分点扣2分4 | 满意率 | 96% | 20% | 每低1个百分点扣2分\n',
  ],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  ['weights-not-whole', ROWS([30, 30, 20, 20])],
  ['bands-not-monotone', '第一条 扣款\n满意度低于80%的，扣月费6%；\n满意度低于85%的，扣月费3%。\n'],
  ['bands-not-monotone', '第一条 扣款\n满意度低于80%的，扣月费6%；\n接通率低于85%的，扣月费8%。\n'],
  ['staff-too-few', '第一条 人员\n乙方派出6名客服轮流值守，服务时间内至少有3人同时在线。\n'],
  ['people-differ', '第一条 人员\n乙方提供9名坐席（呼入5、外呼4）。\n'],
  ['people-differ', '第一条 人员\n坐席40人，其中持证25人、英语20人。\n'],
  ['people-differ', '第一条 人员\n乙方提供20名坐席（含班长2、质检1）。\n'],
  ['sum-wrong', '第一条 扣减\n每低1个百分点扣减月费的3%。例如低于目标2个百分点，扣减月费的6%。\n'],
  ['sum-wrong', '第一条 逾期\n每逾期一日支付200元，最高不超过1000元。示例：逾期6日，支付1000元。\n'],
  [
    'weights-not-whole',
    '第一条 考核\n按附件一考核。\n附件一 考核表序号 | 指标 | 目标值 | 权重 | 计分办法1 | 接通率 | 95% | 30% | 每低1个百分点扣3分2 | 派单率 | 98% | 25% | 每低1个百分点扣1分3 | 回访率 | 90% | 25% | 每低1个百分点扣2分4 | 满意率 | 96% | 20% | 每低1个百分点扣2分\n',
  ],
]

testPhrasings(FAULTS, SOUND)
