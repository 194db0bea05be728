import type { Rule } from '../../rule.ts'
import { CALLING_RULES } from './calling.ts'
import { DECEIT_RULES } from './deceit.ts'
import { EMPLOYMENT_RULES } from './employment.ts'
import { FINE_RULES } from './fines.ts'
import { LAW_ARTICLE_RULES } from './law-articles.ts'
import { LAW_RULES } from './laws.ts'
import { LOG_RULES } from './logs.ts'
import { ORDER_RULES } from './orders.ts'
import { PEOPLE_AT_WORK_RULES } from './people-at-work.ts'
import { RECORDING_RULES } from './recordings.ts'
import { RIGHTS_RULES } from './rights.ts'
import { STATUTORY_RULES } from './statutory.ts'
import { UNLAWFUL_RULES } from './unlawful.ts'

export const RULES_OF_LAW: readonly Rule[] = [
  ...UNLAWFUL_RULES,
  ...STATUTORY_RULES,
  ...EMPLOYMENT_RULES,
  ...CALLING_RULES,
  ...DECEIT_RULES,
  ...RIGHTS_RULES,
  ...LAW_RULES,
  ...LAW_ARTICLE_RULES,
  ...LOG_RULES,
  ...ORDER_RULES,
  ...FINE_RULES,
  ...PEOPLE_AT_WORK_RULES,
  ...RECORDING_RULES,
]
