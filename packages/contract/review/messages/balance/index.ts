import { FAIRNESS } from './fairness.ts'
import { ONE_SIDED_TERMS } from './one-sided-terms.ts'

export const TEXTS_OF_BALANCE = {
  ...FAIRNESS,
  ...ONE_SIDED_TERMS,
} as const
