import { HEAD } from '../head.ts'

export const LAWS = {
  'law-repealed': {
    bad: `${HEAD}第一条 依据\n根据«《中华人民共和国合同法》»订立。\n`,
    good: `${HEAD}第一条 依据\n根据《中华人民共和国民法典》订立。\n`,
  },
  'law-misnamed': {
    bad: `${HEAD}第一条 用工\n乙方遵守«《中华人民共和国劳动合法》»。\n`,
    good: `${HEAD}第一条 用工\n乙方遵守《中华人民共和国劳动合同法》《中华人民共和国劳动法》。\n`,
  },
  'tax-abolished': {
    bad: `${HEAD}第一条 发票\n乙方开具«服务业发票»。\n`,
    good: `${HEAD}第一条 发票\n乙方开具6%的增值税专用发票。\n`,
  },
  'base-rate-replaced': {
    bad: `${HEAD}第一条 付款\n逾期的，按«同期贷款基准利率»支付利息。\n`,
    good: `${HEAD}第一条 付款\n逾期的，按付款日前最近一次公布的一年期LPR支付利息。\n`,
  },
} as const
