import { HEAD } from '../head.ts'

export const ACCEPTANCE = {
  'paid-before-acceptance': {
    bad: `${HEAD}第一条 付款\n验收合格后支付服务费。\n第二条 方式\n甲方于«合同签订当日付清全部费用»。\n`,
    good: `${HEAD}第一条 付款\n验收合格后支付服务费。\n第二条 保证金\n乙方于合同签订当日付清全部保证金。\n`,
  },
  'late-penalty-doubled': {
    bad: `${HEAD}第一条 付款\n甲方逾期付款的，每日支付0.04%的«滞纳金，并按每日0.06%支付违约金»。\n`,
    good: `${HEAD}第一条 付款\n甲方逾期付款的，每日支付0.04%的违约金。\n`,
  },
} as const
