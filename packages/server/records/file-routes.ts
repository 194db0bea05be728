import { Type } from 'typebox'
import { contractOf } from '../contracts/contract.ts'
import { type Database, inTenant, type Tenant, type Transaction } from '../database/database.ts'
import { actorOf, reading, writing } from '../http/acting.ts'
import { DEFAULT_LIMIT, pageFrom, readCursor } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { ContractParams, closed, Id, PageQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import { Job, jobView, submitJob } from '../jobs/job.ts'
import { jobById } from '../jobs/sql.ts'
import type { Services } from '../services.ts'
import { detect } from './detect.ts'
import * as sql from './file-sql.ts'
import { preview } from './preview.ts'
import { checkedMapping, HEAD_BYTES, withHead } from './read-file.ts'
import { Detection, Format, fileView, MappingBody, Preview, RecordFile } from './schemas.ts'
import { readStoredFile } from './stored-file.ts'

const tags = ['records']
const FileParams = closed({ contractId: Id, fileId: Id })

/** What is known about a file that has arrived. @throws Problem `not-found`, `file-incomplete`. */
async function arrived(tx: Transaction, contractId: string, fileId: string): Promise<sql.FileRow> {
  const file = await sql.fileById(tx, contractId, fileId)
  if (!file || file.kind !== 'upload') throw new Problem('not-found')
  if (file.state === 'uploading') throw new Problem('file-incomplete', { receivedBytes: file.size_bytes })
  return file
}

export function addFileRoutes(server: TypedServer, services: Services): void {
  const { database } = services
  server.get(
    '/contracts/:contractId/files',
    {
      schema: {
        tags,
        summary: 'Files, batches and undoings, newest first',
        params: ContractParams,
        querystring: closed({
          ...PageQuery,
          by: Type.Optional(
            Type.Enum(['people', 'api'], { description: 'files and their undoings, or the batches of the API' }),
          ),
        }),
        response: { 200: pageOf(RecordFile) },
      },
      config: { permission: 'records.read' },
    },
    async (request) => {
      const { cursor, limit = DEFAULT_LIMIT, by } = request.query
      const [before] = readCursor(cursor, 1) ?? []
      const rows = await reading(database, request, async (tx) => {
        await contractOf(tx, request.params.contractId)
        const page = { limit, by, ...(before === undefined ? {} : { before: String(before) }) }
        return sql.listFiles(tx, request.params.contractId, page)
      })
      return pageFrom(rows, limit, fileView, (row) => [row.file_id])
    },
  )

  server.get(
    '/contracts/:contractId/files/:fileId',
    {
      schema: { tags, summary: 'One file', params: FileParams, response: { 200: RecordFile } },
      config: { permission: 'records.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const row = await sql.fileById(tx, request.params.contractId, request.params.fileId)
        if (!row) throw new Problem('not-found')
        return fileView(row)
      }),
  )
  addInspectionRoutes(server, database)
  addJobStartRoutes(server, database)
}

function storedBytes(database: Database, tenant: Tenant, contractId: string, fileId: string) {
  return () => readStoredFile(database, tenant, contractId, fileId)
}

function addInspectionRoutes(server: TypedServer, database: Database): void {
  server.get(
    '/contracts/:contractId/files/:fileId/detection',
    {
      schema: {
        tags,
        summary: 'What the file is, its first rows, and a mapping to start from',
        params: FileParams,
        response: { 200: Detection },
      },
      config: { permission: 'records.write' },
    },
    async (request) => {
      const { contractId, fileId } = request.params
      const actor = actorOf(request)
      const about = await reading(database, request, async (tx) => ({
        name: (await arrived(tx, contractId, fileId)).name,
        timeZone: (await contractOf(tx, contractId)).time_zone,
      }))
      const whole = storedBytes(database, actor, contractId, fileId)
      const { head } = await withHead(whole(), HEAD_BYTES)
      const detection = await detect(head, whole, about)
      if (detection.format !== null)
        await inTenant(database, actor, (tx) =>
          sql.changeFile(tx, contractId, fileId, { detected: { format: detection.format } }),
        )
      return detection
    },
  )

  server.post(
    '/contracts/:contractId/files/:fileId/preview',
    {
      schema: {
        tags,
        summary: 'The first rows as they will be read',
        params: FileParams,
        body: closed({ format: Format, mapping: Type.Optional(MappingBody) }),
        response: { 200: Preview },
      },
      config: { permission: 'records.write', withoutIdempotencyKey: true },
    },
    async (request) => {
      const { contractId, fileId } = request.params
      const actor = actorOf(request)
      const { name, timeZone } = await reading(database, request, async (tx) => ({
        name: (await arrived(tx, contractId, fileId)).name,
        timeZone: (await contractOf(tx, contractId)).time_zone,
      }))
      const { format } = request.body
      const mapping = request.body.mapping === undefined ? undefined : checkedMapping(request.body.mapping)
      return preview(
        storedBytes(database, actor, contractId, fileId)(),
        { format, mapping, timeZone, source: name },
        database.secret,
        contractId,
      )
    },
  )
}

function addJobStartRoutes(server: TypedServer, database: Database): void {
  const jobAnswer = async (
    tx: Transaction,
    organisationId: string,
    jobId: string,
  ): Promise<ReturnType<typeof jobView>> => {
    const job = await jobById(tx, organisationId, jobId)
    if (!job) throw new Problem('not-found')
    return jobView(job)
  }
  server.post(
    '/contracts/:contractId/files/:fileId/read',
    {
      schema: {
        tags,
        summary: 'Read the file: a job',
        params: FileParams,
        body: closed({ format: Format, mapping: Type.Optional(MappingBody) }),
        response: { 202: Job },
      },
      config: { permission: 'records.write', action: 'file.read' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId, fileId } = request.params
        const { format } = request.body
        const mapping = request.body.mapping === undefined ? undefined : checkedMapping(request.body.mapping)
        const file = await arrived(tx, contractId, fileId)
        if (!['uploaded', 'failed', 'cancelled'].includes(file.state)) throw new Problem('file-already-read')
        const input = { fileId, format, ...(mapping ? { mapping } : {}) }
        const jobId = await submitJob(tx, actor, { kind: 'read-file', contractId, input })
        await sql.changeFile(tx, contractId, fileId, { state: 'reading', detected: { format }, mapping, jobId })
        return {
          status: 202,
          body: await jobAnswer(tx, actor.organisationId, jobId),
          audit: { contractId, subject: file.name },
        }
      }),
  )

  server.post(
    '/contracts/:contractId/files/:fileId/undo',
    {
      schema: {
        tags,
        summary: 'Take back what the file brought, as corrections: a job',
        params: FileParams,
        response: { 202: Job },
      },
      config: { permission: 'records.write', action: 'file.undo' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId, fileId } = request.params
        const file = await sql.fileById(tx, contractId, fileId, true)
        if (!file) throw new Problem('not-found')
        if (file.state !== 'read' && file.state !== 'cancelled') throw new Problem('conflict', { reason: file.state })
        const jobId = await submitJob(tx, actor, { kind: 'undo-file', contractId, input: { fileId } })
        return {
          status: 202,
          body: await jobAnswer(tx, actor.organisationId, jobId),
          audit: { contractId, subject: file.name },
        }
      }),
  )
}
