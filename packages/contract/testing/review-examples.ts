import type { ReviewCode } from '../review/messages.ts'
import { EXAMPLES_OF_BALANCE } from './examples-of-balance.ts'
import { EXAMPLES_OF_CERTAINTY } from './examples-of-certainty.ts'
import { EXAMPLES_OF_FOUNDATIONS } from './examples-of-foundations.ts'
import { EXAMPLES_OF_GAPS } from './examples-of-gaps.ts'
import { EXAMPLES_OF_LAW_AND_SUMS } from './examples-of-law-and-sums.ts'
import { EXAMPLES_OF_LOOSE_ENDS } from './examples-of-loose-ends.ts'
import { EXAMPLES_OF_MONEY } from './examples-of-money.ts'
import { EXAMPLES_OF_ODDS } from './examples-of-odds.ts'
import { EXAMPLES_OF_OPENNESS } from './examples-of-openness.ts'
import { EXAMPLES_OF_OVERSIGHTS } from './examples-of-oversights.ts'
import { EXAMPLES_OF_PEOPLE } from './examples-of-people.ts'
import { EXAMPLES_OF_REACH } from './examples-of-reach.ts'
import { EXAMPLES_OF_RIGHTS } from './examples-of-rights.ts'
import { EXAMPLES_OF_STRUCTURE } from './examples-of-structure.ts'
import { EXAMPLES_OF_SUBSTANCE } from './examples-of-substance.ts'

/** What the cases of the review say, in English and in short: the checks of words read Chinese. */
export const REVIEW_EXAMPLES: Readonly<Record<ReviewCode, { readonly bad: string; readonly good: string }>> = {
  ...EXAMPLES_OF_STRUCTURE,
  ...EXAMPLES_OF_SUBSTANCE,
  ...EXAMPLES_OF_LAW_AND_SUMS,
  ...EXAMPLES_OF_BALANCE,
  ...EXAMPLES_OF_ODDS,
  ...EXAMPLES_OF_PEOPLE,
  ...EXAMPLES_OF_RIGHTS,
  ...EXAMPLES_OF_MONEY,
  ...EXAMPLES_OF_GAPS,
  ...EXAMPLES_OF_CERTAINTY,
  ...EXAMPLES_OF_LOOSE_ENDS,
  ...EXAMPLES_OF_OVERSIGHTS,
  ...EXAMPLES_OF_FOUNDATIONS,
  ...EXAMPLES_OF_REACH,
  ...EXAMPLES_OF_OPENNESS,
}
