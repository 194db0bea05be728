import type { PartyRole } from '@heqi/vocabulary'
import type { PartyEvidence } from './party-duties.ts'

export type FoundParties = {
  /** Every name of the party in this contract, the main one first. */
  readonly client: readonly string[]
  readonly provider: readonly string[]
  readonly evidence: readonly PartyEvidence[]
  readonly names: Readonly<Partial<Record<PartyRole, string>>>
  /** Somebody said who is who, whatever was found. */
  readonly areGiven?: true
}
