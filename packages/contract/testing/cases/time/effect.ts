import { HEAD } from '../head.ts'

export const EFFECTS = {
  'effect-circular': {
    bad: `${HEAD}第一条 生效\n1、协议自双方签字且乙方交清押金后生效。\n2、«押金在协议生效后5日内交付»。\n`,
    good: `${HEAD}第一条 生效\n1、协议自双方签字且乙方交清押金后生效。\n2、押金在协议签订后5日内交付。\n`,
  },
} as const
