import { HEAD } from '../head.ts'

export const DOCUMENTS_ABSENT = {
  'document-absent': {
    bad: `${HEAD}第一条 其他\n未尽事宜«按甲方《服务商守则》»执行。\n`,
    good: `${HEAD}第一条 其他\n未尽事宜按甲方《服务商守则》执行。附件一《服务商守则》由双方签章。\n`,
  },
} as const
