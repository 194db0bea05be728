import { HEAD } from '../head.ts'

export const OBJECTIONS = {
  'objection-before-result': {
    bad: `${HEAD}第一条 考核\n1、甲方每月8日前公布上月评分。\n2、乙方有«异议的，须在当月6日前»书面提出。\n`,
    good: `${HEAD}第一条 考核\n1、甲方每月8日前公布上月评分。\n2、乙方有异议的，须在当月12日前书面提出。\n`,
  },
} as const
