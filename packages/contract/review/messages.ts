import { type FindingText, groupedFigures } from '@heqi/clauses'
import type { Finding, Language } from '@heqi/vocabulary'
import { TEXTS_OF_ANNEXES } from './messages/annexes/index.ts'
import { TEXTS_OF_AT_ODDS } from './messages/at-odds/index.ts'
import { TEXTS_OF_BALANCE } from './messages/balance/index.ts'
import { TEXTS_OF_DISPUTES } from './messages/disputes/index.ts'
import { TEXTS_OF_DOCUMENT } from './messages/document/index.ts'
import { TEXTS_OF_ENDING } from './messages/ending/index.ts'
import { TEXTS_OF_LAW } from './messages/law/index.ts'
import { TEXTS_OF_MONEY } from './messages/money/index.ts'
import { TEXTS_OF_PARTIES } from './messages/parties/index.ts'
import { TEXTS_OF_QUALITY } from './messages/quality/index.ts'
import { TEXTS_OF_TIME } from './messages/time/index.ts'
import { TEXTS_OF_UNSETTLED } from './messages/unsettled/index.ts'

/** The words of all checks of a contract's text and structure, by code. */
export const REVIEW_TEXTS = {
  ...TEXTS_OF_DOCUMENT,
  ...TEXTS_OF_PARTIES,
  ...TEXTS_OF_ANNEXES,
  ...TEXTS_OF_DISPUTES,
  ...TEXTS_OF_MONEY,
  ...TEXTS_OF_UNSETTLED,
  ...TEXTS_OF_TIME,
  ...TEXTS_OF_QUALITY,
  ...TEXTS_OF_BALANCE,
  ...TEXTS_OF_ENDING,
  ...TEXTS_OF_AT_ODDS,
  ...TEXTS_OF_LAW,
} as const

export type ReviewCode = keyof typeof REVIEW_TEXTS

/** `{sum} 元`: an amount is read with its thousands apart, as a contract writes it. */
const PLACE = /\{(\w+)\}(\s?(?:元|yuan))?/g
const LONG_NUMBER = /^\d{4,}(?:\.\d+)?$/

/** Where the place told by its article is the head of the contract, which has none. */
const headFor: Readonly<Record<Language, (template: string) => string>> = {
  'zh-CN': (template) => template.replaceAll('第{article}条', '合同开头'),
  en: (template) => template.replaceAll('in article {article}', 'at the head of the contract'),
}

/** A finding in words; data that depend on the language stand under `name:language`. @throws TypeError for data that the message asks for and the finding lacks: a bug in its rule. */
export function findingText(finding: Finding<ReviewCode>, language: Language): FindingText {
  const placed = (template: string): string => (finding.data['article'] === '' ? headFor[language](template) : template)
  const fill = (template: string): string =>
    placed(template).replace(PLACE, (_, name: string, unit = '') => {
      const value = finding.data[name] ?? finding.data[`${name}:${language}`]
      if (value === undefined) throw new TypeError(`the finding ${finding.code} has no data "${name}"`)
      return (LONG_NUMBER.test(String(value)) && unit !== '' ? groupedFigures(String(value)) : String(value)) + unit
    })
  const { problem, reason, repair } = REVIEW_TEXTS[finding.code][language]
  return { problem: fill(problem), reason: fill(reason), repair: fill(repair) }
}
