import { HEAD } from '../head.ts'

export const LAPSES = {
  'paper-lapses-early': {
    bad: `${HEAD}第一条 期限\n合作期限自2031年3月1日起至2033年2月28日止。\n第二条 担保\n乙方提交履约«保函，有效期至2032年10月31日»。\n`,
    good: `${HEAD}第一条 期限\n合作期限自2031年3月1日起至2033年2月28日止。\n第二条 担保\n乙方提交履约保函，有效期至2033年5月31日。\n`,
  },
} as const
