import { HEAD } from '../head.ts'

export const UNIT_PRICES = {
  'price-without-unit': {
    bad: `${HEAD}第一条 费用\n外呼服务«单价6.8»，按实际用量结算。\n`,
    good: `${HEAD}第一条 费用\n外呼服务单价6.8元/通，按实际用量结算。\n`,
  },
  'price-steps-open': {
    bad: `${HEAD}第一条 费用\n«月接待量6000次以内，每次1.5元；6001至12000次，每次1.3元；12001次以上，每次1.1元»。\n`,
    good: `${HEAD}第一条 费用\n月接待量6000次以内，每次1.5元；6001至12000次的部分，每次1.3元；12001次以上的部分，每次1.1元。\n`,
  },
} as const
