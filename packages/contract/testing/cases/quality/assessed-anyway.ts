import { HEAD } from '../head.ts'

export const ASSESSED_ANYWAY = {
  'assessed-though-exempt': {
    bad: `${HEAD}第一条 考核\n«首月不考核»，甲方可按当月考核结果扣减服务费。\n`,
    good: `${HEAD}第一条 考核\n首月不考核，自第二个月起按考核结果扣减服务费。\n`,
  },
} as const
