import { HEAD } from '../head.ts'

export const TOTALS_ABOVE_CEILINGS = {
  'total-above-ceiling': {
    bad: `${HEAD}第一条 价款\n合同«总价暂定90万元，且不得超过80万元»。\n`,
    good: `${HEAD}第一条 价款\n合同总价暂定75万元，且不得超过80万元。\n`,
  },
} as const
