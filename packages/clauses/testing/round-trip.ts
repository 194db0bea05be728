import { fractionOf, LANGUAGES, type Language } from '@heqi/vocabulary'
import fc from 'fast-check'
import type { Clause } from '../clause.ts'
import { recogniseCustom, recogniseOwnClauses } from '../recognise/own-wording.ts'
import { amountText, canonicalShare } from '../recognise/values.ts'
import { NAMING_SCHEMES } from '../wording/naming.ts'
import { valueAtPath } from '../wording/paths.ts'
import { type DraftSettings, renderWording } from '../wording/render.ts'
import { analysedClause } from './analysed.ts'

/** Every setting of a document that a wording depends on. */
export const settingsOf = (): fc.Arbitrary<DraftSettings> =>
  fc.record({
    language: fc.constantFrom(...LANGUAGES),
    scheme: fc.constantFrom(...NAMING_SCHEMES),
    partyA: fc.constantFrom('client' as const, 'provider' as const),
    currency: fc.constantFrom('CNY' as const, 'HKD' as const, 'USD' as const, 'EUR' as const),
  })

/** Renders a clause, hands the document over as the structure reader would, and reads it back. */
export function roundTrip(clause: Clause, terms: unknown, settings: DraftSettings) {
  const text = clause.text[settings.language]
  const heading = clause.headingPath === undefined ? text.title : (valueAtPath(terms, clause.headingPath) as string)
  const { contract } = analysedClause(heading, renderWording(text.body, terms, settings), settings)
  const [article] = contract.articles
  if (article === undefined) throw new TypeError('a rendered clause is one article')
  const found =
    clause.headingPath === undefined ? recogniseOwnClauses([clause], contract).get(article) : recogniseCustom(article)
  return {
    expected: inOneLanguage(terms, settings.language),
    read: found && inOneLanguage(found.terms, settings.language),
  }
}

/** A document shows the text of its own language only; and a record without properties is as good as none. */
function inOneLanguage(value: unknown, language: Language): unknown {
  if (typeof value === 'string') return canonicalNumber(value)
  if (Array.isArray(value)) return value.map((entry) => inOneLanguage(entry, language))
  if (typeof value !== 'object' || value === null) return value
  const record = value as Readonly<Record<string, unknown>>
  if (Object.keys(record).toSorted().join() === 'en,zh-CN') return { 'zh-CN': record[language], en: record[language] }
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, entry]) => !isEmptyRecord(entry))
      .map(([name, entry]) => [name, inOneLanguage(entry, language)]),
  )
}

/** `1.2` and `1.20`, `0.3` and `30%` are the same term; a wording writes each number in one way. */
function canonicalNumber(text: string): string {
  if (/^\d+(\.\d+)?$/.test(text)) return amountText(fractionOf(text))
  return /^-?\d+(\.\d+)?[%‰]$/.test(text) ? canonicalShare(text) : text
}

const isEmptyRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
