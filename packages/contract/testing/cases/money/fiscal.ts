import { HEAD } from '../head.ts'

export const FISCAL = {
  'small-taxpayer-rate': {
    bad: `${HEAD}第一条 发票\n乙方为小规模纳税人。乙方«开具6%的增值税专用发票»。\n`,
    good: `${HEAD}第一条 发票\n乙方为小规模纳税人。乙方开具3%的增值税专用发票。\n`,
  },
  'service-tax-rate': {
    bad: `${HEAD}第一条 发票\n乙方就«客服外包服务费开具13%的专用发票»。\n`,
    good: `${HEAD}第一条 发票\n乙方就客服外包服务费开具6%的专用发票，设备开具13%的专用发票。\n`,
  },
  'ordinary-invoice-deducted': {
    bad: `${HEAD}第一条 发票\n乙方开具«普通发票，供甲方抵扣»。\n`,
    good: `${HEAD}第一条 发票\n乙方开具专用发票，供甲方抵扣；普通发票不得抵扣。\n`,
  },
  'invoice-substituted': {
    bad: `${HEAD}第一条 发票\n乙方可以提供«其他公司的发票代替»。\n`,
    good: `${HEAD}第一条 发票\n乙方不得以其他公司的发票代替。\n`,
  },
  'private-account': {
    bad: `${HEAD}第一条 付款\n«服务费汇至乙方经理的个人银行卡»。\n`,
    good: `${HEAD}第一条 付款\n服务费不得汇至乙方经理的个人银行卡。\n`,
  },
  'deduction-above-fee': {
    bad: `${HEAD}第一条 考核\n低于60分的，«扣减当月服务费的120%»。\n`,
    good: `${HEAD}第一条 考核\n低于60分的，扣减当月服务费的12%。\n`,
  },
  'fee-lost-for-one': {
    bad: `${HEAD}第一条 投诉\n当月出现«一次投诉，甲方不支付当月服务费»。\n`,
    good: `${HEAD}第一条 投诉\n当月出现一次有责投诉，扣减服务费500元。\n`,
  },
  'settlement-forfeited': {
    bad: `${HEAD}第一条 终止\n合同提前«终止的，未结算的费用不再支付»。\n`,
    good: `${HEAD}第一条 终止\n合同提前终止的，未结算的费用在十日内付清。\n`,
  },
  'own-materials-lost': {
    bad: `${HEAD}第一条 知识产权\n«甲方提供的知识库、话术归乙方»所有。\n`,
    good: `${HEAD}第一条 知识产权\n甲方提供的知识库、话术归甲方所有。\n`,
  },
  'tax-rate-unstated': {
    bad: `${HEAD}第一条 发票\n乙方«开具增值税专用发票»。\n`,
    good: `${HEAD}第一条 发票\n乙方开具税率为6%的增值税专用发票。\n`,
  },
} as const
