import type { FindingText } from '@heqi/clauses'
import type { Finding, Language } from '@heqi/vocabulary'
import { ACCEPTANCE } from './messages/acceptance.ts'
import { ACCOUNTS } from './messages/accounts.ts'
import { ANNEXES } from './messages/annexes.ts'
import { ANNEXES_BEHIND } from './messages/annexes-behind.ts'
import { ARRIVALS } from './messages/arrivals.ts'
import { AT_ODDS } from './messages/at-odds.ts'
import { ATTACHMENTS } from './messages/attachments.ts'
import { BANDS } from './messages/bands.ts'
import { BASES } from './messages/bases.ts'
import { BEARERS } from './messages/bearers.ts'
import { CALLING } from './messages/calling.ts'
import { CAPACITY } from './messages/capacity.ts'
import { CAPS } from './messages/caps.ts'
import { CONTENTS } from './messages/contents.ts'
import { CONTRADICTIONS } from './messages/contradictions.ts'
import { DATA_AT_END } from './messages/data-at-end.ts'
import { DEFINITIONS } from './messages/definitions.ts'
import { DUTIES } from './messages/duties.ts'
import { EMPLOYMENT } from './messages/employment.ts'
import { ENDING } from './messages/ending.ts'
import { ENDING_RIGHTS } from './messages/ending-rights.ts'
import { ESSENTIALS } from './messages/essentials.ts'
import { EXITS } from './messages/exits.ts'
import { EXPLANATIONS } from './messages/explanations.ts'
import { FAIRNESS } from './messages/fairness.ts'
import { FISCAL } from './messages/fiscal.ts'
import { FORUM } from './messages/forum.ts'
import { FORUM_PLACES } from './messages/forum-places.ts'
import { HEADINGS } from './messages/headings.ts'
import { IDENTITY } from './messages/identity.ts'
import { INCOMPATIBLE } from './messages/incompatible.ts'
import { INSTALMENTS } from './messages/instalments.ts'
import { INSTITUTIONS } from './messages/institutions.ts'
import { LAWS } from './messages/laws.ts'
import { LISTS } from './messages/lists.ts'
import { LOOSE_ENDS } from './messages/loose-ends.ts'
import { MEASURES } from './messages/measures.ts'
import { METRICS } from './messages/metrics.ts'
import { NUMBERING } from './messages/numbering.ts'
import { ONE_SIDED_TERMS } from './messages/one-sided-terms.ts'
import { ONLOOKERS } from './messages/onlookers.ts'
import { OPEN_ENDED } from './messages/open-ended.ts'
import { OPPOSITES } from './messages/opposites.ts'
import { PARTIES } from './messages/parties.ts'
import { PAYEES } from './messages/payees.ts'
import { PRESUPPOSED } from './messages/presupposed.ts'
import { REFERENCES } from './messages/references.ts'
import { RIGHTS } from './messages/rights.ts'
import { ROLES } from './messages/roles.ts'
import { SCORING } from './messages/scoring.ts'
import { SENSE } from './messages/sense.ts'
import { SHARES } from './messages/shares.ts'
import { SIGNATURES } from './messages/signatures.ts'
import { SOURCES } from './messages/sources.ts'
import { STATUTORY } from './messages/statutory.ts'
import { SUMS } from './messages/sums.ts'
import { SUPPLEMENTS } from './messages/supplements.ts'
import { TEXT } from './messages/text.ts'
import { THRESHOLDS } from './messages/thresholds.ts'
import { TRANSLATIONS } from './messages/translations.ts'
import { UNCERTAIN_VALUES } from './messages/uncertain-values.ts'
import { UNLAWFUL } from './messages/unlawful.ts'
import { UNSTATED } from './messages/unstated.ts'
import { VAGUE } from './messages/vague.ts'
import { WINDOWS } from './messages/windows.ts'
import { YEARS_AND_TAXES } from './messages/years-and-taxes.ts'

/** The words of all checks of a contract's text and structure, by code. */
export const REVIEW_TEXTS = {
  ...NUMBERING,
  ...CONTENTS,
  ...REFERENCES,
  ...DEFINITIONS,
  ...PARTIES,
  ...TEXT,
  ...ANNEXES,
  ...ATTACHMENTS,
  ...FORUM,
  ...BASES,
  ...SENSE,
  ...WINDOWS,
  ...SHARES,
  ...MEASURES,
  ...FAIRNESS,
  ...ESSENTIALS,
  ...ENDING,
  ...CONTRADICTIONS,
  ...OPPOSITES,
  ...BANDS,
  ...DUTIES,
  ...IDENTITY,
  ...INSTALMENTS,
  ...THRESHOLDS,
  ...ACCOUNTS,
  ...TRANSLATIONS,
  ...PRESUPPOSED,
  ...UNLAWFUL,
  ...OPEN_ENDED,
  ...INCOMPATIBLE,
  ...SUMS,
  ...SIGNATURES,
  ...ARRIVALS,
  ...STATUTORY,
  ...FISCAL,
  ...EMPLOYMENT,
  ...CALLING,
  ...ONE_SIDED_TERMS,
  ...AT_ODDS,
  ...SUPPLEMENTS,
  ...RIGHTS,
  ...YEARS_AND_TAXES,
  ...UNSTATED,
  ...ROLES,
  ...VAGUE,
  ...METRICS,
  ...ANNEXES_BEHIND,
  ...BEARERS,
  ...CAPACITY,
  ...SOURCES,
  ...PAYEES,
  ...ACCEPTANCE,
  ...CAPS,
  ...FORUM_PLACES,
  ...LISTS,
  ...LOOSE_ENDS,
  ...EXITS,
  ...ONLOOKERS,
  ...EXPLANATIONS,
  ...LAWS,
  ...SCORING,
  ...UNCERTAIN_VALUES,
  ...HEADINGS,
  ...DATA_AT_END,
  ...ENDING_RIGHTS,
  ...INSTITUTIONS,
} as const

export type ReviewCode = keyof typeof REVIEW_TEXTS

/** A finding in words; data that depend on the language stand under `name:language`. @throws TypeError for data that the message asks for and the finding lacks: a bug in its rule. */
export function findingText(finding: Finding<ReviewCode>, language: Language): FindingText {
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = finding.data[name] ?? finding.data[`${name}:${language}`]
      if (value === undefined) throw new TypeError(`the finding ${finding.code} has no data "${name}"`)
      return String(value)
    })
  const { problem, reason, repair } = REVIEW_TEXTS[finding.code][language]
  return { problem: fill(problem), reason: fill(reason), repair: fill(repair) }
}
