import { HEAD } from '../head.ts'

export const SILENCES = {
  'silence-too-soon': {
    bad: `${HEAD}第一条 价格\n甲方发出新的价目表，乙方«两小时内未答复的，视为同意»。\n`,
    good: `${HEAD}第一条 价格\n甲方发出新的价目表，乙方十个工作日内未答复的，视为同意。\n`,
  },
} as const
