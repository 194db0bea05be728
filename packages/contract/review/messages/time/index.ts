import { ARRIVALS } from './arrivals.ts'
import { LAUNCHES } from './launch.ts'
import { OUTSIDE_TERM } from './outside-term.ts'
import { SHIFTS } from './shifts.ts'
import { SOURCES } from './sources.ts'
import { WINDOWS } from './windows.ts'

export const TEXTS_OF_TIME = {
  ...WINDOWS,
  ...ARRIVALS,
  ...SOURCES,
  ...SHIFTS,
  ...LAUNCHES,
  ...OUTSIDE_TERM,
} as const
