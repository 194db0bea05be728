import { HEAD } from '../head.ts'

export const FINES = {
  'fine-between-parties': {
    bad: `${HEAD}第一条 违约\n«乙方虚报工时的，没收履约保证金，并处两万元的罚金»。\n`,
    good: `${HEAD}第一条 违约\n乙方虚报工时的，应向甲方支付两万元的违约金。\n`,
  },
} as const
