import { HEAD } from '../head.ts'

export const EFFECTS_UNCERTAIN = {
  'effect-uncertain': {
    bad: `${HEAD}第一条 生效\n«本协议自甲方新店开业之日起生效»。\n`,
    good: `${HEAD}第一条 生效\n本协议自双方签章之日起生效。\n`,
  },
} as const
