import { ESSENTIALS } from './essentials.ts'
import { LOOSE_ENDS } from './loose-ends.ts'
import { OPEN_ENDED } from './open-ended.ts'
import { PRESUMED } from './presumed.ts'
import { PRESUPPOSED } from './presupposed.ts'
import { SENSE } from './sense.ts'
import { UNDEFINED_WORDS } from './undefined-words.ts'
import { UNSTATED } from './unstated.ts'
import { VAGUE } from './vague.ts'

export const CASES_OF_UNSETTLED = {
  ...SENSE,
  ...ESSENTIALS,
  ...PRESUPPOSED,
  ...OPEN_ENDED,
  ...UNSTATED,
  ...VAGUE,
  ...LOOSE_ENDS,
  ...UNDEFINED_WORDS,
  ...PRESUMED,
} as const
