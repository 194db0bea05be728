import { lastNumber } from './marker-order.ts'
import type { Marker } from './markers.ts'

/** What stands behind a mark and tells that it is one, where lines are lost. */

/** 服务内容2.1…: behind the mark a heading, and behind it the first decimal of its number. */
export function headsDecimals(text: string, end: number, number: number): boolean {
  const heading = new RegExp(`^\\s{0,4}[\\p{Script=Han}、]{2,16}\\s{0,4}${number}[.．]1(?!\\d)`, 'u')
  return heading.test(text.slice(end, end + 32))
}

/** 二、服务内容2.1…: an ideograph run into its heading, with the first decimal of its number behind; 一、 where 二、 is such a one. */
export function leadsDecimals(text: string, marker: Marker): boolean {
  const number = lastNumber(marker)
  if (headsDecimals(text, marker.end, number)) return true
  const second = number === 1 ? text.indexOf('二、', marker.end) : -1
  return second >= 0 && headsDecimals(text, second + 2, 2)
}

const ROW_OF_HEADINGS =
  /^\s{0,2}[\p{Script=Han}、]{2,8}[:：][^\n]{4,600}?[。；;]\s{0,2}2[.．、]\s{0,2}[\p{Script=Han}、]{2,8}[:：]/u

/** 乙方：云朵工作室1.合作事项：…。2.时间：…: the first of a row of headings runs into the names of the parties. */
export const headsRow = (text: string, end: number): boolean => ROW_OF_HEADINGS.test(text.slice(end, end + 640))

/** 乙方：云朵工作室一、内容…。二、时间…。三、费用: the first ideograph runs into the names of the parties, the next two begin sentences. */
export function headsIdeographs(text: string, end: number): boolean {
  if (!/^\s{0,2}(?![一二三四五六七八九十])\p{Script=Han}{2}/u.test(text.slice(end, end + 8))) return false
  const ahead = text.slice(end, end + FARTHEST_NEXT)
  const second = ahead.search(/[。；;.\d]\s{0,2}二、\s?\p{Script=Han}{2}/u)
  return second > 0 && /[。；;.\d]\s{0,2}三、\s?\p{Script=Han}{2}/u.test(ahead.slice(second))
}

/** Two articles are seldom longer. */
const FARTHEST_NEXT = 1_600
