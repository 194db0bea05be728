import { HEAD } from '../head.ts'

export const UNITS_AND_RATES = {
  'unit-undefined': {
    bad: `${HEAD}第一条 费用\n«每条有效咨询1.6»元，按月结算。\n`,
    good: `${HEAD}第一条 费用\n每条有效咨询1.6元，按月结算。有效咨询是指客服回复三次以上的会话。\n`,
  },
  'rate-without-base': {
    bad: `${HEAD}第一条 奖励\n表现突出的，«按3%计发奖金»。\n`,
    good: `${HEAD}第一条 奖励\n表现突出的，按当月服务费的3%计发奖金。\n`,
  },
  'reference-undefined': {
    bad: `${HEAD}第一条 奖惩\n解决率«较历史水平提高的，每提高1个百分点奖»500元。\n`,
    good: `${HEAD}第一条 奖惩\n解决率较历史水平提高的，每提高1个百分点奖500元。历史水平为上年度全年平均81%。\n`,
  },
  'value-blank': {
    bad: `${HEAD}第一条 期限\n自2024年3月1日起一年。\n第二条 费用\n«服务费每月____元»，按月支付。\n`,
    good: `${HEAD}第一条 期限\n自2024年3月1日起一年。\n第二条 费用\n服务费每月9000元，按月支付。\n`,
  },
} as const
