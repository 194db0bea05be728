import { HEAD } from '../head.ts'

export const PAYEES = {
  'payees-differ': {
    bad: `${HEAD}第一条 付款\n服务费支付至乙方账户。\n第二条 结算\n«服务费汇至丁盛公司»账户。\n`,
    good: `${HEAD}第一条 付款\n服务费支付至乙方账户。\n第二条 结算\n服务费汇至乙方指定账户。\n`,
  },
  'rest-of-blank': {
    bad: `${HEAD}第一条 付款\n合同签订后甲方«支付____%»，剩余部分期满付清。\n`,
    good: `${HEAD}第一条 付款\n合同签订后甲方支付40%，剩余部分期满付清。\n`,
  },
  'term-filled-twice': {
    bad: `${HEAD}第一条 期限\n服务«期限为__年，自____年__月__日起至____年__月__日»止。\n`,
    good: `${HEAD}第一条 期限\n服务期自____年__月__日起至____年__月__日止。\n`,
  },
  'account-unstated': {
    bad: `${HEAD}第一条 费用\n甲方每月15日前«支付上月服务费»。\n`,
    good: `${HEAD}第一条 费用\n甲方每月15日前支付上月服务费，汇至乙方账户。\n`,
  },
} as const
