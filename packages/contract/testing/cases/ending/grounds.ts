import { HEAD } from '../head.ts'

export const GROUNDS = {
  'ending-grounds-absent': {
    bad: `${HEAD}第一条 违约\n任何一方«无故终止合同的，应支付对方8万元违约金»。\n`,
    good: `${HEAD}第一条 违约\n任何一方无故终止合同的，应支付对方8万元违约金。\n第二条 解除\n乙方泄露资料的，甲方可以解除合同。\n`,
  },
  'term-presupposed': {
    bad: `${HEAD}第一条 押金\n甲方收取押金2万元，«合同期满后20日内退还»。\n`,
    good: `${HEAD}第一条 期限\n服务期限自2025年3月1日至2026年2月28日。\n第二条 押金\n甲方收取押金2万元，合同期满后20日内退还。\n`,
  },
  'term-start-unstated': {
    bad: `${HEAD}第一条 期限\n本协议«有效期两年»。\n`,
    good: `${HEAD}第一条 期限\n本协议有效期两年，自双方签字之日起计算。\n`,
  },
  'renewal-silence-open': {
    bad: `${HEAD}第一条 续约\n乙方«不再续签的，应提前45日书面»告知甲方。\n`,
    good: `${HEAD}第一条 续约\n乙方不再续签的，应提前45日书面告知甲方；没有告知的，合同自动续期半年。\n`,
  },
} as const
