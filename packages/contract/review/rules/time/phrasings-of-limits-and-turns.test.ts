import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Limits that are none, what comes too late, and steps that leave a hole. */
const FAULTS: readonly Phrasing[] = [
  ['objection-before-result', '第一条 质检\n质检得分每日20:00公布，坐席有异议的须于当日18:00前申诉。\n'],
  ['objection-before-result', '第一条 结算\n账单于次月15日前发送乙方，乙方如有不同意见，应于次月10日前提出。\n'],
  ['window-without-unit', '第一条 标准\n平均处理时长控制在8以内。\n满意度不低于90%。\n'],
  ['window-without-unit', '第一条 标准\n来电等待时间不得超过20，超过的每次扣10元。\n'],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  ['objection-before-result', '第一条 质检\n质检得分每日16:00公布，坐席有异议的须于当日18:00前申诉。\n'],
  ['window-without-unit', '第一条 标准\n平均处理时长（秒）不超过480。\n'],
  ['window-without-unit', '第一条 标准\n平均处理时长不超过8分钟。\n'],
]

testPhrasings(FAULTS, SOUND)
