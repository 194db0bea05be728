import { HEAD } from '../head.ts'

export const CAPS = {
  'cap-and-unlimited': {
    bad: `${HEAD}第一条 责任\n乙方的赔偿责任不设上限。\n第二条 限额\n乙方的«赔偿责任不超过»三个月服务费。\n`,
    good: `${HEAD}第一条 责任\n乙方泄露客户信息的，赔偿责任不设上限。\n第二条 限额\n乙方的赔偿责任不超过三个月服务费。\n`,
  },
  'damages-full-and-capped': {
    bad: `${HEAD}第一条 赔偿\n违约方«应赔偿对方全部损失»，赔偿总额不超过三个月服务费。\n`,
    good: `${HEAD}第一条 赔偿\n违约方在三个月服务费的限额内赔偿对方的损失。\n`,
  },
  'penalty-above-cap': {
    bad: `${HEAD}第一条 违约\n乙方泄露资料的，应当«支付违约金40万元»。\n第二条 上限\n乙方在本合同下的赔偿责任累计不超过25万元。\n`,
    good: `${HEAD}第一条 违约\n乙方泄露资料的，应当支付违约金10万元。\n第二条 上限\n乙方在本合同下的赔偿责任累计不超过25万元。\n`,
  },
} as const
