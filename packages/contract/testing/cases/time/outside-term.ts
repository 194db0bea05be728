import { HEAD } from '../head.ts'

const TERM = '第一条 期限\n服务期限自2026年4月1日起至2026年9月30日止。\n'

export const OUTSIDE_TERM = {
  'trial-outlasts-term': {
    bad: `${HEAD}${TERM}第二条 试运行\n«试运行期8个月»，期间按七折结算。\n`,
    good: `${HEAD}${TERM}第二条 试运行\n试运行期1个月，期间按七折结算。\n`,
  },
  'readied-after-start': {
    bad: `${HEAD}${TERM}第二条 培训\n乙方应于«2026年4月25日前完成全部客服的岗前培训»。\n`,
    good: `${HEAD}${TERM}第二条 培训\n乙方应于2026年3月25日前完成全部客服的岗前培训。\n`,
  },
  'due-outside-term': {
    bad: `${HEAD}${TERM}第二条 付款\n第二期款于«2027年8月31日»前支付。\n`,
    good: `${HEAD}${TERM}第二条 付款\n第二期款于2026年8月31日前支付。\n`,
  },
} as const
