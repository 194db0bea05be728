import { HEAD } from './head.ts'

export const BANDS = {
  'bands-broken': {
    bad: `${HEAD}第一条 考核\n«得分90分以上的扣0%，75分至85分的扣3%，不足75分的扣8%»。\n`,
    good: `${HEAD}第一条 考核\n得分90分以上的扣0%，75分以上不足90分的扣3%，不足75分的扣8%。\n`,
  },
  'bands-not-monotone': {
    bad: `${HEAD}第一条 考核\n«得分90分以上的扣1%，75分以上不足90分的扣6%，不足75分的扣4%»。\n`,
    good: `${HEAD}第一条 考核\n得分90分以上的扣1%，75分以上不足90分的扣4%，不足75分的扣6%。\n`,
  },
} as const
