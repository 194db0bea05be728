import { HEAD } from '../head.ts'

export const BODIES_UNKNOWN = {
  'forum-body-unknown': {
    bad: `${HEAD}第一条 争议\n争议提交«全国呼叫中心仲裁委员会»裁决。\n`,
    good: `${HEAD}第一条 争议\n争议提交中国国际经济贸易仲裁委员会裁决。\n`,
  },
} as const
