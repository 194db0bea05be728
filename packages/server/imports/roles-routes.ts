import { type ImportedContract, withWhatWasRead } from '@heqi/contract'
import { Type } from 'typebox'
import type { Transaction } from '../database/database.ts'
import { writing } from '../http/acting.ts'
import { Problem } from '../http/problem.ts'
import { closed } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { correctionsIn, type ImportResult, unpacked } from './import.ts'
import { readContractFile } from './read-file.ts'
import { deleteRoles, keepWhatWasRead, putRoles, resultToReadAgain, rolesByContract, rolesOf } from './roles-sql.ts'
import { GivenClient, ImportParams } from './schemas.ts'
import * as sql from './sql.ts'

const tags = ['imports']
const Parties = Type.Object({ client: Type.String(), provider: Type.String() })

/** A contract whose parties were read the wrong way round is read again under the roles that somebody gives them. */
export function addRolesRoutes(server: TypedServer, { database }: Services): void {
  server.put(
    '/imports/:importId/roles',
    {
      schema: {
        tags,
        summary:
          'Say who is the client of a contract: it is read again under these roles; corrections that still apply are kept',
        params: ImportParams,
        body: closed(GivenClient),
        response: { 200: Parties },
      },
      config: { permission: 'drafts.write', action: 'import.give-roles' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { importId } = request.params
        const { contractIndex, client } = request.body
        const { areGiven, ...body } = await readAgain(tx, importId, contractIndex, () =>
          putRoles(tx, actor, importId, request.body),
        )
        if (areGiven === undefined) throw new Problem('party-not-named', { value: client, ...body })
        return { body, audit: { subject: importId, data: { contractIndex, client } } }
      }),
  )

  server.delete(
    '/imports/:importId/roles',
    {
      schema: {
        tags,
        summary: 'Take the roles that were given back: the contract is read again as it speaks for itself',
        params: ImportParams,
        querystring: closed({ contractIndex: GivenClient.contractIndex }),
        response: { 200: Parties },
      },
      config: { permission: 'drafts.write', action: 'import.take-roles-back' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const { importId } = request.params
        const { contractIndex } = request.query
        const body = await readAgain(tx, importId, contractIndex, () => deleteRoles(tx, importId, contractIndex))
        return { body, audit: { subject: importId, data: { contractIndex } } }
      }),
  )
}

/**
 * Reads an import again after `change`; its corrections keep what they were said of.
 * @throws Problem `not-found`, `import-not-read`.
 */
async function readAgain(
  tx: Transaction,
  importId: string,
  contractIndex: number,
  change: () => Promise<unknown>,
): Promise<ImportedContract['parties']> {
  const packed = await resultToReadAgain(tx, importId)
  if (packed === undefined) throw new Problem('not-found')
  if (packed === null) throw new Problem('import-not-read')
  const before = contractsOf(packed)
  if (before[contractIndex] === undefined) throw new Problem('not-found')
  await change()
  const roles = rolesByContract(await rolesOf(tx, importId))
  const { result, summary } = await readContractFile({ packed, roles }, () => undefined)
  const rows = await sql.correctionsOf(tx, importId)
  const corrections = before.flatMap((contract, index) =>
    withWhatWasRead(contract, correctionsIn(rows, index)).map((one) => ({ ...one, contractIndex: index })),
  )
  if (corrections.length > 0) await keepWhatWasRead(tx, importId, corrections)
  await sql.storeResult(tx, importId, result, summary)
  const { parties } = contractsOf(result)[contractIndex] ?? before[contractIndex]
  return parties
}

const contractsOf = (packed: Uint8Array) => (JSON.parse(unpacked(packed)) as ImportResult).file.contracts
