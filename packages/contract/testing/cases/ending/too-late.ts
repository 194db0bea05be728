import { HEAD } from '../head.ts'

export const TOO_LATE = {
  'objection-too-late': {
    bad: `${HEAD}第一条 期限\n期满自动续约一年，一方不愿续约的，应于«期满后15日内书面通知»对方。\n`,
    good: `${HEAD}第一条 期限\n期满自动续约一年，一方不愿续约的，应于期满前15日内书面通知对方。\n`,
  },
  'told-before-known': {
    bad: `${HEAD}第一条 应急\n话务平台突发故障的，乙方应在故障«发生前30分钟内报告»甲方。\n`,
    good: `${HEAD}第一条 应急\n话务平台突发故障的，乙方应在故障发生后30分钟内报告甲方。\n`,
  },
  'told-after-needed': {
    bad: `${HEAD}第一条 配合\n甲方应在«促销启动后三日内告知乙方优惠规则»。\n`,
    good: `${HEAD}第一条 配合\n甲方应在促销启动三日前告知乙方优惠规则。\n`,
  },
} as const
