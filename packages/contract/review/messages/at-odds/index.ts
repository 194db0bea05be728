import { CONTRADICTIONS } from './contradictions.ts'
import { COUNTS_OF_ITEMS } from './counts-of-items.ts'
import { OPPOSITES } from './opposites.ts'
import { PEOPLE } from './people.ts'
import { PRECEDENCE } from './precedence.ts'
import { RULED_TWICE } from './ruled-twice.ts'
import { RULES_INCOMPATIBLE } from './rules-incompatible.ts'
import { TURNED_ROUND } from './turned-round.ts'
import { VOID_SENTENCES } from './void-sentences.ts'

export const TEXTS_OF_AT_ODDS = {
  ...CONTRADICTIONS,
  ...OPPOSITES,
  ...PEOPLE,
  ...PRECEDENCE,
  ...RULED_TWICE,
  ...RULES_INCOMPATIBLE,
  ...TURNED_ROUND,
  ...VOID_SENTENCES,
  ...COUNTS_OF_ITEMS,
} as const
