import { HEAD } from '../head.ts'

export const BY_CONSENT = {
  'sanction-by-consent': {
    bad: `${HEAD}第五条 扣款\n«乙方不认可的扣款不算数»。\n`,
    good: `${HEAD}第五条 扣款\n乙方不认可的扣款，可在3日内申请复核。\n`,
  },
} as const
