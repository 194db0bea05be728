import type { Duration, Quantity } from '@heqi/terms'
import type { Fraction, IsoDate, IsoMonth, Language } from '@heqi/vocabulary'
import { ENGLISH_MONTHS, fractionOf, toDecimal } from '@heqi/vocabulary'
import { localeOf } from './locale.ts'
import { fractionText, groupedDecimal } from './number-text.ts'
import { fill } from './template.ts'

/** `2026-10-31` as `2026年10月31日` or `31 October 2026`. */
export function dateText(date: IsoDate, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (language === 'zh-CN') return `${year}年${month}月${day}日`
  return `${day} ${ENGLISH_MONTHS[(month ?? 1) - 1]} ${year}`
}

/** `2026-10` as `2026年10月` or `October 2026`. */
export function monthText(month: IsoMonth, language: Language): string {
  const [year, number] = month.split('-').map(Number)
  if (language === 'zh-CN') return `${year}年${number}月`
  return `${ENGLISH_MONTHS[(number ?? 1) - 1]} ${year}`
}

/** A measured time: `125` seconds as `2 分 5 秒`; parts of a second to two decimals, `≈` where that rounds. */
export function elapsedText(seconds: Fraction, language: Language): string {
  const { clock } = localeOf(language).units
  const isNegative = seconds.numerator < 0n
  const magnitude = { numerator: isNegative ? -seconds.numerator : seconds.numerator, denominator: seconds.denominator }
  const minutes = magnitude.numerator / (magnitude.denominator * 60n)
  const rest = fractionText(
    { numerator: magnitude.numerator - minutes * 60n * magnitude.denominator, denominator: magnitude.denominator },
    { least: 0, most: 2 },
  )
  const isRounded = rest.startsWith('≈')
  const restText = rest.replace(/^≈ /, '')
  const parts = [
    { template: clock.hours, value: minutes / 60n, text: groupedDecimal((minutes / 60n).toString()) },
    { template: clock.minutes, value: minutes % 60n, text: (minutes % 60n).toString() },
  ]
    .filter((part) => part.value > 0n)
    .map((part) => fill(part.template, { value: part.text }))
  if (restText !== '0' || parts.length === 0) parts.push(fill(clock.seconds, { value: restText }))
  return `${isRounded ? '≈ ' : ''}${isNegative ? '−' : ''}${parts.join(' ')}`
}

/** A time in seconds with two decimals, for a column of metric values: `40.73 秒`. */
export function secondsText(seconds: Fraction, language: Language): string {
  const { clock } = localeOf(language).units
  return fill(clock.seconds, { value: groupedDecimal(toDecimal(seconds, 2, 'half-up')) })
}

/** A length of time as the contract says it: `3 个工作日`, `20 s`. */
export function termDurationText(duration: Duration, language: Language): string {
  const text = fill(localeOf(language).units.termUnits[duration.unit], { value: String(duration.value) })
  return language === 'en' && duration.value === 1
    ? text.replace(/s$/, (s) => (duration.unit === 'second' ? s : ''))
    : text
}

/** A target: `85%`, `20 秒`, `4.5 分`. */
export function quantityText(quantity: Quantity, language: Language): string {
  const value = groupedDecimal(toDecimal(fractionOf(quantity.value), decimalPlaces(quantity.value), 'half-up'))
  return fill(localeOf(language).units.quantityUnits[quantity.unit], { value })
}

const decimalPlaces = (decimal: string): number => decimal.split('.')[1]?.length ?? 0
