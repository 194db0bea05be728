import { HEAD } from '../head.ts'

export const NOTICES = {
  'notice-longer-than-term': {
    bad: `${HEAD}第一条 期限\n合同期限为三个月。\n第二条 解除\n任何一方«提前100日书面通知对方，可以解除»合同。\n`,
    good: `${HEAD}第一条 期限\n合同期限为三个月。\n第二条 解除\n任何一方提前15日书面通知对方，可以解除合同。\n`,
  },
  'exit-notice-and-penalty': {
    bad: `${HEAD}第一条 解除\n任何一方提前45日书面通知对方，可以解除合同。\n第二条 违约\n任何一方«无故提前终止合同的，应支付违约金8»,000元。\n`,
    good: `${HEAD}第一条 解除\n任何一方提前45日书面通知对方，可以解除合同。\n第二条 违约\n任何一方未提前通知而终止合同的，应支付违约金8,000元。\n`,
  },
  'force-majeure-left-to-law': {
    bad: `${HEAD}第一条 其他\n«不可抗力»按照法律规定处理。\n`,
    good: `${HEAD}第一条 其他\n不可抗力按照法律规定处理，受影响的一方应在3日内通知对方。\n`,
  },
} as const
