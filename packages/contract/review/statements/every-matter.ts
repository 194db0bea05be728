import { MATTERS_ACROSS_PARTS } from './matters-across-parts.ts'
import { MATTERS_OF_AGREEMENTS } from './matters-of-agreements.ts'
import { LAST_DAY_OF_CONTRACT } from './matters-of-dates.ts'
import { MATTERS_OF_DETAIL } from './matters-of-detail.ts'
import { MATTERS_OF_FEES } from './matters-of-fees.ts'
import { MATTERS_OF_FRAMES } from './matters-of-frames.ts'
import { STAFF_AT_A_TIME } from './matters-of-hours-staffed.ts'
import { PENALTY_PER_RECORD } from './matters-of-leaks.ts'
import { MATTERS_OF_LIMITS } from './matters-of-limits.ts'
import { MATTERS_OF_MEANS } from './matters-of-means.ts'
import { MATTERS_OF_MONEY } from './matters-of-money.ts'
import { MATTERS_OF_PAYING } from './matters-of-paying.ts'
import { MATTERS_OF_PEOPLE } from './matters-of-people.ts'
import { MATTERS_OF_POINTS } from './matters-of-points.ts'
import { RETENTION } from './matters-of-records.ts'
import { MATTERS_OF_SCOPE_AND_LIMITS } from './matters-of-scope-and-limits.ts'
import { MATTERS_OF_SERVICE } from './matters-of-service.ts'
import { MATTERS_OF_TERM } from './matters-of-term.ts'
import { MATTERS_OF_TEXT } from './matters-of-text.ts'
import type { Matter } from './statement.ts'

/** Every matter on which a contract may say only one thing. */
export const EVERY_MATTER: readonly Matter[] = [
  ...MATTERS_OF_MONEY,
  ...MATTERS_OF_TERM,
  ...MATTERS_OF_PEOPLE,
  ...MATTERS_OF_SERVICE,
  ...MATTERS_OF_TEXT,
  ...MATTERS_ACROSS_PARTS,
  ...MATTERS_OF_DETAIL,
  ...MATTERS_OF_MEANS,
  ...MATTERS_OF_PAYING,
  ...MATTERS_OF_SCOPE_AND_LIMITS,
  ...MATTERS_OF_FEES,
  ...MATTERS_OF_FRAMES,
  ...MATTERS_OF_POINTS,
  ...MATTERS_OF_LIMITS,
  RETENTION,
  PENALTY_PER_RECORD,
  STAFF_AT_A_TIME,
  ...MATTERS_OF_AGREEMENTS,
  LAST_DAY_OF_CONTRACT,
]
