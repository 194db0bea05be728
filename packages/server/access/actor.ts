import type { PartyRole } from '@heqi/vocabulary'
import type { Tenant, Transaction } from '../database/database.ts'
import type { OrganisationKind, Permission, Role } from './permissions.ts'

/** Who makes a request: a person acting for one organisation in one role. */
export type Actor = Tenant & {
  readonly personName: string
  readonly organisationKind: OrganisationKind
  readonly role: Role
  readonly permissions: readonly Permission[]
  readonly address: string | undefined
  /** Absent when a machine's key acts instead of a session. */
  readonly sessionId?: string
}

/** Which side of the contract the actor's organisation is on; `undefined` when it is no party. */
export async function partyOf(tx: Transaction, contractId: string): Promise<PartyRole | undefined> {
  const { rows } = await tx.query<{ party: PartyRole }>(
    'SELECT party FROM heqi.contract_party WHERE contract_id = $1',
    [contractId],
  )
  return rows[0]?.party
}
