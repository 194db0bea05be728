import { HEAD } from '../head.ts'

export const TURNED_ROUND = {
  'reward-turned-round': {
    bad: `${HEAD}第一条 考核\n接通率«高于92%的，减付当月费用3%，低于92%的，奖励»当月费用3%。\n`,
    good: `${HEAD}第一条 考核\n接通率高于92%的，奖励当月费用3%；低于92%的，减付当月费用3%。\n`,
  },
  'filled-from-itself': {
    bad: `${HEAD}第一条 押金\n«押金不足的，乙方应补足，差额部分由甲方自押金余额中抵»扣。\n`,
    good: `${HEAD}第一条 押金\n押金不足的，乙方应补足，差额部分由甲方自应付服务费中扣除。\n`,
  },
  'condition-by-nobody': {
    bad: `${HEAD}第一条 验收\n成果须经«已解散的筹建组签字»后付款。\n`,
    good: `${HEAD}第一条 验收\n成果须经甲方客服部签字后付款。\n`,
  },
  'period-paid-in-part': {
    bad: `${HEAD}第一条 付款\n«每半年支付四个月的服务费»。\n`,
    good: `${HEAD}第一条 付款\n每半年支付六个月的服务费。\n`,
  },
  'refund-before-payment': {
    bad: `${HEAD}第一条 预付\n预付服务费由甲方在2025年2月20日支付；业绩不足的，乙方在«2025年2月10日前退还三成»。\n`,
    good: `${HEAD}第一条 预付\n预付服务费由甲方在2025年2月20日支付；业绩不足的，乙方在2025年5月10日前退还三成。\n`,
  },
  'exam-before-training': {
    bad: `${HEAD}第一条 上岗\n«结业考试未通过的，不得参加»岗前培训。\n`,
    good: `${HEAD}第一条 上岗\n坐席先参加岗前培训，结业考试未通过的补训后重考。\n`,
  },
} as const
