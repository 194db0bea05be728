import { parseNumeral } from '@heqi/clauses'
import { type Analysis, saying } from '../analysis.ts'
import { daysOf } from './dates.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'
import { inArticles, inBody } from './parts.ts'

const TERM =
  /(?:(?:有效期|(?<![\u4e00-\u9fff])期限|(?:合作|服务|委托|合同|协议|履行|履约|外包|承包|托管|运营|项目|执行|本次|总)(?:周)?期限?)(?!满|[内间]|[^。;,]{0,4}(?:届满|期满|到期|终止|前))[^。;,]{0,8}?|,共(?:计)?)(?<![\d年月])(?<term>(?:\d{1,3}|[一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]{1,3})\s*个?(?:年|月|天|日))(?!\d)/

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

const DATE = '\\d{4}年\\d{1,2}月\\d{1,2}日'
const DATES = new RegExp(`(?<from>${DATE})[^。;\\d]{0,8}(?:至|到|起|-|—|~)[^。;\\d]{0,8}(?<to>${DATE})`)
const OF_THE_CONTRACT =
  /期限|有效期|合作期|服务期|委托期|合同期|协议期|为期|(?:合同|协议)[^。;,]{0,6}[自从][^。;]{0,40}[止终]/

/** The first and the last day of the contract, where it states both. */
export const datesOfTerm = oncePerAnalysis((analysis: Analysis): { readonly from?: string; readonly to?: string } => {
  const dates = saying(analysis, DATES, inBody).find(
    ({ sentence: { text, node }, match }) =>
      OF_THE_CONTRACT.test(`${node.article.heading.text}${text}`) &&
      !OF_ANOTHER.test(
        text
          .slice(0, match.index)
          .replace(/(?:为|自|从|:|\s)*$/, '')
          .replace(/期限?$/, ''),
      ) &&
      !/试用|试运行/.test(node.article.heading.text),
  )
  const { from = '', to = '' } = dates?.match.groups ?? {}
  return dates && daysOf(to) > daysOf(from) ? { from, to } : {}
})

/** How many days the contract lasts: by a length, else by its dates. */
export function termOf(analysis: Analysis): number | undefined {
  const stated = saying(analysis, TERM, inArticles)
    .filter(({ sentence, match }) => !OF_ANOTHER.test(sentence.text.slice(0, match.index)))
    .map(({ match }) => daysIn(match.groups?.['term'] ?? ''))
    .find((days) => days !== undefined)
  const { from, to } = datesOfTerm(analysis)
  return stated ?? (from && to ? daysOf(to) + 1 - daysOf(from) : undefined)
}

/** The same in whole months; undefined where it is none. */
export function monthsOfTerm(analysis: Analysis): number | undefined {
  const days = termOf(analysis)
  if (days === undefined) return undefined
  const isYears = days % 365 === 0
  const months = isYears ? (days / 365) * 12 : Math.round(days / 30)
  return isYears || Math.abs(days - months * 30) <= 2 ? months : undefined
}
