import { BODIES_UNKNOWN } from './bodies-unknown.ts'
import { FORUM } from './forum.ts'
import { FORUM_PLACES } from './forum-places.ts'
import { INSTITUTIONS } from './institutions.ts'

export const CASES_OF_DISPUTES = {
  ...FORUM,
  ...BODIES_UNKNOWN,
  ...INSTITUTIONS,
  ...FORUM_PLACES,
} as const
