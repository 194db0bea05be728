import { Type } from 'typebox'
import { contractOf } from '../contracts/contract.ts'
import { reading, writing } from '../http/acting.ts'
import { newId } from '../http/identifier.ts'
import { pageOfWhole } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { ContractParams, closed, Id, Instant, ListQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import * as sql from './file-sql.ts'
import { checkedMapping } from './read-file.ts'
import { MappingBody } from './schemas.ts'

const tags = ['records']

const SavedMapping = Type.Object({
  mappingId: Id,
  name: Type.String(),
  mapping: MappingBody,
  createdAt: Instant,
  createdByName: Type.String(),
})

export function addMappingRoutes(server: TypedServer, { database }: Services): void {
  server.get(
    '/contracts/:contractId/mappings',
    {
      schema: {
        tags,
        summary: 'Saved mappings, newest first',
        params: ContractParams,
        querystring: closed(ListQuery),
        response: { 200: pageOf(SavedMapping) },
      },
      config: { permission: 'records.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        await contractOf(tx, request.params.contractId)
        const rows = await sql.mappingsOf(tx, request.params.contractId)
        const view = (row: sql.MappingRow) => ({
          mappingId: row.mapping_id,
          name: row.name,
          mapping: row.body,
          createdAt: row.created_at,
          createdByName: row.created_by_name,
        })
        return pageOfWhole(rows, request.query, view, (row) => [row.mapping_id])
      }),
  )

  server.post(
    '/contracts/:contractId/mappings',
    {
      schema: {
        tags,
        summary: 'Save a mapping for the next file',
        params: ContractParams,
        body: closed({ name: Type.String({ minLength: 1, maxLength: 100 }), mapping: MappingBody }),
        response: { 201: Type.Object({ mappingId: Id }) },
      },
      config: { permission: 'records.write', action: 'mapping.save' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId } = request.params
        const { name } = request.body
        await contractOf(tx, contractId)
        const id = newId()
        await sql.insertMapping(tx, {
          contractId,
          id,
          name,
          body: checkedMapping(request.body.mapping),
          byName: actor.personName,
        })
        return { status: 201, body: { mappingId: id }, audit: { contractId, subject: name } }
      }),
  )

  server.delete(
    '/contracts/:contractId/mappings/:mappingId',
    {
      schema: {
        tags,
        summary: 'Forget a mapping',
        params: closed({ contractId: Id, mappingId: Id }),
        response: { 200: Type.Object({ mappingId: Id }) },
      },
      config: { permission: 'records.write', action: 'mapping.delete' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const { contractId, mappingId } = request.params
        if (!(await sql.deleteMapping(tx, contractId, mappingId))) throw new Problem('not-found')
        return { body: { mappingId }, audit: { contractId, subject: mappingId } }
      }),
  )
}
