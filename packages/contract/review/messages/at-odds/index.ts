import { AT_ODDS } from './at-odds.ts'
import { CONTRADICTIONS } from './contradictions.ts'
import { INCOMPATIBLE } from './incompatible.ts'
import { OPPOSITES } from './opposites.ts'

export const TEXTS_OF_AT_ODDS = {
  ...CONTRADICTIONS,
  ...OPPOSITES,
  ...INCOMPATIBLE,
  ...AT_ODDS,
} as const
