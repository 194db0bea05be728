import { HEAD } from '../head.ts'

export const COPIES_OF_ONE = {
  'copies-to-one': {
    bad: `${HEAD}第一条 份数\n本合同«一式四份，均由甲方留存»。\n`,
    good: `${HEAD}第一条 份数\n本合同一式四份，双方各执两份。\n`,
  },
} as const
