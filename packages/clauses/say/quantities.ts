import type { Duration, Quantity } from '@heqi/terms'
import type { Language } from '@heqi/vocabulary'
import { DECIMAL, parseDecimalText } from '../recognise/numerals.ts'
import { canonicalShare, DURATION, readDuration, readShare, SHARE } from '../recognise/values.ts'
import { type Saying, saying } from './saying.ts'

const DURATION_WORDS: Readonly<Record<Duration['unit'], { readonly zh: string; readonly en: string }>> = {
  second: { zh: '秒', en: 'second' },
  minute: { zh: '分钟', en: 'minute' },
  hour: { zh: '小时', en: 'hour' },
  day: { zh: '日', en: 'day' },
  'working-day': { zh: '个工作日', en: 'working day' },
  week: { zh: '周', en: 'week' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
}

const plural = (count: string, noun: string): string => `${count} ${noun}${count === '1' ? '' : 's'}`

/** `15个工作日`, `15 working days`. */
export function sayDuration(duration: Duration, language: Language): string {
  const words = DURATION_WORDS[duration.unit]
  return language === 'zh-CN' ? `${duration.value}${words.zh}` : plural(duration.value.toString(), words.en)
}

export const duration: Saying = saying(
  'duration',
  (value: Duration, { language }) => sayDuration(value, language),
  DURATION,
  ([text]) => readDuration(text) ?? undefined,
)

/**
 * How long a notice runs: `15个工作日`, `15 working days’ ` as in “15 working days’ written notice”. The space belongs to it, since
 * readers of PDF files drop it behind the mark.
 */
export const noticePeriod: Saying = saying(
  'notice-period',
  (value: Duration, { language }) =>
    sayDuration(value, language) + (language === 'zh-CN' ? '' : value.value === 1 ? '’s ' : '’ '),
  String.raw`(?<period>${DURATION})(?:[’']s? ?)?`,
  ({ groups }) => readDuration(groups?.period ?? '') ?? undefined,
)

/** `30%`, `5‰`, `1/3`; in Chinese a ratio is spoken, `1/3` stays in figures. */
export const share: Saying = saying('share', canonicalShare, SHARE, ([text]) => readShare(text) ?? undefined)

const UNCHANGED = '0%'

/** A share that may be a deduction: `增加5%` / `扣减5%` / `不作增减`, `an addition of 5%` / `a deduction of 5%` / `no change`. */
export const signedShare: Saying = saying(
  'signed-share',
  (value: string, { language }) => {
    const canonical = canonicalShare(value)
    if (canonical === UNCHANGED) return language === 'zh-CN' ? '不作增减' : 'no change'
    const magnitude = canonical.replace('-', '')
    const down = canonical.startsWith('-')
    if (language === 'zh-CN') return `${down ? '扣减' : '增加'}${magnitude}`
    return `${down ? 'a deduction' : 'an addition'} of ${magnitude}`
  },
  String.raw`不作增减|no change|(?<sign>增加|扣减|an addition of |a deduction of )(?<share>${SHARE})`,
  (match) => {
    if (match.groups?.sign === undefined) return UNCHANGED
    const value = readShare(match.groups?.share ?? '') ?? undefined
    const down = /扣减|deduction/.test(match.groups?.sign ?? '') && value !== '0%' && value !== '0‰'
    return value === undefined ? undefined : `${down ? '-' : ''}${value}`
  },
)

/** A share that is always taken off, whatever its sign in the terms: `扣减5%`, `a deduction of 5%`; read with a minus. */
export const deduction: Saying = {
  ...signedShare,
  kind: 'deduction',
  say: (value, voice) =>
    signedShare
      .say(`-${String(value).replace('-', '')}`, voice)
      .replace(/^(?:增加|an addition)/, (word) => (word === '增加' ? '扣减' : 'a deduction')),
}

/** `-007.50` as `-7.5`; `undefined` when the text is no number. */
const signedDecimal = (text: string): string | undefined => {
  const value = parseDecimalText(text.replace('-', ''))
  return value === undefined ? undefined : `${text.startsWith('-') && value !== '0' ? '-' : ''}${value}`
}

/** An exact number that is no money: `0.5`, `1.25`, `-3`. */
export const decimal: Saying = saying(
  'decimal',
  (value: string) => signedDecimal(value) ?? value,
  `-?${DECIMAL}`,
  ([text]) => signedDecimal(text),
)

/** A whole number: `3`. */
export const count: Saying = saying(
  'count',
  (value: number) => value.toString(),
  String.raw`\d{1,15}`,
  ([text]) => Number(text),
)

/** A whole number of things: `3个月`, `1 month`. */
export const countOf = (measureWord: string, noun: string): Saying =>
  saying(
    'count-of',
    (value: number, { language }) => (language === 'zh-CN' ? `${value}${measureWord}` : plural(value.toString(), noun)),
    String.raw`(?<number>\d{1,15})(?:${measureWord}| ${noun}s?)`,
    ({ groups }) => Number(groups?.number),
  )

const OCCASIONS = ['', 'once', 'twice']

/** How often something happens: `3次`, `once`, `twice`, `3 times`. */
export const occasions: Saying = saying(
  'occasions',
  (value: number, { language }) =>
    language === 'zh-CN' ? `${value}次` : ((OCCASIONS[value] || undefined) ?? `${value} times`),
  String.raw`(?<number>\d{1,15})(?:次| times)|(?<word>once|twice)`,
  ({ groups }) => (groups?.word === undefined ? Number(groups?.number) : OCCASIONS.indexOf(groups.word)),
)

/** A multiplier: `1.5倍`, `1.5 times`. */
export const times: Saying = saying(
  'times',
  (value: string, { language }) => `${signedDecimal(value) ?? value}${language === 'zh-CN' ? '倍' : ' times'}`,
  String.raw`(?<number>-?${DECIMAL})(?:倍| times)`,
  (match) => signedDecimal(match.groups?.number ?? ''),
)

const QUANTITY_WORDS: Readonly<Record<Quantity['unit'], { readonly zh: string; readonly en: string }>> = {
  percent: { zh: '%', en: '%' },
  point: { zh: '分', en: ' points' },
  second: { zh: '秒', en: ' seconds' },
  minute: { zh: '分钟', en: ' minutes' },
  hour: { zh: '小时', en: ' hours' },
  day: { zh: '日', en: ' days' },
}

/** A number with one of these words for its unit. */
function sayingInUnits(kind: string, words: typeof QUANTITY_WORDS): Saying {
  const units = Object.entries(words).flatMap(([unit, { zh, en }]) =>
    [zh, en, en.replace(/s$/, '')].map((word) => ({ word, unit })),
  )
  const anyUnit = [...new Set(units.map(({ word }) => word))].sort((a, b) => b.length - a.length).join('|')
  return saying(
    kind,
    (value: Quantity, { language }) => {
      const { zh, en } = words[value.unit]
      const number = signedDecimal(value.value) ?? value.value
      if (language === 'zh-CN') return number + zh
      return number + (number === '1' ? en.replace(/s$/, '') : en)
    },
    String.raw`(?<number>-?${DECIMAL})(?<unit>${anyUnit})`,
    (match) => {
      const value = signedDecimal(match.groups?.number ?? '')
      const unit = units.find(({ word }) => word === match.groups?.unit)?.unit
      return value === undefined || unit === undefined ? undefined : { value, unit }
    },
  )
}

/** A value in the unit of its metric: `85%`, `30秒`, `4.5分`. */
export const quantity = sayingInUnits('quantity', QUANTITY_WORDS)

/** How far a value is from another: shares differ by percentage points. */
export const difference = sayingInUnits('difference', {
  ...QUANTITY_WORDS,
  percent: { zh: '个百分点', en: ' percentage points' },
})
