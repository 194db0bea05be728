import { HEAD } from '../head.ts'

export const OPPOSITES = {
  'people-differ': {
    bad: `${HEAD}第一条 人员\n«乙方派驻白班5人、夜班3人，共计9人»。\n`,
    good: `${HEAD}第一条 人员\n乙方派驻白班5人、夜班3人，共计8人，其中组长1人。\n`,
  },
  'deduction-cap-contradicts': {
    bad: `${HEAD}第一条 考核\n漏接一次扣20元，«当月扣款不设上限»。\n第二条 违约\n当月扣款以当月服务费的一成为限。\n`,
    good: `${HEAD}第一条 考核\n漏接一次扣20元，当月扣款不超过当月服务费的10%。\n`,
  },
  'exit-contradicts': {
    bad: `${HEAD}第一条 期限\n本合同期限内«不得单方解除»。\n第二条 解除\n任何一方提前30日书面通知对方的，可以解除本合同。\n`,
    good: `${HEAD}第一条 期限\n除第二条外，任何一方不得擅自停止履行。\n第二条 解除\n任何一方提前30日书面通知对方的，可以解除本合同。\n`,
  },
} as const
