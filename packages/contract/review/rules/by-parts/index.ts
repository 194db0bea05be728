import { anyOf } from '../../checks-of-words.ts'
import type { ReviewCode } from '../../messages.ts'
import type { Rule } from '../../rule.ts'
import { AT_WILL_PARTS } from './at-will.ts'
import { ENDING_PARTS } from './ending.ts'
import { EXCHANGED_PARTS } from './exchanged.ts'
import { JUDGE_PARTS } from './its-own-judge.ts'
import { MONEY_PARTS } from './money.ts'
import { REST_PARTS } from './rest.ts'
import { RIGHTS_PARTS } from './rights.ts'

const CHECKS: Partial<Record<ReviewCode, Rule['check']>> = {
  ...AT_WILL_PARTS,
  ...ENDING_PARTS,
  ...JUDGE_PARTS,
  ...MONEY_PARTS,
  ...REST_PARTS,
  ...RIGHTS_PARTS,
  ...EXCHANGED_PARTS,
}

/** A rule that knows its fault by its parts as well. */
export const withParts = (rule: Rule): Rule => {
  const check = CHECKS[rule.code]
  return check === undefined ? rule : { ...rule, check: anyOf(rule.check, check) }
}
