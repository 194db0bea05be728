import type { Duration } from '@heqi/terms'
import { allMatches } from './all-matches.ts'
import type { Span } from './analysed-contract.ts'
import { bareLowerEnd, listedAhead } from './lower-end.ts'
import { NUMERAL, parseNumeral, parseQuantity } from './numerals.ts'
import { oneOf } from './one-of.ts'
import { type Passage, spanOf } from './passage.ts'
import {
  AMOUNT,
  DATE,
  DURATION,
  readAmountYuan,
  readDate,
  readDuration,
  readForeignShare,
  SHARE,
  VALUE_AHEAD,
} from './values.ts'

/** A value as terms write it: a length of time, a share `"2%"`, a date (`"05-20"` where it comes every year), a time of day, an amount in yuan, or so many of a thing (`条`, `席`). */
export type StatedValue =
  | Duration
  | { readonly share: string }
  | { readonly yuan: string }
  | { readonly date: string }
  | { readonly time: string }
  | { readonly count: number; readonly of: string }

/** What counts; a number before 号 is a day unless it names a line or a house. */
const COUNTED = `(?:人次|人时|项(?![目下])|家|周?岁|期(?![间限末初后内满货待刊房权])|${oneOf('名人席位次份通件条单封户笔票例台套路倍轮场折声段张')}|字(?![号样典])|个(?!百分点|月|工作|自然)|公里|平方米|平米|㎡|m[²2]|[MG](?:bps)?(?![a-zA-Z])|[KMGT]B|层(?![级次面])|千瓦时|公斤|吨|间(?![隔接断])|辆|星(?![期级])|[美欧港]元|[课学]时|FTE|分(?![钟之店公部行支别机点担摊享配]|以内)|座席|坐席|号(?!码|线|楼|院))`
/** Times of which only decimals are counted so: whole ones are lengths of time. */
const OF_DECIMALS = String.raw`(?<=\d\.\d+\s*)(?:小时|分钟|秒|[天日年周]|个?月)`
/** What begins inside a number, a mark or a date is no value: `第十条`, `7×24`, `2026年度`. */
const NOT_BEHIND = String.raw`(?<![\d第之.×*]|第[一二三四五六七八九十百零]{1,4}|[A-Za-z]|\d')`
/** 7天无理由退换货, 七天长假, 7天×24小时: the days belong to a name. */
const NAMED_BY_DAYS = String.raw`\s*(?:无理由|长?假|节日|[×X*])`
/** One for so many: `组长1:15`. */
const RATIO = String.raw`(?<=(?:[长检训员理管师例比人席为]|不(?:得|应)?[低少高多]于)\s?)1:(?<ratio>\d{1,3})(?![\d:])`
/** A day that comes every year: `5月20日前`. */
const DAY_OF_YEAR = String.raw`(?<![\d年]|年\s)(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])[日号](?![个间])`
const CLOCK = String.raw`(?:\d{1,2}|[零一两二三四五六七八九十]{1,3})[点时](?!段|间|效|候|长|限|内容|要求|建议|意见|原因|说明)半?`
/** An hour of the day: by which something is done, from or until which, or of a part of the day: `次日10点前`, `20时以后`, `晚8点`, `零时至六时`. */
const HOUR = String.raw`(?<![\d:.])(?:(?<=(?:下午|傍晚)\s?)(?<afternoon>${CLOCK})|(?<=(?:晚上|(?<![最不迟早])晚|夜里)\s?)(?<late>${CLOCK})|(?<=(?:凌晨|早上?|上午|中午|[次当每][日天])\s?|(?:\d|[零一二三四五六七八九十])[点时]半?[至到~-]\s?)(?<early>${CLOCK})|(?<hour>\d{1,2}[点时]半?)(?=[整钟]?(?:[之以]?[前后]|[上下到交开]班|[上到]岗|打卡|开门|关门|截止|[至到~-]\s?[次当凌\d]|起))|(?<spelled>[零一二三四五六七八九十]{1,3}时)(?=[至到]))`
/** A score that says no 分: `综合得分低于80的`. */
const SCORE = String.raw`(?<=(?:(?:考试|测验|测试|笔试|满分)[^。;]{0,12}|得分|评分|分数|成绩|总分|均分|服务分|体验分|口碑分|信用分|质量分|DSR)(?:均|都)?(?:应|须|要)?(?:不?(?:低于|高于|少于|小于|超过)|不足|不满|未达到?|不到|达到?|保持在?|≥|≤|<|>)\s?)(?<score>\d{1,3}(?:\.\d+)?)(?=\s*(?:的|者|,|、|。|;|\)|以[上下]|$))`
/** A factor of the fee and its limits: `系数最高1.05,最低0.8`. */
const FACTOR = String.raw`(?<=系数[^。;%]{0,24}?(?:最高|最低|上限|下限|不超过|不低于|不高于|为|取|按|-|~|至|[=:]|(?<=系数))\s?|(?:达标|合格|[项档级]|以上)(?:的|者)?[,:]?\s?)(?<factor>[01]\.\d{1,2})(?=\s*(?:[,;。、)]|$|[^\d%元万个倍分秒小]))`
/** A weight in a formula: `接通率得分×0.3`, `0.7×首问解决率`. */
const WEIGHT = String.raw`(?<=[X×*]\s?)(?<weight>0?\.\d{1,3}|1\.\d{1,2})(?![\d%])|(?<![\d.])(?<ahead>0\.\d{1,3})(?=\s?[X×*]\s?[^\d\s])`
/** By how much something falls or rises for each consequence: `每掉0.1扣`. */
const STEP = String.raw`(?<=每[^。;,\d]{0,3}[低掉降跌升高超少多减差]\s?)(?<step>\d+(?:\.\d+)?)(?=\s*(?:[扣罚奖加减,]|的))`
/** So many times something: `最低工资的1.2倍`, `三倍`. */
const MULTIPLE = String.raw`(?<![\d.])(?<multiple>\d+(?:\.\d+)?|[两三四五六七八九十])(?=\s*倍)`
/** A number of thousands that says not of what: `受理量不足90,000的,按90,000计价`. */
const THOUSANDS = String.raw`(?<=(?:量|不足|低于|超过|少于|按|达到?)\s?)(?<thousands>\d{1,3}(?:'\d{3})+)(?=的|计|结算|[,。;]|$)`
/** Of numbers in a row no two are a fraction: `5/15/40分钟`. */
const NO_STROKES = String.raw`(?!\d+\/\d+\/\d)(?<!\d\/(?=\d+\/\d))`
/** The first of two numbers by which something is divided: `按7:3分担`. */
const PART = String.raw`(?<![\d:])(?<part>\d{1,2})(?=\s*[:比]\s*\d{1,2}(?!\d)\s*(?:的?比例)?\s*(?:分[担摊配享成]|承担|负担))`
/** The day from which something counts: `自第16日起`. */
const NTH_DAY = String.raw`(?<=第\s?)(?<nth>\d{1,3})(?=\s*[日天](?:之?[起后]|生效))`
/** A working day counted from the beginning of a month: `第八个工作日前`. */
const NTH_WORKING_DAY = String.raw`(?<=第\s?)(?<nthWorking>\d{1,2}|[一二三四五六七八九十]{1,2})(?=\s*个?工作日)`
/** What is deducted or given without a 元: `漏一次扣20`, `赔3万`. */
const SPOKEN_SUM = String.raw`(?<=(?:[扣罚赔奖补返]|加收|倒贴|[另月席人班单次场店天日]加)款?\s?)(?<spoken>\d+(?:\.\d+)?\s*万?)(?=\s*(?:[,。;、)]|$))`
/** Turnover in steps: `3万以下`, `3万到8万`. */
const TURNOVER = String.raw`(?<![\d.])(?<turnover>\d+(?:\.\d+)?\s*万)(?=\s*(?:以[上下内]|之?内|封顶|的[,部]|[到至~-]\s?\d))`
/** A figure whose unit was left out: `响应时间不超过40`, `合格率≥95`. */
const BARE = String.raw`(?<=(?:[率度]|时间|时长|速度|响应|回复|次数?|量|年限|期限)\s?(?:[≤≥<>]=?|不(?:得|应|能)?(?:超过?|高于|低于|少于|大于|小于|多于)|至少|达到?|保存|控制在)\s?)(?<bare>\d+(?:\.\d+)?)(?=\s*(?:[,。;、()]|$))`
const VALUE = new RegExp(
  String.raw`${VALUE_AHEAD}(?:(?<date>${DATE})|${DAY_OF_YEAR}|${RATIO}|(?<time>(?<![\d:])\d{1,2}:[0-5]\d(?![\d:]))|${HOUR}|${SCORE}|${FACTOR}|${WEIGHT}|${STEP}|${MULTIPLE}|${PART}|${NTH_DAY}|${NTH_WORKING_DAY}|${THOUSANDS}|${SPOKEN_SUM}|${TURNOVER}|${BARE}|${NOT_BEHIND}(?:(?<duration>(?!(?<=周)[一二三四五六]周)${DURATION})(?!${NAMED_BY_DAYS})|(?<share>${NO_STROKES}${SHARE})|(?<amount>${AMOUNT})(?<=[元整万亿]|¥\s?[\d,'.]+)|(?<count>\d[\d,'.]*\s*[万千]|\d+\.\d+|${NUMERAL})\s*(?<of>${COUNTED}|${OF_DECIMALS})))`,
  'g',
)
/** One of a thing counts nothing (一个合同, 一次性); a month of the calendar is no length of time (6月至8月). */
const IDLE = /^(?:[一十]\s*(?:[个次期项份条名人件单位分套例台路通场轮声家间])|\d+月|零件)$/

/** A value and where it stands. */
export type Found = {
  readonly value: StatedValue
  readonly span: Span
  /** The same place in the folded text of the passage. */
  readonly within: readonly [from: number, to: number]
}

const known = new WeakMap<Passage, readonly Found[]>()

/** The values that a passage states, in order. Blanks are none. */
export function valuesIn(passage: Passage): readonly Found[] {
  const found = known.get(passage) ?? findValues(passage)
  known.set(passage, found)
  return found
}

function findValues(passage: Passage): readonly Found[] {
  return allMatches(VALUE, passage.text).flatMap((match) => {
    const value = IDLE.test(match[0]) ? undefined : valueOf(match.groups ?? {})
    if (value === undefined) return []
    return [...lowerEndsOf(match, passage), foundAt(passage, value, match.index, match.index + match[0].length)]
  })
}

/** `2` of `2-3天` as two days; `6`, `24` and `48` of `6/24/48/72小时` as hours. */
function lowerEndsOf(match: RegExpExecArray, passage: Passage): readonly Found[] {
  const lower = bareLowerEnd(passage.text, match.index, match[0])
  return [...listedAhead(passage.text, match.index, match[0]), ...(lower ? [lower] : [])].flatMap((each) => {
    const groups = new RegExp(VALUE.source).exec(each.text)?.groups
    const value = groups && valueOf(groups)
    return value === undefined || 'date' in value || 'time' in value
      ? []
      : [foundAt(passage, value, each.from, each.to)]
  })
}

const foundAt = (passage: Passage, value: StatedValue, from: number, to: number): Found => ({
  value,
  span: spanOf(passage, from, to),
  within: [from, to],
})

type Groups = Readonly<Record<string, string | undefined>>

function valueOf(groups: Groups) {
  const { date, month, day, time, ratio, score, factor, weight, ahead, multiple, part, nth } = groups
  const { step, duration, share, amount, count, of, spoken, turnover, bare, thousands } = groups
  if (date !== undefined) return stated(readDate(date), (read) => ({ date: read }))
  if (month !== undefined) return { date: `${month.padStart(2, '0')}-${(day ?? '').padStart(2, '0')}` }
  if (time !== undefined) return { time: time.padStart(5, '0') }
  const clock = clockIn(groups)
  if (clock !== undefined) return clock
  if (score !== undefined) return { count: Number(score), of: '分' }
  const yuan = spoken ?? turnover
  if (yuan !== undefined) return stated(parseQuantity(yuan), (read) => ({ yuan: read }))
  const figure = bare ?? thousands ?? step
  if (figure !== undefined) return stated(parseQuantity(figure), (read) => ({ count: Number(read), of: '' }))
  const times = factor ?? weight ?? ahead ?? multiple
  if (times !== undefined) return stated(parseQuantity(times), (read) => ({ count: Number(read), of: '倍' }))
  if (part !== undefined) return { count: Number(part), of: '份' }
  if (nth !== undefined) return { value: Number(nth), unit: 'day' as const }
  const working = groups.nthWorking && parseNumeral(groups.nthWorking)
  if (working) return { value: working, unit: 'working-day' as const }
  if (ratio !== undefined) return { count: Number(ratio), of: '人' }
  if (share !== undefined) return stated(readForeignShare(share), (read) => ({ share: read }))
  if (amount !== undefined) return stated(readAmountYuan(amount), (read) => ({ yuan: read }))
  if (count !== undefined) return stated(parseQuantity(count), (read) => ({ count: Number(read), of: of ?? '' }))
  const read = duration === undefined ? undefined : readDuration(duration)
  return read?.value == null || isCalendarYear(read) ? undefined : { value: read.value, unit: read.unit }
}

/** 晚8点半 is 20:30, and 夜里2点 is 02:00; what is no hour of a day is no time. */
function clockIn({ afternoon, late, early, hour, spelled }: Groups): StatedValue | undefined {
  const [, words, half] = /^(.+)[点时](半?)$/.exec(afternoon ?? late ?? early ?? hour ?? spelled ?? '') ?? []
  const read = words === undefined ? undefined : parseNumeral(words)
  if (read === undefined || read > HOURS) return undefined
  const isBehindNoon = (afternoon !== undefined && read < NOON) || (late !== undefined && DUSK <= read && read <= NOON)
  return { time: `${`${isBehindNoon ? read + NOON : read}`.padStart(2, '0')}:${half === '半' ? '30' : '00'}` }
}
const HOURS = 24
const NOON = 12
const DUSK = 5

/** 2010年 is a year of the calendar, wherever the rest of the date was left out. */
const isCalendarYear = ({ value, unit }: Pick<Duration, 'unit'> & { readonly value: number }): boolean =>
  unit === 'year' && value >= 1_900

const stated = <Read>(read: Read | null | undefined, as: (read: Read) => StatedValue): StatedValue | undefined =>
  read === null || read === undefined ? undefined : as(read)
