import { HEAD } from '../head.ts'

export const SURCHARGES_AND_TOLERANCES = {
  'surcharge-unpriced': {
    bad: `${HEAD}第一条 费用\n每席每月五千元。\n第二条 权利\n乙方可以就超出计划的咨询«收取附加费用»。\n`,
    good: `${HEAD}第一条 费用\n超出计划的咨询每次加收附加费2元。\n第二条 权利\n乙方可以就超出计划的咨询收取附加费用。\n`,
  },
  'tolerance-without-rule': {
    bad: `${HEAD}第一条 对账\n双方工单数«误差不超过2%的，不作调整»。\n`,
    good: `${HEAD}第一条 对账\n双方工单数误差不超过2%的，不作调整；误差超过2%的，以甲方系统为准。\n`,
  },
} as const
