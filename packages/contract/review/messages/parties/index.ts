import { DUTIES } from './duties.ts'
import { EXCHANGED } from './exchanged.ts'
import { IDENTITY } from './identity.ts'
import { ONLOOKERS } from './onlookers.ts'
import { PARTIES } from './parties.ts'
import { ROLES } from './roles.ts'

export const TEXTS_OF_PARTIES = {
  ...PARTIES,
  ...DUTIES,
  ...EXCHANGED,
  ...IDENTITY,
  ...ROLES,
  ...ONLOOKERS,
} as const
