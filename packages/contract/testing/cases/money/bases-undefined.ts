import { HEAD } from '../head.ts'

export const BASES_UNDEFINED = {
  'base-undefined': {
    bad: `${HEAD}第一条 费用\n坐席4,800元/席/月。\n第二条 缺席\n按缺席席数×«日单价×»1.5扣减。\n`,
    good: `${HEAD}第一条 费用\n坐席4,800元/席/月，日单价按月单价除以22计算。\n第二条 缺席\n按缺席席数×日单价×1.5扣减。\n`,
  },
} as const
