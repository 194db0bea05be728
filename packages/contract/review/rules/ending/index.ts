import type { Rule } from '../../rule.ts'
import { DATA_AT_END_RULES } from './data-at-end.ts'
import { ENDING_RULES } from './ending.ts'
import { ENDING_RIGHT_RULES } from './ending-rights.ts'
import { GROUND_RULES } from './grounds.ts'
import { NOTICE_RULES } from './notices.ts'
import { RENEWAL_RULES } from './renewals.ts'
import { TOO_LATE_RULES } from './too-late.ts'
import { VAGUE_GROUND_RULES } from './vague-grounds.ts'

export const RULES_OF_ENDING: readonly Rule[] = [
  ...ENDING_RULES,
  ...DATA_AT_END_RULES,
  ...ENDING_RIGHT_RULES,
  ...NOTICE_RULES,
  ...RENEWAL_RULES,
  ...GROUND_RULES,
  ...TOO_LATE_RULES,
  ...VAGUE_GROUND_RULES,
]
