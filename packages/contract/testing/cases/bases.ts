import { HEAD } from './head.ts'

export const BASES = {
  'total-undefined': {
    bad: `${HEAD}第一条 费用\n每月服务费为一万元，即10000元/月。\n第二条 违约\n违约金为«合同总金额»的10%。\n`,
    good: `${HEAD}第一条 费用\n每月10000元/月，合同总金额为：12万元。\n第二条 违约\n违约金为合同总金额的10%。\n`,
  },
  'product-differs': {
    bad: `${HEAD}第一条 费用\n«基础服务费3,000元/人/月，共4人，合计每月11,000元»。\n`,
    good: `${HEAD}第一条 费用\n基础服务费3,000元/人/月，共4人，合计每月12,000元。\n`,
  },
  'monthly-fee-undefined': {
    bad: `${HEAD}第一条 费用\n服务费用总额为：12万元。\n第二条 支付\n甲方每月底前支付«当月服务费用»。\n`,
    good: `${HEAD}第一条 费用\n服务费为10000元/月。\n第二条 支付\n甲方每月底前支付当月服务费用。\n`,
  },
} as const
