import { HEAD } from '../head.ts'

export const YEARS_AND_TAXES = {
  'year-and-month-differ': {
    bad: `${HEAD}第一条 费用\n«每月服务费50000元，全年640000元»。\n`,
    good: `${HEAD}第一条 费用\n每月服务费50000元，全年600000元。\n`,
  },
  'tax-differs': {
    bad: `${HEAD}第一条 费用\n«含税价53000元，税率6%，税额3180元»。\n`,
    good: `${HEAD}第一条 费用\n含税价53000元，税率6%，税额3000元。\n`,
  },
} as const
