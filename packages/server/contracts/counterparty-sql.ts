import type { Transaction } from '../database/database.ts'

export type OrganisationName = {
  readonly organisation_id: string
  readonly kind: 'client' | 'provider'
  readonly name_zh: string
}

/** An organisation that the actor may see: itself, and those that it has contracts with. */
export async function visibleOrganisation(
  tx: Transaction,
  organisationId: string,
): Promise<OrganisationName | undefined> {
  const { rows } = await tx.query<OrganisationName>(
    "SELECT organisation_id, kind, name_zh FROM heqi.organisation WHERE organisation_id = $1 AND kind <> 'operator'",
    [organisationId],
  )
  return rows[0]
}

/** The organisation with that credit code, whether there is a contract with it yet or not. */
export async function organisationByCreditCode(tx: Transaction, code: string): Promise<OrganisationName | undefined> {
  const { rows } = await tx.query<OrganisationName>(
    'SELECT organisation_id, kind, name_zh FROM heqi.organisation_by_credit_code($1)',
    [code],
  )
  // Two organisations under one code: nobody can tell which is meant.
  return rows.length === 1 ? rows[0] : undefined
}
