import type { ClauseId, ContractTerms } from '@heqi/terms'
import type { Facts } from '../facts.ts'
import type { Formula } from '../statement.ts'

export type Breach = NonNullable<Facts['breaches']>[number]
export type PenaltyRule = NonNullable<ContractTerms['remedies/penalty']>[number]

/** A penalty rule with the clause that states it, and its own explanation where an amount for each event does not say it all. */
export type Claim = {
  readonly rule: PenaltyRule
  readonly clause: ClauseId
  readonly explained?: (count: number) => Formula
}
