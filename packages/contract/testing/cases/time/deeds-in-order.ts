import { HEAD } from '../head.ts'

export const DEEDS_IN_ORDER = {
  'paid-before-invoice': {
    bad: `${HEAD}第一条 付款\n甲方«收到发票前10日付款»。\n`,
    good: `${HEAD}第一条 付款\n甲方收到发票后10日内付款。\n`,
  },
  'work-before-training': {
    bad: `${HEAD}第一条 人员\n«上岗日期：2026年6月1日»，培训日期：2026年6月3日。\n`,
    good: `${HEAD}第一条 人员\n上岗日期：2026年6月8日，培训日期：2026年6月3日。\n`,
  },
  'told-after-done': {
    bad: `${HEAD}第一条 旺季\n«甲方提前7天通知增加的人数»，乙方提前15天招聘。\n`,
    good: `${HEAD}第一条 旺季\n甲方提前30天通知增加的人数，乙方提前15天招聘。\n`,
  },
} as const
