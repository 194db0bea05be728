import { HEAD } from '../head.ts'

export const UNSTATED = {
  'account-unstated': {
    bad: `${HEAD}第一条 费用\n甲方每月15日前«支付上月服务费»。\n`,
    good: `${HEAD}第一条 费用\n甲方每月15日前支付上月服务费，汇至乙方账户。\n`,
  },
  'tax-rate-unstated': {
    bad: `${HEAD}第一条 发票\n乙方«开具增值税专用发票»。\n`,
    good: `${HEAD}第一条 发票\n乙方开具税率为6%的增值税专用发票。\n`,
  },
  'secrets-undefined': {
    bad: `${HEAD}第一条 服务\n接听来电。\n第二条 保密\n«双方应当互相保守秘密，期限三年»。\n`,
    good: `${HEAD}第一条 服务\n接听来电。\n第二条 保密\n双方应当对客户资料、录音和价格保密，期限三年。\n`,
  },
} as const
