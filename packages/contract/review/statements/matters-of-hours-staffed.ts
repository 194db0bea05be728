import { allMatches, NUMERAL } from '@heqi/clauses'
import { count } from '../reading/values.ts'
import type { Matter } from './statement.ts'

/** Times of the day and of the week, by the words for them. */
const TIMES: readonly (readonly [string, RegExp])[] = [
  [
    'night',
    /2[1-3][点时]|晚上?[一二三九十\d]{1,2}[点时]|夜间|夜班|夜里|凌晨|深夜|通宵|(?:0|00|22|23|24)[:：]00\s*(?:至|到|-|—|~)/,
  ],
  ['weekend', /周末|周六|周日|双休日/],
  ['holiday', /节假日|春节|国庆/],
  ['day', /白班|日班|日间|白天/],
]
const WHEN =
  '(?<when>夜间|夜班|夜里|凌晨|深夜|通宵|(?:0|00|22|23|24):00\\s*(?:至|到|-|—|~)\\s*(?:次日)?\\d{1,2}:00|2[1-3][点时](?:之?后|以后|起)|晚上?[一二三九十\\d]{1,2}[点时](?:之?后|以后|起)|周末|周六|周日|双休日|节假日|春节|国庆|白班|日班|日间|白天)'
/** 夜间只保留一名坐席, 0:00至8:00不少于2名坐席在线. */
const STAFFED = new RegExp(
  `${WHEN}(?:时段|期间)?[^。;,\\d一二三四五六七八九十两]{0,6}(?:只|仅|应|须|至少|不少于|不低于|最少|保持|保留|保证|安排|配备|留|设|有|派)+[^。;,\\d一二三四五六七八九十两]{0,6}(?<value>${NUMERAL})\\s*(?:名|人|个|位|席)(?!小时|月|工)[^。;,]{0,6}`,
  'g',
)
const OF_SOME = /班长|组长|主管|经理|质检|技术|保安|增|加派|备班|应急|高峰|外语|英语/

/** How many people are there at a time of the day: in one place two at least, in another one. */
export const STAFF_AT_A_TIME: Matter = {
  patterns: [STAFFED],
  of: ({ text }) =>
    allMatches(STAFFED, text).flatMap((match) => {
      const value = count(match.groups?.['value'] ?? '')
      const when = TIMES.find(([, words]) => words.test(match.groups?.['when'] ?? ''))?.[0]
      return value === undefined || when === undefined || OF_SOME.test(match[0]) ? [] : [{ match, on: when, value }]
    }),
}
