import type { DurationUnit } from '@heqi/vocabulary'
import { canonicalShare } from './values.ts'

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const NUMBER = `(?:${Object.keys(TENS).join('|')})(?:[- ](?:${Object.keys(UNITS).slice(0, 9).join('|')}))?|${Object.keys(UNITS).toReversed().join('|')}`

/** `Forty-two (42)`, `15,000`, `twenty`. */
export const ENGLISH_COUNT = String.raw`(?:(?:${NUMBER})\b(?:\s*\(\d[\d,]*\))?|\d[\d,]*)`

/** `thirty (30) days'`, `5 business days`, `two years`, `an eight-week`, `20 seconds`. */
export const ENGLISH_DURATION = String.raw`(?:(?:${NUMBER})(?:\s*\(\d{1,4}\))?|\(?\d{1,4}(?:\.\d+)?\)?)[\s-]*(?:full )?(?:clear |calendar |consecutive )?(?:business |working )?(?:second|minute|hour|day|week|month|year)s?\b`

/** `0.05%`, `80 per cent`; of `five percent (5%)` the figures. */
export const ENGLISH_SHARE = String.raw`\d{1,3}(?:\.\d+)?\s*(?:%|per ?cent)`

/** `USD 24.50`, `$7,500`, `EUR 1.2 million`. */
export const ENGLISH_AMOUNT = String.raw`(?:(?:USD|EUR|GBP|SGD|HKD|CAD|AUD|RMB|CNY|US\$|HK\$|S\$|[$€£¥])\s?\d[\d,]*(?:\.\d+)?(?: (?:million|thousand))?)`

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'

/** `April 1, 2025`, `1 July 2025`, `1st of July 2025`. */
export const ENGLISH_DATE = String.raw`(?:(?:${MONTHS})\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?(?: day)?(?: of)?\s+(?:${MONTHS}),?\s+\d{4}|\d{4}-\d{2}-\d{2})`

/** The value of a number in words or figures: `forty-two`, `Forty-two (42)`, `15,000`; figures decide where both stand. */
export function readEnglishCount(text: string): number | undefined {
  const figures = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '')
  if (figures !== undefined) return Number(figures)
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const [first = '', second = ''] = words
  return first in TENS ? (TENS[first] ?? 0) + (UNITS[second] ?? 0) : UNITS[first]
}

/** Reads a text that `ENGLISH_DURATION` matched; figures decide where words stand beside them. */
export function readEnglishDuration(text: string): { readonly value: number; readonly unit: DurationUnit } | undefined {
  const value = readEnglishCount(text)
  const unit = /(second|minute|hour|day|week|month|year)s?$/i.exec(text)?.[1]?.toLowerCase()
  if (value === undefined || unit === undefined) return undefined
  return { value, unit: unit === 'day' && /business|working/i.test(text) ? 'working-day' : (unit as DurationUnit) }
}

/** Reads a text that `ENGLISH_SHARE` matched, as terms write it. */
export const readEnglishShare = (text: string): string => canonicalShare(`${/[\d.]+/.exec(text)?.[0] ?? '0'}%`)

/** Reads a text that `ENGLISH_AMOUNT` matched, as terms write a sum. */
export function readEnglishAmount(text: string): string {
  const figures = Number((/\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '0').replaceAll(',', ''))
  const factor = /million/i.test(text) ? 1_000_000 : /thousand/i.test(text) ? 1000 : 1
  return String(figures * factor)
}

/** Reads a text that `ENGLISH_DATE` matched: `2025-04-01`. */
export function readEnglishDate(text: string): string | undefined {
  if (/^\d{4}-/.test(text)) return text
  const month = MONTHS.split('|').indexOf(new RegExp(MONTHS, 'i').exec(text)?.[0].toLowerCase() ?? '') + 1
  const year = /\d{4}$/.exec(text)?.[0]
  const day = /\d{1,2}/.exec(text)?.[0]
  if (month === 0 || year === undefined || day === undefined) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
