import type { Rule } from '../../rule.ts'
import { AT_ODDS_RULES } from './at-odds.ts'
import { CONTRADICTION_RULES } from './contradictions.ts'
import { INCOMPATIBLE_RULES } from './incompatible.ts'
import { OPPOSITE_RULES } from './opposites.ts'

export const RULES_OF_AT_ODDS: readonly Rule[] = [
  ...OPPOSITE_RULES,
  ...CONTRADICTION_RULES,
  ...INCOMPATIBLE_RULES,
  ...AT_ODDS_RULES,
]
