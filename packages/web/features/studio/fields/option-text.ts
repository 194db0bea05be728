import { localeOf, metricName } from '@heqi/documents/wording'
import type { Language } from '@heqi/vocabulary'
import { legalOptions as legalEn } from '../../../locales/en/legal-options.ts'
import { optionsAtPlace as placeEn } from '../../../locales/en/options-at-place.ts'
import { termOptions as termEn } from '../../../locales/en/term-options.ts'
import { legalOptions as legalZh } from '../../../locales/zh-CN/legal-options.ts'
import { optionsAtPlace as placeZh } from '../../../locales/zh-CN/options-at-place.ts'
import { termOptions as termZh } from '../../../locales/zh-CN/term-options.ts'

type Words = Readonly<Record<string, string>>

const OPTIONS: Readonly<Record<Language, Words>> = {
  'zh-CN': { ...legalZh, ...termZh },
  en: { ...legalEn, ...termEn },
}
const AT_PLACE: Readonly<Record<Language, Words>> = { 'zh-CN': placeZh, en: placeEn }

/** Units that are counted are said otherwise than periods: 3 个月, not 3 月. */
export function unitText(unit: string, language: Language): string {
  return AT_PLACE[language][`unit=${unit}`] ?? OPTIONS[language][unit] ?? unit
}

/**
 * A value of a term in words.
 * @param label path of the term without places in lists, after its clause: `people/training.cost`
 */
export function optionText(value: string | number | boolean, label: string, language: Language): string {
  const word = String(value)
  const { metricVariants }: Readonly<Record<string, Words>> = localeOf(language).metrics
  return (
    AT_PLACE[language][`${label}=${word}`] ??
    (label.endsWith('.formula') ? metricName(word, language) : undefined) ??
    (label.endsWith('.variant') ? variantText(word, metricVariants ?? {}) : undefined) ??
    OPTIONS[language][word] ??
    word
  )
}

/** Variants are named by formula and variant; the same word means the same under every formula but `all`, which is at its place. */
function variantText(variant: string, variants: Words): string | undefined {
  const key = Object.keys(variants).find((name) => name.endsWith(`.${variant}`))
  return key === undefined ? undefined : variants[key]
}

/** Words that a free code usually is: offered, never required. */
export const SUGGESTIONS: Readonly<Record<string, readonly string[]>> = {
  event: [
    'contract-signed',
    'contract-effective',
    'service-started',
    'month-end',
    'acceptance-passed',
    'statement-confirmed',
    'invoice-received',
    'contract-year-end',
    'term-end',
    'handover-completed',
  ],
  channels: ['phone', 'chat', 'voice', 'video', 'email', 'social', 'on-site', 'remote', 'other'],
  directions: ['inbound', 'outbound'],
  complexities: ['general', 'complex'],
}
