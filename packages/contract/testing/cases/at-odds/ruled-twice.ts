import { HEAD } from '../head.ts'

export const RULED_TWICE = {
  'ruled-twice': {
    bad: `${HEAD}第一条 费用\n1.1 每月10日前付款10000元。\n第二条 保密\n双方保密。\n第一条 费用\n«1.1 每月20日»前付款10000元。\n`,
    good: `${HEAD}第一条 费用\n1.1 每月10日前付款10000元。\n第二条 保密\n(1)双方保密。\n(2)三年为期。\n例外:\n(1)依法应当公开的。\n(2)自己开发的。\n`,
  },
} as const
