import { HEAD } from '../head.ts'

export const SHIFTS = {
  'hours-uncovered': {
    bad: `${HEAD}第一条 时间\n1、早班：8:00—16:00；晚班：16:00—23:00。\n2、«每天在线不少于16小时»。\n`,
    good: `${HEAD}第一条 时间\n1、早班：8:00—16:00；晚班：16:00—24:00。\n2、每天在线不少于16小时。\n`,
  },
  'hours-miscounted': {
    bad: `${HEAD}第一条 时间\n热线«上午9点至晚上9点，每天10小时»。\n`,
    good: `${HEAD}第一条 时间\n热线上午9点至晚上9点，每天12小时。\n`,
  },
} as const
