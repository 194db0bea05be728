import type { ReviewCode } from '../review/messages.ts'
import { ACCEPTANCE } from './cases/acceptance.ts'
import { ACCOUNTS } from './cases/accounts.ts'
import { ANNEXES } from './cases/annexes.ts'
import { ANNEXES_BEHIND } from './cases/annexes-behind.ts'
import { ARRIVALS } from './cases/arrivals.ts'
import { AT_ODDS } from './cases/at-odds.ts'
import { ATTACHMENTS } from './cases/attachments.ts'
import { BANDS } from './cases/bands.ts'
import { BASES } from './cases/bases.ts'
import { BEARERS } from './cases/bearers.ts'
import { CALLING } from './cases/calling.ts'
import { CAPACITY } from './cases/capacity.ts'
import { CAPS } from './cases/caps.ts'
import { CONTENTS } from './cases/contents.ts'
import { CONTRADICTIONS } from './cases/contradictions.ts'
import { DATA_AT_END } from './cases/data-at-end.ts'
import { DEFINITIONS } from './cases/definitions.ts'
import { DUTIES } from './cases/duties.ts'
import { EMPLOYMENT } from './cases/employment.ts'
import { ENDING } from './cases/ending.ts'
import { ENDING_RIGHTS } from './cases/ending-rights.ts'
import { ESSENTIALS } from './cases/essentials.ts'
import { EXITS } from './cases/exits.ts'
import { EXPLANATIONS } from './cases/explanations.ts'
import { FAIRNESS } from './cases/fairness.ts'
import { FISCAL } from './cases/fiscal.ts'
import { FORUM } from './cases/forum.ts'
import { FORUM_PLACES } from './cases/forum-places.ts'
import { HEADINGS } from './cases/headings.ts'
import { IDENTITY } from './cases/identity.ts'
import { INCOMPATIBLE } from './cases/incompatible.ts'
import { INSTALMENTS } from './cases/instalments.ts'
import { INSTITUTIONS } from './cases/institutions.ts'
import { LAWS } from './cases/laws.ts'
import { LISTS } from './cases/lists.ts'
import { LOOSE_ENDS } from './cases/loose-ends.ts'
import { MEASURES } from './cases/measures.ts'
import { METRICS } from './cases/metrics.ts'
import { NUMBERING } from './cases/numbering.ts'
import { ONE_SIDED_TERMS } from './cases/one-sided-terms.ts'
import { ONLOOKERS } from './cases/onlookers.ts'
import { OPEN_ENDED } from './cases/open-ended.ts'
import { OPPOSITES } from './cases/opposites.ts'
import { PARTIES } from './cases/parties.ts'
import { PAYEES } from './cases/payees.ts'
import { PRESUPPOSED } from './cases/presupposed.ts'
import { REFERENCES } from './cases/references.ts'
import { RIGHTS } from './cases/rights.ts'
import { ROLES } from './cases/roles.ts'
import { SCORING } from './cases/scoring.ts'
import { SENSE } from './cases/sense.ts'
import { SHARES } from './cases/shares.ts'
import { SIGNATURES } from './cases/signatures.ts'
import { SOURCES } from './cases/sources.ts'
import { STATUTORY } from './cases/statutory.ts'
import { SUMS } from './cases/sums.ts'
import { SUPPLEMENTS } from './cases/supplements.ts'
import { TEXT } from './cases/text.ts'
import { THRESHOLDS } from './cases/thresholds.ts'
import { TRANSLATIONS } from './cases/translations.ts'
import { UNCERTAIN_VALUES } from './cases/uncertain-values.ts'
import { UNLAWFUL } from './cases/unlawful.ts'
import { UNSTATED } from './cases/unstated.ts'
import { VAGUE } from './cases/vague.ts'
import { WINDOWS } from './cases/windows.ts'
import { YEARS_AND_TAXES } from './cases/years-and-taxes.ts'

/** A contract in which a rule is broken at the place in «», and one like it in which it is not. */
export type ReviewCase = { readonly bad: string; readonly good: string }

export const REVIEW_CASES: Readonly<Record<ReviewCode, ReviewCase>> = {
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
  ...SCORING,
  ...UNCERTAIN_VALUES,
  ...HEADINGS,
  ...DATA_AT_END,
  ...ENDING_RIGHTS,
  ...INSTITUTIONS,
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
}
