import type { Rule } from '../../rule.ts'
import { ESSENTIAL_RULES } from './essentials.ts'
import { LOOSE_END_RULES } from './loose-ends.ts'
import { OPEN_ENDED_RULES } from './open-ended.ts'
import { PRESUMED_RULES } from './presumed.ts'
import { PRESUPPOSED_RULES } from './presupposed.ts'
import { SENSE_RULES } from './sense.ts'
import { UNDEFINED_WORD_RULES } from './undefined-words.ts'
import { UNSTATED_RULES } from './unstated.ts'
import { VAGUE_RULES } from './vague.ts'

export const RULES_OF_UNSETTLED: readonly Rule[] = [
  ...PRESUPPOSED_RULES,
  ...SENSE_RULES,
  ...ESSENTIAL_RULES,
  ...OPEN_ENDED_RULES,
  ...UNSTATED_RULES,
  ...VAGUE_RULES,
  ...LOOSE_END_RULES,
  ...UNDEFINED_WORD_RULES,
  ...PRESUMED_RULES,
]
