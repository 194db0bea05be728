import type { ReviewCode } from '../review/messages.ts'
import { CASES_OF_ANNEXES } from './cases/annexes/index.ts'
import { CASES_OF_AT_ODDS } from './cases/at-odds/index.ts'
import { CASES_OF_BALANCE } from './cases/balance/index.ts'
import { CASES_OF_DISPUTES } from './cases/disputes/index.ts'
import { CASES_OF_DOCUMENT } from './cases/document/index.ts'
import { CASES_OF_ENDING } from './cases/ending/index.ts'
import { CASES_OF_LAW } from './cases/law/index.ts'
import { CASES_OF_MONEY } from './cases/money/index.ts'
import { CASES_OF_PARTIES } from './cases/parties/index.ts'
import { CASES_OF_QUALITY } from './cases/quality/index.ts'
import { CASES_OF_TIME } from './cases/time/index.ts'
import { CASES_OF_UNSETTLED } from './cases/unsettled/index.ts'

/** A contract in which a rule is broken at the place in «», and one like it in which it is not. */
export type ReviewCase = { readonly bad: string; readonly good: string }

export const REVIEW_CASES: Readonly<Record<ReviewCode, ReviewCase>> = {
  ...CASES_OF_DOCUMENT,
  ...CASES_OF_PARTIES,
  ...CASES_OF_ANNEXES,
  ...CASES_OF_DISPUTES,
  ...CASES_OF_MONEY,
  ...CASES_OF_UNSETTLED,
  ...CASES_OF_TIME,
  ...CASES_OF_QUALITY,
  ...CASES_OF_BALANCE,
  ...CASES_OF_ENDING,
  ...CASES_OF_AT_ODDS,
  ...CASES_OF_LAW,
}
