import type { Rule } from '../../rule.ts'
import { CONTRADICTION_RULES } from './contradictions.ts'
import { COUNT_RULES } from './counts-of-items.ts'
import { OPPOSITE_RULES } from './opposites.ts'
import { PEOPLE_RULES } from './people.ts'
import { PRECEDENCE_RULES } from './precedence.ts'
import { RULED_TWICE_RULES } from './ruled-twice.ts'
import { INCOMPATIBLE_RULES } from './rules-incompatible.ts'
import { TURNED_ROUND_RULES } from './turned-round.ts'
import { VOID_SENTENCE_RULES } from './void-sentences.ts'

export const RULES_OF_AT_ODDS: readonly Rule[] = [
  ...OPPOSITE_RULES,
  ...CONTRADICTION_RULES,
  ...INCOMPATIBLE_RULES,
  ...PEOPLE_RULES,
  ...PRECEDENCE_RULES,
  ...RULED_TWICE_RULES,
  ...TURNED_ROUND_RULES,
  ...VOID_SENTENCE_RULES,
  ...COUNT_RULES,
]
