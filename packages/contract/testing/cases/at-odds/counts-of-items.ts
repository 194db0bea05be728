import { HEAD } from '../head.ts'

export const COUNTS_OF_ITEMS = {
  'count-of-items-differs': {
    bad: `${HEAD}第一条 服务\n乙方受理«咨询、报修、投诉、催办共三类»来电。\n`,
    good: `${HEAD}第一条 服务\n乙方受理咨询、报修、投诉、催办共四类来电。\n`,
  },
  'copies-to-one-side': {
    bad: `${HEAD}第一条 附则\n本合同«一式两份，均由甲方保存»。\n`,
    good: `${HEAD}第一条 附则\n本合同一式两份，双方各执一份。\n`,
  },
} as const
