import { HEAD } from '../head.ts'

export const UNIT_PRICES = {
  'price-without-unit': {
    bad: `${HEAD}第一条 费用\n外呼服务«单价6.8»，按实际用量结算。\n`,
    good: `${HEAD}第一条 费用\n外呼服务单价6.8元/通，按实际用量结算。\n`,
  },
} as const
