import type { ContractFile } from '@heqi/terms'
import type { PartyRole } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'
import { announce } from '../http/events.ts'
import { newId } from '../http/identifier.ts'
import { Problem } from '../http/problem.ts'
import { contractHash, contractOf } from './contract.ts'
import { type ContractRow, insertContract } from './sql.ts'

/**
 * Enters a contract between the acting organisation and another one.
 * @throws Problem `parties-equal`.
 */
export async function newContract(
  tx: Transaction,
  actor: Actor,
  contract: { file: ContractFile; party: PartyRole; counterpartyOrganisationId: string },
): Promise<ContractRow> {
  const { file, party, counterpartyOrganisationId } = contract
  if (actor.organisationId === counterpartyOrganisationId) throw new Problem('parties-equal')
  const [clientOrganisationId, providerOrganisationId] =
    party === 'client'
      ? [actor.organisationId, counterpartyOrganisationId]
      : [counterpartyOrganisationId, actor.organisationId]
  const id = newId()
  await insertContract(tx, actor, {
    id,
    clientOrganisationId,
    providerOrganisationId,
    file,
    sha256: contractHash(file),
  })
  await announce(tx, { kind: 'contract', contractId: id })
  return contractOf(tx, id)
}
