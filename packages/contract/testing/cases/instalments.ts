import { HEAD } from './head.ts'

export const INSTALMENTS = {
  'instalments-same-trigger': {
    bad: `${HEAD}第一条 付款\n首期：签约后5日内支付20%；«第二期：系统上线后5日内支付40%；第三期：系统上线后5日内支付40%»。\n`,
    good: `${HEAD}第一条 付款\n首期：签约后5日内支付20%；第二期：系统上线后5日内支付40%；第三期：服务期满后5日内支付40%。\n`,
  },
  'share-and-sum-differ': {
    bad: `${HEAD}第一条 费用\n合同总价为80万元。\n第二条 付款\n签约后5日内支付«25%即16万元»。\n`,
    good: `${HEAD}第一条 费用\n合同总价为80万元。\n第二条 付款\n签约后5日内支付25%即20万元。\n`,
  },
  'paid-before-due': {
    bad: `${HEAD}第一条 付款\n甲方«于次月8日前支付»上月费用。\n第二条 发票\n乙方于次月12日前开具上月的发票。\n`,
    good: `${HEAD}第一条 付款\n甲方于次月18日前支付上月费用。\n第二条 发票\n乙方于次月12日前开具上月的发票。\n`,
  },
} as const
