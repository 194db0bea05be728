import type { Rule } from '../../rule.ts'
import { ARRIVAL_RULES } from './arrivals.ts'
import { DEEDS_IN_ORDER_RULES } from './deeds-in-order.ts'
import { EFFECT_RULES } from './effect.ts'
import { EFFECT_UNCERTAIN_RULES } from './effect-uncertain.ts'
import { LAPSE_RULES } from './lapses.ts'
import { LAUNCH_RULES } from './launch.ts'
import { OBJECTION_RULES } from './objections.ts'
import { ORDER_OF_DATES_RULES } from './order-of-dates.ts'
import { OUTSIDE_TERM_RULES } from './outside-term.ts'
import { SHIFT_RULES } from './shifts.ts'
import { SILENCE_RULES } from './silence.ts'
import { SOURCE_RULES } from './sources.ts'
import { WINDOW_RULES } from './windows.ts'

export const RULES_OF_TIME: readonly Rule[] = [
  ...WINDOW_RULES,
  ...ARRIVAL_RULES,
  ...SOURCE_RULES,
  ...SHIFT_RULES,
  ...LAUNCH_RULES,
  ...OUTSIDE_TERM_RULES,
  ...OBJECTION_RULES,
  ...EFFECT_RULES,
  ...LAPSE_RULES,
  ...ORDER_OF_DATES_RULES,
  ...SILENCE_RULES,
  ...EFFECT_UNCERTAIN_RULES,
  ...DEEDS_IN_ORDER_RULES,
]
