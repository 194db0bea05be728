import { HEAD } from '../head.ts'

export const HEADINGS = {
  'heading-unfulfilled': {
    bad: `${HEAD}«第一条 合同的转让与分包»\n乙方不得把本合同的债权让与他人，否则甲方可以拒绝付款。\n`,
    good: `${HEAD}第一条 合同的转让与分包\n乙方不得把本合同的债权让与他人，也不得把服务分包给他人。\n`,
  },
} as const
