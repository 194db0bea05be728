import { DUTIES } from './duties.ts'
import { EXCHANGED } from './exchanged.ts'
import { IDENTITY } from './identity.ts'
import { ONLOOKERS } from './onlookers.ts'
import { OWN_FAULT } from './own-fault.ts'
import { PARTIES } from './parties.ts'
import { ROLES } from './roles.ts'

export const CASES_OF_PARTIES = {
  ...PARTIES,
  ...DUTIES,
  ...EXCHANGED,
  ...IDENTITY,
  ...ROLES,
  ...ONLOOKERS,
  ...OWN_FAULT,
} as const
