import type { ContractUnderReview } from '../import/import-contract.ts'
import { analyseForReview } from './analysis.ts'
import type { ReviewCode } from './messages.ts'
import type { ReviewFinding } from './review-finding.ts'
import { findingsOf, type Rule } from './rule.ts'
import { ACCEPTANCE_RULES } from './rules/acceptance.ts'
import { ACCOUNT_RULES } from './rules/accounts.ts'
import { ANNEX_RULES } from './rules/annexes.ts'
import { ANNEX_BEHIND_RULES } from './rules/annexes-behind.ts'
import { ARRIVAL_RULES } from './rules/arrivals.ts'
import { AT_ODDS_RULES } from './rules/at-odds.ts'
import { ATTACHMENT_RULES } from './rules/attachments.ts'
import { BAND_RULES } from './rules/bands.ts'
import { BASE_RULES } from './rules/bases.ts'
import { BEARER_RULES } from './rules/bearers.ts'
import { CALLING_RULES } from './rules/calling.ts'
import { CAPACITY_RULES } from './rules/capacity.ts'
import { CAP_RULES } from './rules/caps.ts'
import { CONTENTS_RULES } from './rules/contents.ts'
import { CONTRADICTION_RULES } from './rules/contradictions.ts'
import { DATA_AT_END_RULES } from './rules/data-at-end.ts'
import { DEFINITION_RULES } from './rules/definitions.ts'
import { DUTY_RULES } from './rules/duties.ts'
import { EMPLOYMENT_RULES } from './rules/employment.ts'
import { ENDING_RULES } from './rules/ending.ts'
import { ENDING_RIGHT_RULES } from './rules/ending-rights.ts'
import { ENGLISH_WORD_RULES } from './rules/english.ts'
import { ESSENTIAL_RULES } from './rules/essentials.ts'
import { EXIT_RULES } from './rules/exits.ts'
import { EXPLANATION_RULES } from './rules/explanations.ts'
import { FAIRNESS_RULES } from './rules/fairness.ts'
import { FISCAL_RULES } from './rules/fiscal.ts'
import { FORUM_RULES } from './rules/forum.ts'
import { FORUM_PLACE_RULES } from './rules/forum-places.ts'
import { HEADING_RULES } from './rules/headings.ts'
import { IDENTITY_RULES } from './rules/identity.ts'
import { INCOMPATIBLE_RULES } from './rules/incompatible.ts'
import { INSTALMENT_RULES } from './rules/instalments.ts'
import { INSTITUTION_RULES } from './rules/institutions.ts'
import { LAW_RULES } from './rules/laws.ts'
import { LIST_RULES } from './rules/lists.ts'
import { LOOSE_END_RULES } from './rules/loose-ends.ts'
import { MEASURE_RULES } from './rules/measures.ts'
import { METRIC_RULES } from './rules/metrics.ts'
import { NUMBERING_RULES } from './rules/numbering.ts'
import { ONE_SIDED_RULES } from './rules/one-sided-terms.ts'
import { ONLOOKER_RULES } from './rules/onlookers.ts'
import { OPEN_ENDED_RULES } from './rules/open-ended.ts'
import { OPPOSITE_RULES } from './rules/opposites.ts'
import { PARTY_RULES } from './rules/parties.ts'
import { PAYEE_RULES } from './rules/payees.ts'
import { PRESUPPOSED_RULES } from './rules/presupposed.ts'
import { REFERENCE_RULES } from './rules/references.ts'
import { RIGHTS_RULES } from './rules/rights.ts'
import { ROLE_RULES } from './rules/roles.ts'
import { SCORING_RULES } from './rules/scoring.ts'
import { SENSE_RULES } from './rules/sense.ts'
import { SHARE_RULES } from './rules/shares.ts'
import { SIGNATURE_RULES } from './rules/signatures.ts'
import { SOURCE_RULES } from './rules/sources.ts'
import { STATUTORY_RULES } from './rules/statutory.ts'
import { SUM_RULES } from './rules/sums.ts'
import { SUPPLEMENT_RULES } from './rules/supplements.ts'
import { GUIDE_RULE, TEXT_RULES } from './rules/text.ts'
import { THRESHOLD_RULES } from './rules/thresholds.ts'
import { TRANSLATION_RULES } from './rules/translations.ts'
import { UNCERTAIN_VALUE_RULES } from './rules/uncertain-values.ts'
import { UNLAWFUL_RULES } from './rules/unlawful.ts'
import { UNSTATED_RULES } from './rules/unstated.ts'
import { VAGUE_RULES } from './rules/vague.ts'
import { WINDOW_RULES } from './rules/windows.ts'
import { YEAR_AND_TAX_RULES } from './rules/years-and-taxes.ts'

/** The checks that need a contract's words and structure, not its clauses' terms. */
export const STRUCTURE_RULES: readonly Rule[] = [
  ...NUMBERING_RULES,
  ...CONTENTS_RULES,
  ...REFERENCE_RULES,
  ...DEFINITION_RULES,
  ...PARTY_RULES,
  ...TEXT_RULES,
  ...ANNEX_RULES,
  ...ATTACHMENT_RULES,
  ...FORUM_RULES,
  ...BASE_RULES,
  ...OPPOSITE_RULES,
  ...BAND_RULES,
  ...DUTY_RULES,
  ...IDENTITY_RULES,
  ...INSTALMENT_RULES,
  ...THRESHOLD_RULES,
  ...PRESUPPOSED_RULES,
  ...SENSE_RULES,
  ...WINDOW_RULES,
  ...SHARE_RULES,
  ...MEASURE_RULES,
  ...FAIRNESS_RULES,
  ...ESSENTIAL_RULES,
  ...ENDING_RULES,
  ...CONTRADICTION_RULES,
  ...ACCOUNT_RULES,
  ...TRANSLATION_RULES,
  ...UNLAWFUL_RULES,
  ...OPEN_ENDED_RULES,
  ...INCOMPATIBLE_RULES,
  ...SUM_RULES,
  ...SIGNATURE_RULES,
  ...ARRIVAL_RULES,
  ...STATUTORY_RULES,
  ...FISCAL_RULES,
  ...EMPLOYMENT_RULES,
  ...CALLING_RULES,
  ...ONE_SIDED_RULES,
  ...AT_ODDS_RULES,
  ...SUPPLEMENT_RULES,
  ...RIGHTS_RULES,
  ...YEAR_AND_TAX_RULES,
  ...UNSTATED_RULES,
  ...ROLE_RULES,
  ...VAGUE_RULES,
  ...METRIC_RULES,
  ...ANNEX_BEHIND_RULES,
  ...BEARER_RULES,
  ...CAPACITY_RULES,
  ...SOURCE_RULES,
  ...PAYEE_RULES,
  ...ACCEPTANCE_RULES,
  ...CAP_RULES,
  ...FORUM_PLACE_RULES,
  ...LIST_RULES,
  ...LAW_RULES,
  ...LOOSE_END_RULES,
  ...EXIT_RULES,
  ...EXPLANATION_RULES,
  ...ONLOOKER_RULES,
  ...SCORING_RULES,
  ...UNCERTAIN_VALUE_RULES,
  ...HEADING_RULES,
  ...DATA_AT_END_RULES,
  ...ENDING_RIGHT_RULES,
  ...INSTITUTION_RULES,
]

/** The checks of numbers, contents, blanks and the like; those that look for what is missing look for it in Chinese. */
const ENGLISH_RULES: readonly Rule[] = [
  ...NUMBERING_RULES,
  ...CONTENTS_RULES,
  ...REFERENCE_RULES,
  ...PARTY_RULES,
  ...TEXT_RULES,
  ...ANNEX_RULES,
  ...ENGLISH_WORD_RULES,
  ...ACCOUNT_RULES,
  ...TRANSLATION_RULES,
  ...ESSENTIAL_RULES.filter(({ code }) => code === 'clauses-missing' || code === 'clauses-absent'),
]

/** Of a text that only tells how to write a contract nothing but its words can be judged. */
const GUIDE_RULES: readonly Rule[] = [GUIDE_RULE, ...TEXT_RULES]

/** Reviews a contract: one analysis, then every rule; findings in the order of their place. */
export function reviewStructure(contract: ContractUnderReview): ReviewFinding<ReviewCode>[] {
  const analysis = analyseForReview(contract)
  const rules = contract.analysed.language === 'en' ? ENGLISH_RULES : analysis.isGuide ? GUIDE_RULES : STRUCTURE_RULES
  return rules
    .flatMap((rule) => findingsOf(rule, analysis))
    .sort((a, b) => (a.place.start ?? 0) - (b.place.start ?? 0) || (a.code < b.code ? -1 : 1))
}
