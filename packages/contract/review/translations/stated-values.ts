import {
  AMOUNT,
  DATE,
  DURATION,
  ENGLISH_AMOUNT,
  ENGLISH_COUNT,
  ENGLISH_DATE,
  ENGLISH_DURATION,
  ENGLISH_SHARE,
  fold,
  NUMERAL,
  parseNumeral,
  readAmountYuan,
  readDate,
  readDuration,
  readEnglishAmount,
  readEnglishCount,
  readEnglishDate,
  readEnglishDuration,
  readEnglishShare,
  readShare,
  SHARE,
  withoutFilledMarks,
} from '@heqi/clauses'
import type { Duration } from '@heqi/terms'
import { fractionOf, type Language } from '@heqi/vocabulary'

export type ValueKind = 'date' | 'amount' | 'share' | 'day' | 'duration' | 'time'

/** A value as a passage states it; `key` is the same in both languages, `number` the figure that is written. */
export type StatedValue = {
  readonly kind: ValueKind
  readonly key: string
  readonly number: number | undefined
  readonly text: string
  readonly start: number
  readonly end: number
}

type Said = { readonly key: string; readonly number?: number }
type Reader = {
  readonly kind: ValueKind
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray) => Said | undefined
}

const SECONDS = { second: 1, minute: 60, hour: 3_600, day: 86_400, week: 604_800 } as const

/** A week is seven days and a year twelve months; a month is not thirty days, nor a working day a day. */
function durationSaid(
  duration: { readonly value: number | null; readonly unit: Duration['unit'] } | null | undefined,
): Said | undefined {
  if (duration === null || duration === undefined || duration.value === null) return undefined
  const { value, unit } = duration
  if (unit === 'working-day') return { key: `${value} working days`, number: value }
  if (unit === 'month' || unit === 'year') return { key: `${value * (unit === 'year' ? 12 : 1)} months`, number: value }
  return { key: `${value * SECONDS[unit]} seconds`, number: value }
}

const said = (key: string | null | undefined): Said | undefined =>
  key === null || key === undefined ? undefined : { key }

const shareSaid = (share: string | null | undefined): Said | undefined => {
  if (share === null || share === undefined) return undefined
  const { numerator, denominator } = fractionOf(share)
  return { key: `${Number(numerator) / Number(denominator)}` }
}

const amountSaid = (amount: string | null | undefined): Said | undefined =>
  said(amount === null || amount === undefined ? amount : String(Number(amount)))

const clock = (hours: string | undefined, minutes: string | undefined, isAfternoon: boolean): Said => ({
  key: `${(Number(hours) % 12) + (isAfternoon || Number(hours) >= 12 ? 12 : 0)}:${minutes}`,
})

const dayOf = ([, ...groups]: RegExpExecArray): Said | undefined => {
  const number = groups.find((group) => group !== undefined)
  const value = number === undefined ? undefined : parseNumeral(number)
  return value === undefined ? undefined : { key: String(value), number: value }
}

/** What is read first takes its words: the 15日 of a date is no duration. */
const READERS: Readonly<Record<Language, readonly Reader[]>> = {
  'zh-CN': [
    { kind: 'date', pattern: new RegExp(DATE, 'g'), read: ([text]) => said(readDate(text)) },
    { kind: 'amount', pattern: new RegExp(AMOUNT, 'g'), read: ([text]) => amountSaid(readAmountYuan(text)) },
    { kind: 'share', pattern: new RegExp(SHARE, 'g'), read: ([text]) => shareSaid(readShare(text)) },
    { kind: 'day', pattern: new RegExp(`(?<=月(?:的)?(?:第)?)(${NUMERAL})[日号]`, 'g'), read: dayOf },
    { kind: 'duration', pattern: new RegExp(DURATION, 'g'), read: ([text]) => durationSaid(readDuration(text)) },
    {
      kind: 'time',
      pattern: /(下午|晚上?)?(?<!\d)(\d{1,2}):(\d{2})(?!\d)/g,
      read: ([, afternoon, hours, minutes]) => clock(hours, minutes, afternoon !== undefined),
    },
  ],
  en: [
    { kind: 'date', pattern: new RegExp(ENGLISH_DATE, 'gi'), read: ([text]) => said(readEnglishDate(text)) },
    {
      kind: 'amount',
      pattern: new RegExp(
        String.raw`${ENGLISH_AMOUNT}|\d[\d,]*(?:\.\d+)?(?: million)? (?:yuan|RMB|CNY|Renminbi)`,
        'gi',
      ),
      read: ([text]) => amountSaid(readEnglishAmount(text)),
    },
    { kind: 'share', pattern: /\d+(?:\.\d+)?\s*‰/g, read: ([text]) => shareSaid(text.replaceAll(/\s/g, '')) },
    { kind: 'share', pattern: new RegExp(ENGLISH_SHARE, 'gi'), read: ([text]) => shareSaid(readEnglishShare(text)) },
    { kind: 'day', pattern: /\b(\d{1,2})(?:st|nd|rd|th)\b|\bday (\d{1,2}) of/g, read: dayOf },
    {
      kind: 'duration',
      pattern: new RegExp(String.raw`\b${ENGLISH_DURATION}`, 'gi'),
      read: ([text]) => durationSaid(readEnglishDuration(text)),
    },
    {
      kind: 'time',
      pattern: /(?<!\d)(\d{1,2}):(\d{2})(?!\d)(\s*p\.?m)?/gi,
      read: ([, hours, minutes, afternoon]) => clock(hours, minutes, afternoon !== undefined),
    },
  ],
}

/** The values that a passage states, by kind; offsets are into the passage. */
export function valuesIn(passage: string, language: Language): readonly StatedValue[] {
  let words = language === 'zh-CN' ? withoutFilledMarks(fold(passage)) : fold(passage)
  const values: StatedValue[] = []
  for (const { kind, pattern, read } of READERS[language]) {
    for (const match of words.matchAll(pattern)) {
      const found = read(match)
      const start = match.index
      const end = start + match[0].length
      if (found !== undefined)
        values.push({ kind, key: found.key, number: found.number, text: passage.slice(start, end).trim(), start, end })
    }
    words = words.replaceAll(pattern, (text) => ' '.repeat(text.length))
  }
  return values
}

const FIGURES: Readonly<Record<Language, RegExp>> = {
  'zh-CN': new RegExp(NUMERAL, 'g'),
  en: new RegExp(String.raw`\b${ENGLISH_COUNT}`, 'gi'),
}

/** All figures of a passage, whatever they count; `one` is mostly no figure. */
export function figuresIn(passage: string, language: Language): ReadonlySet<number> {
  const read = language === 'zh-CN' ? parseNumeral : readEnglishCount
  const figures = (fold(passage).match(FIGURES[language]) ?? []).filter((text) => !/^(?:一|one)$/i.test(text))
  return new Set(figures.map(read).filter((figure) => figure !== undefined))
}
