import { DATA_AT_END } from './data-at-end.ts'
import { ENDING } from './ending.ts'
import { ENDING_RIGHTS } from './ending-rights.ts'
import { GROUNDS } from './grounds.ts'
import { NOTICES } from './notices.ts'
import { RENEWALS } from './renewals.ts'
import { TOO_LATE } from './too-late.ts'
import { VAGUE_GROUNDS } from './vague-grounds.ts'

export const CASES_OF_ENDING = {
  ...ENDING,
  ...DATA_AT_END,
  ...ENDING_RIGHTS,
  ...NOTICES,
  ...RENEWALS,
  ...GROUNDS,
  ...TOO_LATE,
  ...VAGUE_GROUNDS,
} as const
