import type { Rule } from '../../rule.ts'
import { BODY_RULES } from './bodies-unknown.ts'
import { FORUM_RULES } from './forum.ts'
import { FORUM_PLACE_RULES } from './forum-places.ts'
import { INSTITUTION_RULES } from './institutions.ts'

export const RULES_OF_DISPUTES: readonly Rule[] = [
  ...FORUM_RULES,
  ...FORUM_PLACE_RULES,
  ...INSTITUTION_RULES,
  ...BODY_RULES,
]
