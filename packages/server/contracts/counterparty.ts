import { Type } from 'typebox'
import type { Transaction } from '../database/database.ts'
import { Problem } from '../http/problem.ts'
import { closed, Id } from '../http/schemas.ts'
import { type OrganisationName, organisationByCreditCode, visibleOrganisation } from './counterparty-sql.ts'

/** Unified social credit code (GB 32100): 18 digits and capital letters without I, O, S, V, Z. */
export const CreditCode = Type.String({ pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' })

/** How a request names the other party: an organisation that is known already, or the credit code that the draft states. */
export const Counterparty = Type.Union([closed({ organisationId: Id }), closed({ creditCode: CreditCode })])

/** @throws Problem `counterparty-unknown` when there is no such organisation on this server. */
export async function counterpartyOf(
  tx: Transaction,
  named: { organisationId: string } | { creditCode: string },
): Promise<OrganisationName> {
  const found =
    'organisationId' in named
      ? await visibleOrganisation(tx, named.organisationId)
      : await organisationByCreditCode(tx, named.creditCode)
  if (!found) throw new Problem('counterparty-unknown')
  return found
}
