import { HEAD } from '../head.ts'

export const UNDEFINED_WORDS = {
  'agreed-nowhere': {
    bad: `${HEAD}第一条 人员\n接线员«未在约定时间内到岗»的，每次扣150元。\n`,
    good: `${HEAD}第一条 人员\n接线员应在签约后10日内到岗。接线员未在约定时间内到岗的，每次扣150元。\n`,
  },
  'group-undefined': {
    bad: `${HEAD}第一条 接听\n«贵宾客户»来电应在8秒内接听。\n`,
    good: `${HEAD}第一条 接听\n贵宾客户指甲方名单所列的客户。贵宾客户来电应在8秒内接听。\n`,
  },
  'penalty-ground-undefined': {
    bad: `${HEAD}第一条 扣款\n引起«严重投诉»的，每件扣罚300元。\n`,
    good: `${HEAD}第一条 扣款\n严重投诉是指升级至监管部门的投诉。引起严重投诉的，每件扣罚300元。\n`,
  },
} as const
