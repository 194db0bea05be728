import type { DurationUnit } from '@heqi/vocabulary'
import { canonicalShare } from './values.ts'

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 1]),
)
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const NUMBER = [...Object.keys(WORDS), ...Object.keys(TENS)].join('|')

/** `thirty (30) days'`, `5 business days`, `two years`, `20 seconds`. */
export const ENGLISH_DURATION = String.raw`(?:(?:${NUMBER})(?:\s*\(\d{1,4}\))?|\(?\d{1,4}(?:\.\d+)?\)?)[\s-]*(?:clear |calendar |consecutive )?(?:business |working )?(?:second|minute|hour|day|week|month|year)s?\b`

/** `0.05%`, `80 per cent`. */
export const ENGLISH_SHARE = String.raw`\d{1,3}(?:\.\d+)?\s*(?:%|per ?cent)`

/** Reads a text that `ENGLISH_DURATION` matched; figures decide where words stand beside them. */
export function readEnglishDuration(text: string): { readonly value: number; readonly unit: DurationUnit } | undefined {
  const figures = /\d+(?:\.\d+)?/.exec(text)?.[0]
  const word = /^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? ''
  const value = figures === undefined ? (WORDS[word] ?? TENS[word]) : Number(figures)
  const unit = /(second|minute|hour|day|week|month|year)s?$/i.exec(text)?.[1]?.toLowerCase()
  if (value === undefined || unit === undefined) return undefined
  return { value, unit: unit === 'day' && /business|working/i.test(text) ? 'working-day' : (unit as DurationUnit) }
}

/** Reads a text that `ENGLISH_SHARE` matched, as terms write it. */
export const readEnglishShare = (text: string): string => canonicalShare(`${/[\d.]+/.exec(text)?.[0] ?? '0'}%`)
