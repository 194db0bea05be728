import { HEAD } from '../head.ts'

export const THRESHOLDS = {
  'deduction-off-target': {
    bad: `${HEAD}第一条 标准\n接通率不低于88%。\n第二条 扣款\n当月«接通率低于92%»的，扣当月服务费的2%。\n`,
    good: `${HEAD}第一条 标准\n接通率不低于88%。\n第二条 扣款\n当月接通率低于88%的，扣当月服务费的2%。\n`,
  },
  'threshold-idle': {
    bad: `${HEAD}第一条 费用\n每席每月«不足120小时的据实结算，超过180小时»的部分不计费。\n`,
    good: `${HEAD}第一条 费用\n每席每月不足120小时的据实结算，超过120小时的部分按八折计费。\n`,
  },
} as const
