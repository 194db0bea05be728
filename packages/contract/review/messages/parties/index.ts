import { DUTIES } from './duties.ts'
import { EXCHANGED } from './exchanged.ts'
import { FAULT_OF_OTHER } from './fault-of-other.ts'
import { IDENTITY } from './identity.ts'
import { ONLOOKERS } from './onlookers.ts'
import { OWN_FAULT } from './own-fault.ts'
import { PARTIES } from './parties.ts'
import { ROLES } from './roles.ts'

export const TEXTS_OF_PARTIES = {
  ...PARTIES,
  ...DUTIES,
  ...EXCHANGED,
  ...FAULT_OF_OTHER,
  ...IDENTITY,
  ...ROLES,
  ...ONLOOKERS,
  ...OWN_FAULT,
} as const
