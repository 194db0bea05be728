import { HEAD } from '../head.ts'

export const ACCOUNTS = {
  'account-missing': {
    bad: `${HEAD}第一条 付款\n甲方应于每月10日前将服务费«支付至本合同首部载明的乙方账户»。\n`,
    good: `${HEAD}账号：6222000011112222\n第一条 付款\n甲方应于每月10日前将服务费支付至本合同首部载明的乙方账户。\n`,
  },
} as const
