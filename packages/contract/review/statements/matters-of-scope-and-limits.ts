import { AMOUNT, NUMERAL } from '@heqi/clauses'
import { amount } from '../reading/amounts.ts'
import { outsideNotes } from '../reading/parts.ts'
import { count } from '../reading/values.ts'
import { choice } from './choices.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'

/** 上岗前培训不少于40课时, and 新坐席培训不少于24课时. */
const FIRST_TRAINING = quantity({
  pattern: `(?:上岗前|岗前|上线前|新(?:进|入职)?(?:坐席|座席|客服|员工|人))[^。;,\\d]{0,12}(?:不少于|至少|不低于|不得少于)\\s*(?<value>${NUMERAL})\\s*个?(?:学时|课时)`,
  not: /复训|每[年月季]|老员工|转岗|补训|班长|主管|其中|英语|外语/,
  within: outsideNotes,
  read: count,
})

/** What an agent may give away alone: 单笔不超过20元, and 坐席权限为单笔30元. */
const LIMIT_OF_AGENTS = quantity({
  pattern: `(?:坐席|座席|客服)(?:人员)?(?:可以?|有权)(?:自行|直接|自主)[^。;,\\d]{0,10}单[笔次][^。;,\\d]{0,6}\\s*(?<value>${AMOUNT})|(?:坐席|座席|客服)(?:人员)?(?:的)?(?:单[笔次])?权限[^。;,\\d]{0,8}\\s*(?<also>${AMOUNT})`,
  not: /班长|主管|组长|分包|第三方|每[日天月]/,
  within: outsideNotes,
  read: amount,
})

/** Whoever brought a third party in pays first for it, and nobody answers for it. */
const ANSWERS_FOR_THIRD = choice({
  ways: {
    introducer: /(?:由)?引入(?:方|的一方)[^。;,]{0,4}先行[^。;]{0,8}(?:赔|承担|垫付)/,
    nobody: /第三方[^。;]{0,10}独立[^。;,]{0,6}(?:责任|负责)[^。;]{0,10}(?:互不|均不|不)(?:负责|承担)/,
  },
  not: /除外|无法联系/,
  within: outsideNotes,
})

/** What agents learn and may decide, and who answers for third parties. */
export const MATTERS_OF_SCOPE_AND_LIMITS: readonly Matter[] = [FIRST_TRAINING, LIMIT_OF_AGENTS, ANSWERS_FOR_THIRD]
