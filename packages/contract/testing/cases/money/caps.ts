import { HEAD } from '../head.ts'

export const CAPS = {
  'penalty-share-above-cap': {
    bad: `${HEAD}第一条 责任\n任何一方的赔偿责任累计不超过合同总价的10%。\n第二条 违约\n擅自解除的，«支付合同总价的20%»违约金。\n`,
    good: `${HEAD}第一条 责任\n任何一方的赔偿责任累计不超过合同总价的20%。\n第二条 违约\n擅自解除的，支付合同总价的10%违约金。\n`,
  },
  'cap-and-unlimited': {
    bad: `${HEAD}第一条 责任\n乙方的赔偿责任不设上限。\n第二条 限额\n乙方的«赔偿责任不超过»三个月服务费。\n`,
    good: `${HEAD}第一条 责任\n乙方泄露客户信息的，赔偿责任不设上限。\n第二条 限额\n乙方的赔偿责任不超过三个月服务费。\n`,
  },
  'damages-full-and-capped': {
    bad: `${HEAD}第一条 赔偿\n违约方«应赔偿对方全部损失»，赔偿总额不超过三个月服务费。\n`,
    good: `${HEAD}第一条 赔偿\n违约方在三个月服务费的限额内赔偿对方的损失。\n`,
  },
} as const
