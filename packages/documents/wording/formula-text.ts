import type { Formula, FormulaValue } from '@heqi/engine'
import { type Fraction, fraction, type Language, multiply } from '@heqi/vocabulary'
import { localeOf } from './locale.ts'
import { fractionText, numberText, shareText } from './number-text.ts'
import { fill } from './template.ts'
import { dateText, elapsedText, monthText } from './time-text.ts'

const FEN_PER_YUAN = fraction(1n, 100n)

/** Exact fen as yuan: at least two decimals, more where a price is finer than a fen. */
const yuanText = (fen: Fraction): string => fractionText(multiply(fen, FEN_PER_YUAN), { least: 2, most: 8 })

/** One number, date or word of a formula. */
export function formulaValueText(value: FormulaValue, language: Language): string {
  switch (value.kind) {
    case 'fen':
      return yuanText(value.value)
    case 'number':
      return numberText(value.value)
    case 'share':
      return shareText(value.value)
    case 'duration':
      return elapsedText(value.seconds, language)
    case 'date':
      return dateText(value.value, language)
    case 'month':
      return monthText(value.value, language)
    case 'text':
      return value.value
    case 'key':
      return wordText(value.key, language)
  }
}

/** A word that the engine names by key. An unknown key shows itself: a gap must be seen, not hidden. */
export function wordText(key: string, language: Language): string {
  const { words } = localeOf(language).formulas
  return (Object.hasOwn(words, key) ? (words as Readonly<Record<string, string>>)[key] : undefined) ?? `⟦${key}⟧`
}

/** The values of a formula as texts, by name. */
export const formulaValueTexts = (formula: Formula, language: Language): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(formula.values).map(([name, value]) => [name, formulaValueText(value, language)]))

/** How an amount came about, as one line with the numbers in it. */
export const formulaText = (formula: Formula, language: Language): string =>
  messageText(formula, localeOf(language).formulas.formulas, language)

/** What a statement could not know, as a sentence. */
export const reservationText = (reservation: Formula, language: Language): string =>
  messageText(reservation, localeOf(language).reservations.reservations, language)

function messageText(formula: Formula, messages: Readonly<Record<string, string>>, language: Language): string {
  const template = Object.hasOwn(messages, formula.key) ? messages[formula.key] : undefined
  const values = formulaValueTexts(formula, language)
  if (template !== undefined) return counted(fill(template, values), language)
  const listed = Object.entries(values).map(([name, text]) => `${name} = ${text}`)
  return `⟦${formula.key}⟧ ${listed.join(', ')}`
}

const PLURALS = /(?<![\d.,/])1 (day|line|month|part|period|record|seat|step)s\b/g

/** English counts one thing in the singular. */
const counted = (text: string, language: Language): string => (language === 'en' ? text.replace(PLURALS, '1 $1') : text)
