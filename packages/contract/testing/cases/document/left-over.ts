import { HEAD } from '../head.ts'

export const LEFT_OVER = {
  'trade-left-over': {
    bad: `${HEAD}第一条 服务\n乙方接听客服热线，每日排班。\n第二条 要求\n«乙方应每日两次清扫»公共楼道。\n`,
    good: `${HEAD}第一条 服务\n乙方接听客服热线，每日排班。\n第二条 要求\n乙方应将清扫楼道的诉求记录成工单。\n`,
  },
  'company-unknown': {
    bad: `${HEAD}第一条 服务\n«海州远帆信息有限公司»应按时提供客服报表。\n`,
    good: `${HEAD}第一条 服务\n乙方应按时提供客服报表。\n`,
  },
} as const
