import { ARRIVALS } from './arrivals.ts'
import { DEEDS_IN_ORDER } from './deeds-in-order.ts'
import { EFFECTS } from './effect.ts'
import { EFFECTS_UNCERTAIN } from './effect-uncertain.ts'
import { LAPSES } from './lapses.ts'
import { LAUNCHES } from './launch.ts'
import { OBJECTIONS } from './objections.ts'
import { ORDER_OF_DATES } from './order-of-dates.ts'
import { OUTSIDE_TERM } from './outside-term.ts'
import { SHIFTS } from './shifts.ts'
import { SILENCES } from './silence.ts'
import { SOURCES } from './sources.ts'
import { WINDOWS } from './windows.ts'

export const CASES_OF_TIME = {
  ...WINDOWS,
  ...ARRIVALS,
  ...SOURCES,
  ...SHIFTS,
  ...LAUNCHES,
  ...OUTSIDE_TERM,
  ...OBJECTIONS,
  ...EFFECTS,
  ...LAPSES,
  ...ORDER_OF_DATES,
  ...SILENCES,
  ...EFFECTS_UNCERTAIN,
  ...DEEDS_IN_ORDER,
} as const
