import type { PartyRole } from '@heqi/vocabulary'
import type { ImportedContract } from './import-contract.ts'

const PARTY_A = /^(?:甲方|Party A)$/i

/** Whom a contract calls 甲方; `undefined` where it calls neither party so. */
export const partyAIn = ({ parties }: Pick<ImportedContract, 'parties'>): PartyRole | undefined =>
  (['client', 'provider'] as const).find((role) => PARTY_A.test(parties[role]))
