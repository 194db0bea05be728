import { HEAD } from '../head.ts'

export const PAYMENT_DAYS = {
  'payment-undated': {
    bad: `${HEAD}第一条 费用\n年服务费3万元，«一次性付清»。\n`,
    good: `${HEAD}第一条 费用\n年服务费3万元，签约后6日内一次性付清。\n`,
  },
  'late-payment-unsanctioned': {
    bad: `${HEAD}第一条 付款\n甲方应在收到发票后12日内«付款»。\n第二条 服务\n乙方接听热线。\n`,
    good: `${HEAD}第一条 付款\n甲方应在收到发票后12日内付款。逾期付款的，每日按万分之三支付违约金。\n`,
  },
  'fee-start-open': {
    bad: `${HEAD}第一条 费用\n服务费自开通之日起计算，«开通日期由甲方决定»。\n`,
    good: `${HEAD}第一条 费用\n服务费自开通之日起计算，开通日期由甲方决定，最迟为签约后30日。\n`,
  },
} as const
