import { Type } from 'typebox'
import { contractOf } from '../contracts/contract.ts'
import { reading } from '../http/acting.ts'
import { DEFAULT_LIMIT, pageFrom, readCursor } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { ContractParams, closed, Day, Id, Instant, PageQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { RecordBody, RecordRow } from './schemas.ts'
import * as sql from './sql.ts'

const tags = ['records']

const Revision = Type.Object({
  revision: Type.Integer(),
  isCurrent: Type.Boolean(),
  isWithdrawn: Type.Boolean(),
  fileId: Id,
  enteredAt: Instant,
  record: RecordBody,
})

export const recordView = (row: sql.RecordRow) => ({
  source: row.source,
  sourceId: row.source_id,
  revision: row.revision,
  day: row.day,
  enteredAt: row.entered_at,
  record: { source: row.source, sourceId: row.source_id, revision: row.revision, ...row.body } as never,
})

export function addRecordListRoutes(server: TypedServer, { database }: Services): void {
  server.get(
    '/contracts/:contractId/records',
    {
      schema: {
        tags,
        summary: 'Records that count, of a stretch of days, by arrival',
        params: ContractParams,
        querystring: closed({
          ...PageQuery,
          from: Day,
          to: Day,
          channel: Type.Optional(Type.String({ maxLength: 40 })),
          agent: Type.Optional(Type.String({ maxLength: 200 })),
          caseType: Type.Optional(Type.String({ maxLength: 200 })),
        }),
        response: { 200: pageOf(RecordRow) },
      },
      config: { permission: 'records.read' },
    },
    async (request) => {
      const { cursor, limit = DEFAULT_LIMIT, ...filter } = request.query
      const after = readCursor(cursor, 4)?.map(String) as [string, string, string, string] | undefined
      const rows = await reading(database, request, async (tx) => {
        await contractOf(tx, request.params.contractId)
        return sql.listRecords(tx, request.params.contractId, { ...filter, limit, after })
      })
      return pageFrom(rows, limit, recordView, (row) => [row.day, row.entered_at, row.source, row.source_id])
    },
  )

  server.get(
    '/contracts/:contractId/records/revisions',
    {
      schema: {
        tags,
        summary: 'One record with all its revisions, the newest first',
        params: ContractParams,
        querystring: closed({ source: Type.String(), sourceId: Type.String() }),
        response: {
          200: Type.Object({ source: Type.String(), sourceId: Type.String(), revisions: Type.Array(Revision) }),
        },
      },
      config: { permission: 'records.read' },
    },
    async (request) => {
      const { source, sourceId } = request.query
      const rows = await reading(database, request, (tx) =>
        sql.revisionsOf(tx, request.params.contractId, source, sourceId),
      )
      if (rows.length === 0) throw new Problem('not-found')
      return {
        source,
        sourceId,
        revisions: rows.map((row) => ({
          revision: row.revision,
          isCurrent: row.is_current,
          isWithdrawn: row.is_withdrawn,
          fileId: row.file_id,
          enteredAt: row.entered_at,
          record: recordView(row).record,
        })),
      }
    },
  )
}
