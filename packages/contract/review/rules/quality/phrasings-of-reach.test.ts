import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  ['target-perfect', '第四条 标准\n接通率应达到100%，不得有任何客户投诉。\n'],
  ['target-perfect', '第四条 考核\n客户满意度达到100%，每低1个百分点扣5%。\n'],
  ['direction-reversed', '第四条 指标\n呼损率不低于5%。\n'],
  ['direction-reversed', '第四条 指标\n客户投诉率应≥0.5%，满意度应≤95%。\n'],
  ['standard-not-measurable', '第四条 接待\n乙方应保持良好的服务形象，做不到的，甲方可扣减服务费的5%。\n'],
  ['standard-not-measurable', '第四条 处理\n受托方须迅速处理来件；未能做到的，支付违约金500元。\n'],
  ['standard-not-measurable', '第四条 要求\n服务态度应热情，否则甲方有权罚款200元。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['target-perfect', '第四条 标准\n坐席持证上岗率达到100%，接通率不低于95%。\n'],
  ['target-perfect', '附件一 考核\n接通率 | 100分 | 低于95%每个百分点扣1分\n'],
  ['direction-reversed', '第四条 指标\n呼损率不高于5%，接通率不低于95%。\n'],
  ['direction-reversed', '第四条 扣款\n投诉率高于0.5%的，扣减当月服务费3%。\n'],
  ['direction-reversed', '第四条 分档\n满意度≤80%的，扣减5%；投诉率≥1%的，扣减5%。\n'],
  ['standard-not-measurable', '第四条 接待\n乙方应及时接听，接听时间不超过20秒；未达到的，扣减服务费的5%。\n'],
]

testPhrasings(FAULTS, SOUND)
