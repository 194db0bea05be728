import type { Rule } from '../../rule.ts'
import { DUTY_RULES } from './duties.ts'
import { EXCHANGED_RULES } from './exchanged.ts'
import { FAULT_OF_OTHER_RULES } from './fault-of-other.ts'
import { IDENTITY_RULES } from './identity.ts'
import { ONLOOKER_RULES } from './onlookers.ts'
import { OWN_FAULT_RULES } from './own-fault.ts'
import { PARTY_RULES } from './parties.ts'
import { ROLE_RULES } from './roles.ts'

export const RULES_OF_PARTIES: readonly Rule[] = [
  ...PARTY_RULES,
  ...DUTY_RULES,
  ...EXCHANGED_RULES,
  ...FAULT_OF_OTHER_RULES,
  ...IDENTITY_RULES,
  ...ROLE_RULES,
  ...ONLOOKER_RULES,
  ...OWN_FAULT_RULES,
]
