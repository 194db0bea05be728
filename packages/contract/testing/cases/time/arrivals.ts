import { HEAD } from '../head.ts'

const SIGNED = '甲方（盖章）：天一公司　　乙方（盖章）：地二公司\n2026年3月20日　　2026年3月22日\n'
const TERM = '第一条 期限\n服务期限自2026年4月1日起至2027年3月31日止。\n'

export const ARRIVALS = {
  'arrival-after-start': {
    bad: `${HEAD}${TERM}第二条 人员\n乙方人员应自«合同生效之日起30日内到岗»。\n${SIGNED}`,
    good: `${HEAD}${TERM}第二条 人员\n乙方人员应自合同生效之日起7日内到岗。\n${SIGNED}`,
  },
} as const
