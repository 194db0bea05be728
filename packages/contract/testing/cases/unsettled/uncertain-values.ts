import { HEAD } from '../head.ts'

export const UNCERTAIN_VALUES = {
  'benchmark-unsourced': {
    bad: `${HEAD}第一条 指标\n退货率«不高于行业平均水平»。\n`,
    good: `${HEAD}第一条 指标\n退货率不高于行业平均水平，以商会每季度发布的报告为准。\n`,
  },
  'either-open': {
    bad: `${HEAD}第一条 指标\n转化率«不低于去年同期，或者不低于30%»。\n`,
    good: `${HEAD}第一条 指标\n转化率不低于去年同期，或者不低于30%，取较高者。\n`,
  },
  'past-base-empty': {
    bad: `${HEAD}第一条 责任\n一方的«赔偿以违约前六个月已付的费用为限»。\n`,
    good: `${HEAD}第一条 责任\n一方的赔偿以违约前六个月已付的费用为限；不足六个月的，按六个月的预计费用计算。\n`,
  },
  'ceiling-yields': {
    bad: `${HEAD}第一条 费用\n全年费用«不超过90万元，最终以实际结算为准»。\n`,
    good: `${HEAD}第一条 费用\n全年费用以实际结算为准，不超过90万元。\n`,
  },
} as const
