import { HEAD } from '../head.ts'

export const LEFT_OPEN = {
  'advance-as-deposit': {
    bad: `${HEAD}第一条 付款\n甲方«预付一个月服务费作为押金»，合作结束后退还。\n`,
    good: `${HEAD}第一条 付款\n甲方预付一个月服务费作为押金，可抵扣最后一个月的服务费。\n`,
  },
  'part-beside-and-inside': {
    bad: `${HEAD}第一条 费用\n服务费由基础费和绩效费组成。\n第二条 结算\n«从每月基础费中提取15%作为绩效»。\n`,
    good: `${HEAD}第一条 费用\n服务费由基础费和绩效费组成。\n第二条 结算\n绩效费按得分另行支付，每月最高4,000元。\n`,
  },
  'floor-unpromised': {
    bad: `${HEAD}第一条 业务量\n分配给乙方的话务«原则上不少于总量的30%»，但甲方不承诺保底。\n`,
    good: `${HEAD}第一条 业务量\n分配给乙方的话务不少于总量的30%。\n`,
  },
  'change-base-undefined': {
    bad: `${HEAD}第一条 调整\n«话务量增减超过25%»的，双方调整坐席。\n`,
    good: `${HEAD}第一条 调整\n话务量较前三个月平均增减超过25%的，双方调整坐席。\n`,
  },
  'penalty-range-open': {
    bad: `${HEAD}第一条 扣款\n谎报工单的，每次«扣减2,000元至6,000元»。\n`,
    good: `${HEAD}第一条 扣款\n谎报工单的，每次扣减2,000元。\n`,
  },
  'count-unstated': {
    bad: `${HEAD}第一条 奖励\n坐席«达到出勤天数的»，每人奖励500元。\n`,
    good: `${HEAD}第一条 奖励\n出勤天数为24天。坐席达到出勤天数的，每人奖励500元。\n`,
  },
} as const
