import type { Readable } from 'node:stream'
import { Type } from 'typebox'
import { contractOf } from '../contracts/contract.ts'
import { inTenant, type Transaction } from '../database/database.ts'
import { actorOf, reading, writing } from '../http/acting.ts'
import { newId } from '../http/identifier.ts'
import { Problem } from '../http/problem.ts'
import { ContractParams, closed, Id } from '../http/schemas.ts'
import type { TypeBoxProvider, TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import * as sql from './file-sql.ts'
import { fileView, RecordFile } from './schemas.ts'
import { storeUpload } from './stored-file.ts'

const tags = ['records']
const FileParams = closed({ contractId: Id, fileId: Id })

/** Files of gigabytes: announce, send the bytes in one or several stretches, complete. */
export function addUploadRoutes(server: TypedServer, { database }: Services): void {
  server.post(
    '/contracts/:contractId/files',
    {
      schema: {
        tags,
        summary: 'Announce a file of records',
        params: ContractParams,
        body: closed({ name: Type.String({ minLength: 1, maxLength: 200 }) }),
        response: { 201: RecordFile },
      },
      config: { permission: 'records.write', action: 'file.announce' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId } = request.params
        await contractOf(tx, contractId)
        const id = newId()
        await sql.insertFile(tx, actor, { contractId, id, kind: 'upload', name: request.body.name, state: 'uploading' })
        const row = await sql.fileById(tx, contractId, id)
        if (!row) throw new Problem('not-found')
        return { status: 201, body: fileView(row), audit: { contractId, subject: row.name } }
      }),
  )

  // The body is a stream here and of any size: a scope of its own, whose parser buffers nothing.
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    scope.withTypeProvider<TypeBoxProvider>().put(
      '/contracts/:contractId/files/:fileId/content',
      {
        schema: {
          tags,
          summary: 'Send bytes of the file from an offset on; what has arrived stays after a broken connection',
          params: FileParams,
          querystring: closed({
            offset: Type.Integer({ minimum: 0, default: 0 }),
            isLast: Type.Boolean({ default: true, description: 'the file is complete with these bytes' }),
          }),
          consumes: ['application/octet-stream'],
          response: { 200: RecordFile },
        },
        bodyLimit: Number.MAX_SAFE_INTEGER,
        config: { permission: 'records.write', withoutIdempotencyKey: true },
      },
      async (request) => {
        const { contractId, fileId } = request.params
        const { offset, isLast } = request.query
        const actor = actorOf(request)
        const receivedNow = () => reading(database, request, (tx) => receivedSoFar(tx, contractId, fileId))
        const received = await receivedNow()
        if (received.bytes !== offset) throw new Problem('file-incomplete', { receivedBytes: received.bytes })
        const upload = { contractId, fileId, firstChunk: received.chunks, firstByte: received.bytes }
        // Without a byte there is no body: the rest had arrived before the sender broke off.
        const bytes = (request.body as Readable | undefined) ?? []
        await storeUpload(database, actor, upload, bytes as AsyncIterable<Uint8Array>).catch(async (error: unknown) => {
          if (!isTaken(error)) throw error
          throw new Problem('file-incomplete', { receivedBytes: (await receivedNow()).bytes })
        })
        return inTenant(database, actor, async (tx) => {
          if (isLast) await sql.changeFile(tx, contractId, fileId, { state: 'uploaded' })
          const row = await sql.fileById(tx, contractId, fileId)
          if (!row) throw new Problem('not-found')
          return fileView(row)
        })
      },
    )
  })
}

/** How much of a file has arrived that is still on its way. @throws Problem `not-found`, `conflict`. */
async function receivedSoFar(tx: Transaction, contractId: string, fileId: string) {
  const file = await sql.fileById(tx, contractId, fileId)
  if (!file) throw new Problem('not-found')
  if (file.state !== 'uploading') throw new Problem('conflict', { reason: file.state })
  return sql.receivedOf(tx, contractId, fileId)
}

const UNIQUE_VIOLATION = '23505'

/** The place of a chunk is taken: the request before, thought broken, was still being stored. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION
