import { HEAD } from '../head.ts'
import { BODY, END, PROTECTION } from './missing-clauses.ts'

export const DATA_PROTECTION = {
  'data-protection-missing': {
    bad: `${HEAD}${BODY.replace(/乙方接听.*。/, '«$&»')}${END}`,
    good: `${HEAD}${BODY}${PROTECTION}${END}`,
  },
  'data-protection-incomplete': {
    bad: `${HEAD}第一条 服务\n乙方接听来电。\n第二条 个人信息保护\n«乙方应妥善处理个人信息。»\n`,
    good: `${HEAD}${BODY}${PROTECTION}${END}`,
  },
  'data-protection-element': {
    bad: `${HEAD}第一条 服务\n接听来电。\n${PROTECTION.replace('第六条', '第二条').replace('乙方仅', '«乙方仅').replace('，终止后15日内删除', '').replace(/。\n$/, '。»\n')}`,
    good: `${HEAD}${BODY}${PROTECTION}${END}`,
  },
} as const
