import { allMatches, DURATION, NUMERAL, parseNumeral } from '@heqi/clauses'
import type { Analysis } from '../analysis.ts'
import { oncePerAnalysis } from '../reading/once-per-analysis.ts'
import { duration } from '../reading/values.ts'
import { LIMIT_OF_AUTHORITY } from './matters-of-authority.ts'
import type { Matter } from './statement.ts'

const MONTH = `(?:${NUMERAL})月(?:(?:${NUMERAL})日|底|初|末)?`
const SEASON_NAME =
  '(?<season>[旺淡]季|暑期|暑假|寒假|采暖[季期]|供暖[季期]|汛期|雨季|[高平]峰[季期]|冬季|夏季|生产季|农忙[季期]?|开学季|毕业季|报名季|招生季)'
const MONTHS = `(?<from>${MONTH})\\s*(?:至|到|-|—|~)\\s*(?:次年|翌年|当年)?(?<to>${MONTH})`
const SEASON = new RegExp(`${SEASON_NAME}(?:期间|时间|时段)?[^。;,\\d一二三四五六七八九十]{0,10}?${MONTHS}`, 'g')
/** Below a heading that names the season. */
const SEASON_BELOW = new RegExp(`^[^。;,\\d]{0,4}${MONTHS}`)
const SEASON_ABOVE = new RegExp(`^${SEASON_NAME}$`)
function monthOf(text: string): number {
  const figure = /^(.+?)月/.exec(text)?.[1] ?? ''
  return parseNumeral(figure) ?? Number(figure)
}

/** 旺季 from May to August, and from June to September. */
const SEASONS: Matter = {
  patterns: [SEASON, SEASON_BELOW],
  of: ({ text, node }) => {
    const above = SEASON_ABOVE.exec(node.article.heading.text.trim())?.groups?.['season']
    const below = above === undefined ? null : SEASON_BELOW.exec(text)
    return [...allMatches(SEASON, text), ...(below ? [below] : [])].map((match) => ({
      match,
      on: match.groups?.['season'] ?? above ?? '',
      value: `${monthOf(match.groups?.['from'] ?? '')}-${monthOf(match.groups?.['to'] ?? '')}`,
    }))
  },
}

const LATE = '(?:超时|逾期|迟到|迟延|延误|晚到|离岗|离席|等待|未回复|无应答|断线|中断|脱岗|挂起|小休|早退|误餐)'
/** 超时满30分钟才计, 超时10分钟以内不扣: what is less goes free. */
const FREE = new RegExp(
  `(?<what>${LATE})(?:时间|时长)?(?:满|达到?|超过|在)?\\s*(?<value>${DURATION})(?:以上|及以上)?(?:的?,?(?:才|方|始)|(?:之?内|以内|以下)[^。;,]{0,4},?[^。;,]{0,4}不(?:予|再)?(?:扣|计|罚|算|视为|作|收))`,
  'g',
)
const CHARGED = new RegExp(
  `(?<what>${LATE})(?:时间|时长)?(?:满|达到?|超过|在)?\\s*(?<value>${DURATION})(?:以上)?(?:的|者)?,?(?!才|方|始)[^。;]{0,14}(?<!不|不予|不再)(?:扣|罚|减|违约金|收取)`,
  'g',
)
const days = (value: string | undefined): number => {
  const [figure = '', unit] = duration(value ?? '')?.split(' ') ?? []
  return unit === 'second' ? Number(figure) / 86_400 : Number(figure)
}

/** For each kind of delay the longest that goes free. */
const longestFree = oncePerAnalysis(({ statementsFor }: Analysis): ReadonlyMap<string, number> => {
  const longest = new Map<string, number>()
  for (const { text } of statementsFor(FREE))
    for (const { groups } of allMatches(FREE, text)) {
      const [what, free] = [groups?.['what'] ?? '', days(groups?.['value'])]
      if (free > (longest.get(what) ?? 0)) longest.set(what, free)
    }
  return longest
})

/** From which delay on it costs something; only a deduction below what goes free contradicts. */
const THRESHOLDS: Matter = {
  patterns: [FREE, CHARGED],
  of: ({ text }, analysis) => {
    const free = allMatches(FREE, text)
    if (free.length > 0) return free.map((match) => ({ match, on: match.groups?.['what'] ?? '', value: 'free' }))
    const longest = longestFree(analysis)
    return allMatches(CHARGED, text)
      .filter(({ groups }) => days(groups?.['value']) < (longest.get(groups?.['what'] ?? '') ?? 0))
      .map((match) => ({ match, on: match.groups?.['what'] ?? '', value: 'charged' }))
  },
}

const CLOCK_HOURS = '(?:学时|课时|小时)'
const TRAINED = new RegExp(
  `(?<who>新人|新坐席|新员工|新进|上岗前|上线前|岗前|入职)?[^。;\\d]{0,12}(?:不少于|不低于|至少|满|达到?|为|接受|完成)[^。;,\\d]{0,6}(?<value>\\d{1,3})\\s*(?:个)?${CLOCK_HOURS}(?:的|以上)*[^。;,\\d]{0,4}培训|(?<who2>新人|新坐席|新员工|新进|岗前|上岗前|入职)[^。;\\d]{0,10}培训[^。;,\\d]{0,12}?(?<value2>\\d{1,3})\\s*(?:个)?${CLOCK_HOURS}`,
  'g',
)

/** How many hours whoever is new is trained before the first call. */
const HOURS_OF_TRAINING: Matter = {
  patterns: [TRAINED],
  of: ({ text }) =>
    /每[月年季周]|在职|复训|轮训|转岗|离岗|其中|理论|实操|见习|跟听/.test(text)
      ? []
      : allMatches(TRAINED, text).flatMap((match) => {
          const { who, who2, value, value2 } = match.groups ?? {}
          const isNew =
            who ?? who2 ?? /新|岗前|上岗前|上线前|入职/.exec(text.slice(0, match.index + match[0].length))?.[0]
          return isNew === undefined ? [] : [{ match, on: '', value: value ?? value2 ?? '' }]
        }),
}

const HARM = '(?:破损|损坏|丢失|遗失|丢件|错发|漏发|延误|错单|串货|变质)'
const BASES: readonly (readonly [string, RegExp])[] = [
  ['freight', /运费|邮费|配送费|快递费/],
  ['value', /(?:商品|货物|物品|实际|货)价值?|售价|成交价|进价|原价|货款|实际损失|全部损失/],
  ['insured', /保价/],
  ['fee', /服务费|月费|佣金/],
]
const PAID_BY = new RegExp(
  `(?<harm>${HARM})[^。;]{0,14}?按(?:照)?[^。;,]{2,14}?(?:的)?[^。;,]{0,8}(?:赔偿|赔付|理赔|赔)`,
  'g',
)

/** By the freight, or by the value of what broke. */
const BASIS_OF_COMPENSATION: Matter = {
  patterns: [PAID_BY],
  of: ({ text }) =>
    /保价|未保|如|若|超|不足|贵重|生鲜/.test(text)
      ? []
      : allMatches(PAID_BY, text).flatMap((match) => {
          const base = BASES.find(([, words]) => words.test(match[0]))?.[0]
          return base === undefined ? [] : [{ match, on: match.groups?.['harm'] ?? '', value: base }]
        }),
}

/** From when to when, up to how much, from how late on. */
export const MATTERS_OF_LIMITS: readonly Matter[] = [
  SEASONS,
  LIMIT_OF_AUTHORITY,
  THRESHOLDS,
  HOURS_OF_TRAINING,
  BASIS_OF_COMPENSATION,
]
