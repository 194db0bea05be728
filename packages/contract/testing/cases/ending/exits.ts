import { HEAD } from '../head.ts'

export const EXITS = {
  'early-end-one-sided': {
    bad: `${HEAD}第一条 违约\n«乙方提前终止合同的，应支付»两个月服务费。\n`,
    good: `${HEAD}第一条 违约\n任何一方提前终止合同的，应支付两个月服务费。\n`,
  },
} as const
