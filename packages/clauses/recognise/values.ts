import type { Duration } from '@heqi/terms'
import { add, type Fraction, fraction, fractionOf, multiply, toDecimal } from '@heqi/vocabulary'
import { DECIMAL, HAN_NUMERALS, NUMERAL, parseDecimalText, parseNumeral } from './numerals.ts'
import { oneOf } from './one-of.ts'
import { remembered } from './remembered.ts'

type DurationUnit = Duration['unit']

/**
 * A blank to be filled in. After folding: underscores, brackets that hold a prompt or nothing (`[响应时间]`, `( )`), crosses, dots.
 * The prompt is kept short so that ordinary brackets are not taken for blanks.
 */
export const BLANK = String.raw`(?:_[_ ]*_|\[[^\[\]\n]{0,16}\]|\(\s*\)|[Xx]{2,}|\*{2,}|…{1,}|\.{4,}|□)`

/** What any value begins with: at all other places one look spares the many ways to write it. */
export const VALUE_AHEAD = `(?=${oneOf(String.raw`\d${HAN_NUMERALS}半_\[(Xx*….□人新港RCNH¥中民`)})`

/** Units by the words that name them, the most particular first; the factor turns quarters into months. */
const DURATION_UNITS: readonly (readonly [RegExp, DurationUnit, number])[] = [
  [/(?:工作|营业)[日天]|(?:business|working) days?/i, 'working-day', 1],
  [/(?:自然|日历)[日天]|^(?:calendar )?days?$|^[日天]$/i, 'day', 1],
  [/小时|钟头|^h/i, 'hour', 1],
  [/^分|^min/i, 'minute', 1],
  [/^秒|^s/i, 'second', 1],
  [/星期|礼拜|周$|^week/i, 'week', 1],
  [/季度/, 'month', 3],
  [/月$|^month/i, 'month', 1],
  [/年$|^year/i, 'year', 1],
]

/** Any unit of time. A month or a year that goes on as a date is none: 2026年1月5日. Kept short: it is part of most patterns. */
const HAN_UNIT = String.raw`个?(?:有效)?(?:(?:工作|营业|自然|日历)[日天]|(?:工作)?小时|钟头|星期|礼拜|周(?![年岁])|季度|历?月(?!\d|[一二三四五六七八九十]+日)|周?年(?!\d*月|度))|分(?:钟|(?=之?内|以内|后))|秒钟?|[日天]`
const LATIN_UNIT = String.raw`(?:(?:business |working |calendar )?days?|h(?:ours?|rs?)?|min(?:ute)?s?|s(?:ec(?:ond)?s?)?|weeks?|months?|years?)(?![a-z])`
const DURATION_UNIT = `(?:${HAN_UNIT}|${LATIN_UNIT})`
const HALF = '半个?(?:年|月|小时|天|日)|一刻钟'

/** A length of time, with a number, a blank, or a blank that stands for number and unit together. */
export const DURATION = String.raw`(?:(?:${NUMERAL}|${BLANK})\s*(?:\([^()\n]{1,6}\)\s*)?${DURATION_UNIT}|${HALF}|\[[^\[\]\n]{1,16}\])`

const HALVES: Readonly<Record<string, Duration>> = {
  年: { value: 6, unit: 'month' },
  月: { value: 15, unit: 'day' },
  小时: { value: 30, unit: 'minute' },
  天: { value: 12, unit: 'hour' },
  日: { value: 12, unit: 'hour' },
}

/** A duration with a blank number: the unit is known, the value is not. */
export type BlankDuration = { readonly value: null; readonly unit: DurationUnit }

const DURATION_PARTS = new RegExp(
  String.raw`^(?:(?<number>${NUMERAL})|${BLANK})\s*(?:\([^()\n]{1,6}\)\s*)?(?<unit>${DURATION_UNIT})$`,
  'i',
)

/** Reads a text that `DURATION` matched. */
export const readDuration = remembered((text): Duration | BlankDuration | null | undefined => {
  const parts = DURATION_PARTS.exec(text)
  if (!parts) return readDurationInWords(text)
  const [, unit, factor] = unitOf(parts.groups?.unit ?? '') ?? []
  if (unit === undefined || factor === undefined) return undefined
  const number = parts.groups?.number
  if (number === undefined) return { value: null, unit }
  const value = parseNumeral(number)
  return value === undefined ? undefined : { value: value * factor, unit }
})

/** 半年, 一刻钟, or a blank for number and unit together. */
function readDurationInWords(text: string): Duration | null | undefined {
  if (text === '一刻钟') return { value: 15, unit: 'minute' }
  const half = /^半个?(年|月|小时|天|日)$/.exec(text)
  if (half) return HALVES[half[1] ?? '']
  return /^\[.*\]$/.test(text) ? null : undefined
}

type Unit = (typeof DURATION_UNITS)[number]

const unitOf = (text: string): Unit | undefined => DURATION_UNITS.find(([words]) => words.test(text))

/** Tenths as they are spoken: `八成`, `三成半`; behind 完成 or before 成员 none. */
const TENTHS = String.raw`[一二两三四五六七八九\d]成半?(?![员为立交功果品套熟长绩都本型语人份])`

/** Per cent as they are spoken: `1.5个点`; not a place. */
const POINTS = String.raw`个点(?![位评名数货餐菜赞击])`

/** A share: `30%`, `1.5个点`, `千分之五`, `百分之三十`, `5‰`, `万分之五`, `八成`, `____%`, `[百分比]`. */
export const SHARE = String.raw`(?:(?:${DECIMAL}|${BLANK})\s*(?:[%‰]|${POINTS})|(?:[百千万]|[二三四五六七八九十]{1,3})分之\s?(?:${DECIMAL}|${BLANK})|\[百分[^\]]{0,6}\]\s*%?|${TENTHS}|\d+/\d+(?!\s*小时|号|热线|条))`

const PER: Readonly<Record<string, bigint>> = { 百: 100n, 千: 1_000n, 万: 10_000n }

const SHARE_PARTS = new RegExp(String.raw`^(${DECIMAL})\s*(%|‰|个点)$`)

/** Reads a text that `SHARE` matched, as the terms write it: `"30%"`, `"0.05%"`; `null` for a blank. */
export const readShare = remembered((text): string | null | undefined => {
  const figures = SHARE_PARTS.exec(text)
  if (!figures) return readShareInWords(text)
  const value = parseDecimalText(figures[1] ?? '')
  return value === undefined ? undefined : canonicalShare(`${value}${figures[2] === '‰' ? '‰' : '%'}`)
})

/** 3/4, 八成, 千分之五, or a blank. */
function readShareInWords(text: string): string | null | undefined {
  const ratio = /^(\d+)\/(\d+)$/.exec(text)
  if (ratio) return Number(ratio[1]) > Number(ratio[2]) || ratio[2] === '0' ? undefined : canonicalShare(text)
  const tenths = /^(.)成(半?)$/.exec(text)
  if (tenths) return `${(parseNumeral(tenths[1] ?? '') ?? 0) * 10 + (tenths[2] === '' ? 0 : 5)}%`
  const spelled = /^([百千万]|[二三四五六七八九十]+)分之\s?(.+)$/.exec(text)
  if (!spelled) return null
  const value = parseDecimalText(spelled[2] ?? '')
  const per = PER[spelled[1] ?? ''] ?? BigInt(parseNumeral(spelled[1] ?? '') ?? 1)
  return value === undefined ? null : shareOf(fractionOf(value), per)
}

/** A share of a foreign text: 5‰, 千分之五 and 0.5% are one and the same there. */
export function readForeignShare(text: string): string | null | undefined {
  const share = readShare(text)
  return share?.endsWith('‰') ? shareOf(fractionOf(share.slice(0, -1)), 1_000n) : share
}

/** So many parts out of `per`: per cent where that ends, else a ratio. */
function shareOf(parts: Fraction, per: bigint): string {
  const share = multiply(parts, fraction(1n, per))
  return canonicalShare(`${share.numerator}/${share.denominator}`)
}

/** `12.5` hundredths as `12.5%`. */
export const percentText = (percent: Fraction): string => {
  const places = decimalPlaces(percent.denominator)
  return `${tidy(toDecimal(percent, places ?? 12, 'half-up'))}%`
}

/** A share on top, `20%`, as a multiple: `1.2`. */
export const timesOf = (share: string): string => percentText(add(fraction(1n), fractionOf(share))).replace('%', '')

const tidy = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** How many decimals an exact number with this denominator needs; `undefined` when it never ends. */
function decimalPlaces(denominator: bigint): number | undefined {
  for (let places = 0, scale = 1n; places <= 12; places += 1, scale *= 10n)
    if (scale % denominator === 0n) return places
  return undefined
}

/** Few places, no idle zeros: nothing to reckon. */
const CANONICAL = /^(?:0|[1-9]\d*)(?:\.\d{0,9}[1-9])?[%‰]$/

/** One way to write each share: per mille stays per mille, what ends as a decimal becomes per cent, the rest stays a ratio. */
export function canonicalShare(text: string): string {
  if (CANONICAL.test(text)) return text
  const negative = text.startsWith('-')
  const share = fractionOf(negative ? text.slice(1) : text)
  const sign = negative && share.numerator !== 0n ? '-' : ''
  if (text.endsWith('‰')) return `${sign}${tidy(toDecimal(multiply(share, fraction(1000n)), 12, 'half-up'))}‰`
  const percent = multiply(share, fraction(100n))
  if (decimalPlaces(percent.denominator) === undefined) return `${sign}${share.numerator}/${share.denominator}`
  return sign + percentText(percent)
}

/** What figures are counted in; `5千元` as `五千元`. */
const SCALE = '(?:百万|千万|万|亿|千)'

/** An amount of money: `¥10,000.00`, `人民币____万元整`, `5万元`, `人民币[金额]元整`. */
export const AMOUNT = String.raw`(?:(?:人民币|新台币|港币|RMB|CNY|NT\$|HK\$)\s*¥?\s*(?:${DECIMAL}|${BLANK})\s*${SCALE}?\s*元?整?|¥\s*(?:${DECIMAL}|${BLANK})\s*${SCALE}?元?|(?:${DECIMAL}|${BLANK})\s*${SCALE}?元整?)`

const SCALES: Readonly<Record<string, bigint>> = {
  千: 1_000n,
  万: 10_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
}

const ANY_BLANK = new RegExp(BLANK)
const AMOUNT_PARTS = new RegExp(String.raw`(${DECIMAL})\s*(${SCALE})?\s*元?整?$`)

/** Reads a text that `AMOUNT` matched, in yuan: `"10000"`, `"0.50"`; `null` for a blank. */
export const readAmountYuan = remembered((text): string | null | undefined => {
  // A blank first: the 万 of `____万元` is itself a numeral.
  if (ANY_BLANK.test(text)) return null
  const figures = AMOUNT_PARTS.exec(text)
  if (!figures) return undefined
  const spelled = figures[1] ?? ''
  const scaleInside = /^[\d,'.]+$/.test(spelled) ? undefined : spelled.endsWith('万')
  const value = parseDecimalText(spelled)
  if (value === undefined) return undefined
  const scale = scaleInside ? 1n : (SCALES[figures[2] ?? ''] ?? 1n)
  return amountText(multiply(fractionOf(value), fraction(scale)))
})

/** Yuan without decimals when whole, else with two or as many as it needs. */
export function amountText(yuan: Fraction): string {
  const places = decimalPlaces(yuan.denominator) ?? 8
  return toDecimal(yuan, places === 1 ? 2 : places, 'half-up')
}

/** A date: `2026年1月1日`, `2026-01-01`, `____年__月__日`, `[日期]`. */
export const DATE = String.raw`(?:(?:(?:中华)?民国\s*(?:\d{2,3}|[〇零一二三四五六七八九]{2,3})|\d{4}|\d{2}_+|[〇零一二三四五六七八九]{4}|${BLANK})\s*年\s*(?:${NUMERAL}|${BLANK}|_)\s*月\s*(?:${NUMERAL}|${BLANK}|_)\s*日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\[[^\[\]\n]{0,16}日期?\]|\[[^\[\]\n]{0,8}(?:时间|日期)\])`

const DATE_PARTS = new RegExp(
  String.raw`^((?:(?:中华)?民国\s*)?(?:\d{2,4}|[〇零一二三四五六七八九]{2,4}))\s*年\s*(${NUMERAL})\s*月\s*(${NUMERAL})\s*日$`,
)

/** 民国元年 is 1912. */
const YEARS_TO_MINGUO = 1911

/** Reads a text that `DATE` matched as `YYYY-MM-DD`; `null` for a blank. */
export function readDate(text: string): string | null | undefined {
  const figures = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? DATE_PARTS.exec(text)
  if (!figures) return null
  const [spelled, month, day] = figures.slice(1).map((part) => parseNumeral((part ?? '').replace(/^\D*民国\s*/, '')))
  const year = spelled !== undefined && figures[1]?.includes('民国') ? spelled + YEARS_TO_MINGUO : spelled
  if (year === undefined || !month || !day || month > 12 || day > 31) return undefined
  return `${year.toString().padStart(4, '0')}-${month.toString().padStart(2, '0')}-${day.toString().padStart(2, '0')}`
}
