import type { ContractUnderReview } from '../import/import-contract.ts'
import { analyseForReview } from './analysis.ts'
import type { ReviewCode } from './messages.ts'
import type { ReviewFinding } from './review-finding.ts'
import { findingsOf, type Rule } from './rule.ts'
import { ANNEX_RULES } from './rules/annexes/annexes.ts'
import { RULES_OF_ANNEXES } from './rules/annexes/index.ts'
import { RULES_OF_AT_ODDS } from './rules/at-odds/index.ts'
import { RULES_OF_BALANCE } from './rules/balance/index.ts'
import { withParts } from './rules/by-parts/index.ts'
import { RULES_OF_DISPUTES } from './rules/disputes/index.ts'
import { CONTENTS_RULES } from './rules/document/contents.ts'
import { ENGLISH_WORD_RULES } from './rules/document/english.ts'
import { RULES_OF_DOCUMENT } from './rules/document/index.ts'
import { NUMBERING_RULES } from './rules/document/numbering.ts'
import { REFERENCE_RULES } from './rules/document/references.ts'
import { GUIDE_RULE, TEXT_RULES } from './rules/document/text.ts'
import { TRANSLATION_RULES } from './rules/document/translations.ts'
import { RULES_OF_ENDING } from './rules/ending/index.ts'
import { RULES_OF_LAW } from './rules/law/index.ts'
import { ACCOUNT_RULES } from './rules/money/accounts.ts'
import { RULES_OF_MONEY } from './rules/money/index.ts'
import { RULES_OF_PARTIES } from './rules/parties/index.ts'
import { PARTY_RULES } from './rules/parties/parties.ts'
import { RULES_OF_QUALITY } from './rules/quality/index.ts'
import { RULES_OF_TIME } from './rules/time/index.ts'
import { RULES_OF_UNSETTLED } from './rules/unsettled/index.ts'
import { MISSING_CLAUSE_RULES } from './rules/unsettled/missing-clauses.ts'

/** The checks that need a contract's words and structure, not its clauses' terms. */
export const STRUCTURE_RULES: readonly Rule[] = [
  ...RULES_OF_DOCUMENT,
  ...RULES_OF_PARTIES,
  ...RULES_OF_ANNEXES,
  ...RULES_OF_DISPUTES,
  ...RULES_OF_MONEY,
  ...RULES_OF_AT_ODDS,
  ...RULES_OF_QUALITY,
  ...RULES_OF_UNSETTLED,
  ...RULES_OF_TIME,
  ...RULES_OF_BALANCE,
  ...RULES_OF_ENDING,
  ...RULES_OF_LAW,
].map(withParts)

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
  ...MISSING_CLAUSE_RULES,
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
