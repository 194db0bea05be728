import { Type } from 'typebox'
import { reading, writing } from '../http/acting.ts'
import { hashOf, newId } from '../http/identifier.ts'
import { pageOfWhole } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { ContractParams, closed, Id, ListQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { contractOf } from './contract.ts'
import { ContractDocument, ContractPerson } from './schemas.ts'
import * as sql from './sql.ts'

const Duty = Type.String({ minLength: 1, maxLength: 60 })
const MOST_DOCUMENT_BYTES = 32 * 1024 * 1024

/** Who looks after a contract on each side, and the papers that belong to it. */
export function addContractPeopleRoutes(server: TypedServer, { database }: Services): void {
  const tags = ['contracts']
  server.get(
    '/contracts/:contractId/people',
    {
      schema: {
        tags,
        summary: 'Who looks after the contract on both sides',
        params: ContractParams,
        querystring: closed(ListQuery),
        response: { 200: pageOf(ContractPerson) },
      },
      config: { permission: 'contracts.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        await contractOf(tx, request.params.contractId)
        const rows = await sql.peopleOf(tx, request.params.contractId)
        const view = (row: sql.ContractPersonRow) => ({
          organisationId: row.organisation_id,
          personId: row.person_id,
          name: row.person_name,
          duty: row.duty,
          party: row.party,
        })
        return pageOfWhole(rows, request.query, view, (row) => [row.organisation_id, row.person_id, row.duty])
      }),
  )

  server.post(
    '/contracts/:contractId/people',
    {
      schema: {
        tags,
        summary: "Name somebody of one's own side",
        params: ContractParams,
        body: closed({ personId: Id, duty: Duty }),
        response: { 201: Type.Object({ personId: Id }) },
      },
      config: { permission: 'contracts.write', action: 'contract.person.add' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId } = request.params
        const { personId, duty } = request.body
        await contractOf(tx, contractId)
        if (!(await sql.addPerson(tx, contractId, actor.organisationId, personId, duty))) throw new Problem('not-found')
        return { status: 201, body: { personId }, audit: { contractId, subject: personId, data: { duty } } }
      }),
  )

  server.delete(
    '/contracts/:contractId/people/:personId',
    {
      schema: {
        tags,
        summary: "Remove somebody of one's own side",
        params: closed({ contractId: Id, personId: Id }),
        querystring: closed({ duty: Duty }),
        response: { 200: Type.Object({ personId: Id }) },
      },
      config: { permission: 'contracts.write', action: 'contract.person.remove' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId, personId } = request.params
        const { duty } = request.query
        if (!(await sql.removePerson(tx, contractId, actor.organisationId, personId, duty)))
          throw new Problem('not-found')
        return { body: { personId }, audit: { contractId, subject: personId, data: { duty } } }
      }),
  )
  addDocumentRoutes(server, database)
}

const documentView = (row: sql.DocumentRow) => ({
  documentId: row.document_id,
  name: row.name,
  mediaType: row.media_type,
  sizeBytes: row.size_bytes,
  sha256: row.sha256.toString('hex'),
  createdAt: row.created_at,
  createdByName: row.created_by_name,
})

function addDocumentRoutes(server: TypedServer, database: Services['database']): void {
  const tags = ['contracts']
  server.get(
    '/contracts/:contractId/documents',
    {
      schema: {
        tags,
        summary: 'Papers of the contract',
        params: ContractParams,
        querystring: closed(ListQuery),
        response: { 200: pageOf(ContractDocument) },
      },
      config: { permission: 'contracts.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        await contractOf(tx, request.params.contractId)
        const rows = await sql.documentsOf(tx, request.params.contractId)
        return pageOfWhole(rows, request.query, documentView, (row) => [row.document_id])
      }),
  )

  server.post(
    '/contracts/:contractId/documents',
    {
      schema: {
        tags,
        summary: 'File a paper; the body is its bytes',
        params: ContractParams,
        querystring: closed({
          name: Type.String({ minLength: 1, maxLength: 200 }),
          mediaType: Type.Optional(Type.String()),
        }),
        consumes: ['application/octet-stream'],
        response: { 201: Type.Object({ documentId: Id }) },
      },
      bodyLimit: MOST_DOCUMENT_BYTES,
      config: { permission: 'contracts.write', action: 'contract.document.add' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId } = request.params
        await contractOf(tx, contractId)
        const { name, mediaType = 'application/octet-stream' } = request.query
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const id = newId()
        await sql.insertDocument(tx, {
          contractId,
          id,
          name,
          mediaType,
          sha256: hashOf(bytes),
          bytes,
          byName: actor.personName,
        })
        return { status: 201, body: { documentId: id }, audit: { contractId, subject: name } }
      }),
  )

  server.get(
    '/contracts/:contractId/documents/:documentId',
    {
      schema: {
        tags,
        summary: 'The bytes of a paper',
        params: closed({ contractId: Id, documentId: Id }),
        produces: ['application/octet-stream'],
      },
      config: { permission: 'contracts.read' },
    },
    async (request, reply) => {
      const { contractId, documentId } = request.params
      const document = await reading(database, request, (tx) => sql.documentBytes(tx, contractId, documentId))
      if (!document) throw new Problem('not-found')
      return reply
        .type(document.media_type)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(document.name)}`)
        .send(document.bytes)
    },
  )
}
