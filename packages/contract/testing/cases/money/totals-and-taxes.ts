import { HEAD } from '../head.ts'

export const TOTALS_AND_TAXES = {
  'tax-differs': {
    bad: `${HEAD}第一条 费用\n«含税价53000元，税率6%，税额3180元»。\n`,
    good: `${HEAD}第一条 费用\n含税价53000元，税率6%，税额3000元。\n`,
  },
  'total-differs': {
    bad: `${HEAD}第一条 期限\n合同期限为一年。\n第二条 费用\n每月服务费46,000元，«服务费总额528,000元»。\n`,
    good: `${HEAD}第一条 期限\n合同期限为一年。\n第二条 费用\n每月服务费46,000元，服务费总额552,000元。\n`,
  },
} as const
