import { allMatches } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const MONTH = String.raw`(?:\d{4}年)?\s*(?:第)?(?<month>\d{1,2})个?月份?`
const SHARE = String.raw`[^。;,、\d]{0,10}\d{1,3}%`
const NAMELESS = MONTH.replace('?<month>', '?:')
/** 11月30%、12月60%,2月起100%: a share a month, and from some month on the last one. */
const RAMP = new RegExp(
  `(?<steps>(?:${NAMELESS}${SHARE}[、,;]\\s*){1,11})(?<last>${NAMELESS})\\s*(?:起|开始|以后|及以后)${SHARE}`,
)
const MONTHS = new RegExp(MONTH, 'g')
const A_YEAR = 12
const OF_DEDUCTIONS = /扣|罚|违约金|上浮|下浮|涨|奖/

/** 8月40%、9月70%、11月起100%: nothing is said of October. */
export const monthLeftOut = (analysis: Analysis): Offence[] =>
  saying(analysis, RAMP, binds).flatMap(({ sentence, match }) => {
    const counted = match[0].includes('第')
    const months = allMatches(MONTHS, match[0]).map(({ groups }) => Number(groups?.['month']))
    const follows = (before: number, month: number): boolean => month === (counted ? before + 1 : (before % A_YEAR) + 1)
    const gap = months.slice(1).findIndex((month, at) => !follows(months[at] ?? 0, month))
    const [from, to] = [months[gap], months[gap + 1]]
    if (gap < 0 || from === undefined || to === undefined || OF_DEDUCTIONS.test(match[0])) return []
    return [
      atWords(sentence, match, {
        'range:zh-CN': `${from}月与${to}月之间的月份`,
        'range:en': `of the months between month ${from} and month ${to}`,
        'fault:zh-CN': '没有对应的档位',
        'fault:en': 'fall into no step',
      }),
    ]
  })
