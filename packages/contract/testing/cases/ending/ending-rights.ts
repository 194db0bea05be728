import { HEAD } from '../head.ts'

export const ENDING_RIGHTS = {
  'rescission-barred': {
    bad: `${HEAD}第一条 大促\n大促期间«乙方不得提出解除»。\n`,
    good: `${HEAD}第一条 大促\n除甲方欠费外，大促期间乙方不得提出解除。\n`,
  },
  'unpaid-must-serve': {
    bad: `${HEAD}第一条 违约\n«甲方逾期付款的»，每日按万分之三支付违约金。\n第二条 退出\n乙方停止服务的，甲方可以解除合同。\n`,
    good: `${HEAD}第一条 违约\n甲方逾期付款的，每日按万分之三支付违约金；逾期30日的，乙方可以暂停服务。\n第二条 退出\n乙方停止服务的，甲方可以解除合同。\n`,
  },
  'rescission-needs-consent': {
    bad: `${HEAD}第一条 合同解除\n一方违约的，对方可以解除。«解除合同应书面通知对方，并经双方签字»。\n`,
    good: `${HEAD}第一条 合同解除\n一方违约的，对方可以解除。解除通知到达对方时生效。\n`,
  },
} as const
