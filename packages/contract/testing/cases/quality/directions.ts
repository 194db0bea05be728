import { HEAD } from '../head.ts'

export const DIRECTIONS = {
  'direction-reversed': {
    bad: `${HEAD}第一条 指标\n«呼损率不低于5%»，由甲方按月统计。\n`,
    good: `${HEAD}第一条 指标\n呼损率不高于5%，由甲方按月统计。\n`,
  },
  'target-perfect': {
    bad: `${HEAD}第一条 指标\n«客户满意度达到100%»，由甲方按月统计。\n`,
    good: `${HEAD}第一条 指标\n客户满意度达到95%，由甲方按月统计。\n`,
  },
} as const
