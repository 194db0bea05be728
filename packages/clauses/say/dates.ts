import { ENGLISH_MONTHS } from '@heqi/vocabulary'
import { NUMERAL, parseNumeral } from '../recognise/numerals.ts'
import { DATE, readDate } from '../recognise/values.ts'
import { type Saying, saying } from './saying.ts'

const twoDigits = (value: number | string): string => value.toString().padStart(2, '0')
const figuresOf = (iso: string): readonly number[] => iso.split('-').map(Number)
const monthNumber = (name: string | undefined): string => twoDigits(ENGLISH_MONTHS.indexOf(name ?? '') + 1)

/** A date: `2026年1月5日`, `5 January 2026`. */
export const date: Saying = saying(
  'date',
  (iso: string, { language }) => {
    const [year = 0, month = 1, day = 1] = figuresOf(iso)
    const yearText = iso.slice(0, 4)
    return language === 'zh-CN' ? `${year}年${month}月${day}日` : `${day} ${ENGLISH_MONTHS[month - 1]} ${yearText}`
  },
  `${DATE}|(?<day>\\d{1,2}) (?<month>${ENGLISH_MONTHS.join('|')}) (?<year>\\d{4})`,
  (match) => {
    const { day, month, year } = match.groups ?? {}
    if (day !== undefined) return `${year}-${monthNumber(month)}-${twoDigits(day)}`
    return readDate(match[0]) ?? undefined
  },
)

/** A month: `2026年1月`, `January 2026`. */
export const month: Saying = saying(
  'month',
  (iso: string, { language }) => {
    const [year = 0, number = 1] = figuresOf(iso)
    return language === 'zh-CN' ? `${year}年${number}月` : `${ENGLISH_MONTHS[number - 1]} ${iso.slice(0, 4)}`
  },
  `(?<year>\\d{1,4})年(?<number>${NUMERAL})月|(?<month>${ENGLISH_MONTHS.join('|')}) (?<enYear>\\d{4})`,
  (match) => {
    const { year, number, month, enYear } = match.groups ?? {}
    if (month !== undefined) return `${enYear}-${monthNumber(month)}`
    const value = parseNumeral(number ?? '')
    return value ? `${(year ?? '').padStart(4, '0')}-${twoDigits(value)}` : undefined
  },
)

const ORDINAL = String.raw`(?<en>\d{1,3})(?:st|nd|rd|th)`

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinalText(value: number): string {
  const isTeen = Math.floor((value % 100) / 10) === 1
  return `${value}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`
}

/** A place in a series: `第3个`, `the 3rd`. */
export const ordinal: Saying = saying(
  'ordinal',
  (value: number, { language }) => (language === 'zh-CN' ? `第${value}个` : `the ${ordinalText(value)}`),
  String.raw`第(?<zh>\d{1,3})个|the ${ORDINAL}`,
  ({ groups }) => Number(groups?.zh ?? groups?.en),
)

/** A day of the month: `5日`, `the 5th`. */
export const dayOfMonth: Saying = saying(
  'day-of-month',
  (value: number, { language }) => (language === 'zh-CN' ? `${value}日` : `the ${ordinalText(value)}`),
  String.raw`(?<zh>\d{1,2})日|the ${ORDINAL}`,
  ({ groups }) => Number(groups?.zh ?? groups?.en),
)

/** A month counted from another one: `当月`, `次月`, `其后第2个月`; `the same month`, `the following month`, `the 2nd month thereafter`. */
export const monthsLater: Saying = saying(
  'months-later',
  (value: number, { language }) => {
    if (language === 'zh-CN') return ['当月', '次月'][value] ?? `其后第${value}个月`
    return ['the same month', 'the following month'][value] ?? `the ${ordinalText(value)} month thereafter`
  },
  String.raw`(?<same>当月|the same month)|(?<next>次月|the following month)|其后第(?<zh>\d{1,2})个月|the ${ORDINAL} month thereafter`,
  ({ groups }) => (groups?.same ? 0 : groups?.next ? 1 : Number(groups?.zh ?? groups?.en)),
)

/** A time of day, `09:00` to `24:00`. */
export const timeOfDay: Saying = saying(
  'time-of-day',
  (value: string) => value,
  String.raw`\d{1,2}:[0-5]\d`,
  ([text]) => text.padStart(5, '0'),
)
