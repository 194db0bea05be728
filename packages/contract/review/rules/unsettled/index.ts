import type { Rule } from '../../rule.ts'
import { AMBIGUOUS_RULES } from './ambiguous.ts'
import { CONFIDENTIALITY_RULES } from './confidentiality.ts'
import { DATA_PROTECTION_RULES } from './data-protection.ts'
import { DOCUMENT_ABSENT_RULES } from './documents-absent.ts'
import { LEFT_TO_ONE_RULES } from './left-to-one.ts'
import { MISSING_CLAUSE_RULES } from './missing-clauses.ts'
import { NAMED_NOWHERE_RULES } from './named-nowhere.ts'
import { OPEN_ENDED_RULES } from './open-ended.ts'
import { PRESUPPOSED_RULES } from './presupposed.ts'
import { SECURITY_RULES } from './securities.ts'
import { UNCERTAIN_VALUE_RULES } from './uncertain-values.ts'
import { UNDEFINED_WORD_RULES } from './undefined-words.ts'
import { UNMEASURED_RULES } from './unmeasured.ts'
import { VAGUE_RULES } from './vague.ts'

export const RULES_OF_UNSETTLED: readonly Rule[] = [
  ...PRESUPPOSED_RULES,
  ...OPEN_ENDED_RULES,
  ...DOCUMENT_ABSENT_RULES,
  ...VAGUE_RULES,
  ...UNDEFINED_WORD_RULES,
  ...CONFIDENTIALITY_RULES,
  ...DATA_PROTECTION_RULES,
  ...MISSING_CLAUSE_RULES,
  ...NAMED_NOWHERE_RULES,
  ...SECURITY_RULES,
  ...UNCERTAIN_VALUE_RULES,
  ...UNMEASURED_RULES,
  ...AMBIGUOUS_RULES,
  ...LEFT_TO_ONE_RULES,
]
