import { parseNumeral } from '@heqi/clauses'
import { type Analysis, saying } from '../analysis.ts'
import { inArticles } from './parts.ts'

const TERM =
  /(?:(?:有效期|期限|合作期|服务期|委托期)(?!满|[^。;,]{0,4}(?:届满|期满|到期|终止|前))[^。;,]{0,8}?|,共(?:计)?)(?<![\d年月])(?<term>(?:\d{1,3}|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3})\s*个?(?:年|月|天|日))(?!\d)/

/** Days in a length such as 三个月; months of thirty, years of 365. */
export const daysIn = (text: string): number | undefined => {
  const parts =
    /^\s*(?<number>\d{1,4}|[一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]{1,4})\s*个?(?:工作)?(?<unit>年|月|日|天)/.exec(
      text,
    )
  const value = parseNumeral(parts?.groups?.['number'] ?? '')
  const unit = { 年: 365, 月: 30, 日: 1, 天: 1 }[parts?.groups?.['unit'] ?? '']
  return value === undefined || unit === undefined ? undefined : value * unit
}

/** 整改期限, 付款期限: how long something else may take. */
const OF_ANOTHER =
  /(?:整改|改正|付款|支付|保密|异议|质保|保修|通知|答复|验收|交接|过渡|试用|试运[行营]|宽限|处理|办理|举证|提交|保存|留存|赔偿|培训|账期)(?:的)?$/

/** How many days the contract lasts, where it says so in one length. */
export const termOf = (analysis: Analysis): number | undefined =>
  saying(analysis, TERM, inArticles)
    .filter(({ sentence, match }) => !OF_ANOTHER.test(sentence.text.slice(0, match.index)))
    .map(({ match }) => daysIn(match.groups?.['term'] ?? ''))
    .find((days) => days !== undefined)
