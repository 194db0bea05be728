import { MAXIMUM_FILE_BYTES } from '@heqi/contract'
import { Type } from 'typebox'
import { reading, writing } from '../http/acting.ts'
import { hashOf, newId } from '../http/identifier.ts'
import { DEFAULT_LIMIT, pageFrom, readCursor } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { closed, Id, PageQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import { submitJob } from '../jobs/job.ts'
import type { Services } from '../services.ts'
import { addCorrectionRoutes } from './correction-routes.ts'
import { addImportDocumentRoutes } from './document-routes.ts'
import { addFindingRoutes } from './finding-example.ts'
import { importOf, resultText } from './import.ts'
import { addMendRoutes } from './mend-routes.ts'
import { addRolesRoutes } from './roles-routes.ts'
import { rolesOf } from './roles-sql.ts'
import {
  correctionView,
  Import,
  ImportParams,
  ImportResult,
  importView,
  rolesView,
  suppressionView,
} from './schemas.ts'
import * as sql from './sql.ts'

const tags = ['imports']

/** Contracts that exist as files: sent, read in the background, corrected, taken on into a draft. */
export function addImportRoutes(server: TypedServer, services: Services): void {
  addImportList(server, services)
  addOneImport(server, services)
  addCorrectionRoutes(server, services)
  addRolesRoutes(server, services)
  addImportDocumentRoutes(server, services)
  addMendRoutes(server, services)
  addFindingRoutes(server)
}

function addImportList(server: TypedServer, { database }: Services): void {
  server.get(
    '/imports',
    {
      schema: {
        tags,
        summary: 'Imported files with how far their reading is, newest first',
        querystring: closed(PageQuery),
        response: { 200: pageOf(Import) },
      },
      config: { permission: 'drafts.read' },
    },
    async (request) => {
      const { cursor, limit = DEFAULT_LIMIT } = request.query
      const [before] = readCursor(cursor, 1) ?? []
      const rows = await reading(database, request, (tx) =>
        sql.listImports(tx, before === undefined ? undefined : String(before), limit),
      )
      return pageFrom(rows, limit, importView, (row) => [row.import_id])
    },
  )

  server.post(
    '/imports',
    {
      schema: {
        tags,
        summary:
          'Send a contract (Word, PDF with text, text, Markdown, HTML); the body is its bytes, the reading is a job',
        querystring: closed({ name: Type.String({ minLength: 1, maxLength: 200 }) }),
        consumes: ['application/octet-stream'],
        response: { 202: Import },
      },
      bodyLimit: MAXIMUM_FILE_BYTES,
      config: { permission: 'drafts.write', action: 'import.send' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { name } = request.query
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const importId = newId()
        const jobId = await submitJob(tx, actor, { kind: 'import-contract', contractId: null, input: { importId } })
        await sql.insertImport(tx, actor, { id: importId, name, bytes, sha256: hashOf(bytes), jobId })
        return { status: 202, body: importView(await importOf(tx, importId)), audit: { subject: name } }
      }),
  )
}

function addOneImport(server: TypedServer, { database }: Services): void {
  server.get(
    '/imports/:importId',
    {
      schema: { tags, summary: 'One imported file', params: ImportParams, response: { 200: Import } },
      config: { permission: 'drafts.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => importView(await importOf(tx, request.params.importId))),
  )

  server.get(
    '/imports/:importId/result',
    {
      schema: {
        tags,
        summary:
          'What was read: text, contracts with clauses, terms and findings; what people corrected or let stand, and whom they said to be the client',
        params: ImportParams,
        response: { 200: ImportResult },
      },
      config: { permission: 'drafts.read' },
    },
    async (request, reply) => {
      const { importId } = request.params
      const [read, corrections, suppressions, roles] = await reading(database, request, async (tx) => [
        await resultText(tx, importId),
        await sql.correctionsOf(tx, importId),
        await sql.suppressionsOf(tx, importId),
        await rolesOf(tx, importId),
      ])
      const text = `{"read":${read},"corrections":${JSON.stringify(corrections.map(correctionView))},"suppressions":${JSON.stringify(suppressions.map(suppressionView))},"roles":${JSON.stringify(roles.map(rolesView))}}`
      return reply.type('application/json; charset=utf-8').send(text as never)
    },
  )

  server.delete(
    '/imports/:importId',
    {
      schema: {
        tags,
        summary: 'Forget an imported file and what was read in it',
        params: ImportParams,
        response: { 200: Type.Object({ importId: Id }) },
      },
      config: { permission: 'drafts.write', action: 'import.forget' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const { importId } = request.params
        if (!(await sql.deleteImport(tx, importId))) throw new Problem('not-found')
        return { body: { importId }, audit: { subject: importId } }
      }),
  )
}
