import { Type } from 'typebox'
import { asOfMonth } from '../compute/as-of.ts'
import { contractOf } from '../contracts/contract.ts'
import { actorOf, reading, writing } from '../http/acting.ts'
import { newId } from '../http/identifier.ts'
import { pageOfWhole } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { closed, Fen, Id, Instant, ListQuery, Month, MonthParams, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { readClaimed } from './claimed-file.ts'
import * as sql from './sql.ts'

const tags = ['reconcile']
const MOST_BYTES = 16 * 1024 * 1024
const computed = 'application/json; charset=utf-8'

const Head = Type.Object({
  reconciliationId: Id,
  month: Month,
  name: Type.String(),
  createdAt: Instant,
  createdByName: Type.String(),
})

const Result = Type.Object({
  claimedFen: Fen,
  oursFen: Fen,
  differenceFen: Fen,
  lines: Type.Array(Type.Unknown({ description: 'LineDifference of the engine: claim, line, amounts, causes' })),
  metrics: Type.Array(Type.Unknown({ description: 'MetricDifference of the engine' })),
  headcount: Type.Array(Type.Unknown({ description: 'HeadcountDifference of the engine' })),
  statement: Type.Unknown({ description: 'StatementJson' }),
})

const headView = (row: sql.ReconciliationRow) => ({
  reconciliationId: row.reconciliation_id,
  month: row.month,
  name: row.name,
  createdAt: row.created_at,
  createdByName: row.created_by_name,
})

export function addReconcileRoutes(server: TypedServer, { database, compute, now }: Services): void {
  server.post(
    '/contracts/:contractId/months/:month/reconciliations',
    {
      schema: {
        tags,
        summary: 'Compare an invoice or a report with the statement: JSON (heqi schema claimed), CSV or XLSX bytes',
        params: MonthParams,
        querystring: closed({ name: Type.String({ minLength: 1, maxLength: 200 }) }),
        consumes: ['application/octet-stream'],
        response: { 201: Type.Object({ reconciliationId: Id }) },
      },
      bodyLimit: MOST_BYTES,
      config: { permission: 'statements.read', action: 'reconciliation.create' },
    },
    async (request, reply) => {
      const { contractId, month } = request.params
      const { name } = request.query
      const { organisationId, personId, permissions } = actorOf(request)
      const claimed = await readClaimed(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0))
      const contract = await reading(database, request, (tx) => contractOf(tx, contractId))
      const asOf = asOfMonth(month, contract.time_zone, now())
      const tenant = { organisationId, personId, permissions }
      const result = await compute.run('reconcile', { tenant, contractId, asOf }, { month, claimed })
      return writing(database, request, reply, async (tx, actor) => {
        const id = newId()
        await sql.insertReconciliation(tx, actor, { contractId, id, month, name, claimed, result })
        return { status: 201, body: { reconciliationId: id }, audit: { contractId, subject: `${month}/${name}` } }
      })
    },
  )

  server.get(
    '/contracts/:contractId/months/:month/reconciliations',
    {
      schema: {
        tags,
        summary: 'Comparisons of a month',
        params: MonthParams,
        querystring: closed(ListQuery),
        response: { 200: pageOf(Head) },
      },
      config: { permission: 'statements.read' },
    },
    async (request) => {
      const { contractId, month } = request.params
      const rows = await reading(database, request, (tx) => sql.reconciliationsOf(tx, contractId, month))
      return pageOfWhole(rows, request.query, headView, (row) => [row.reconciliation_id])
    },
  )

  server.get(
    '/contracts/:contractId/reconciliations/:reconciliationId',
    {
      schema: {
        tags,
        summary: 'A comparison, line by line, with the likely causes',
        params: closed({ contractId: Id, reconciliationId: Id }),
        response: { 200: Type.Object({ head: Head, result: Result }) },
      },
      config: { permission: 'statements.read' },
    },
    async (request, reply) => {
      const { contractId, reconciliationId } = request.params
      const row = await reading(database, request, (tx) => sql.reconciliationById(tx, contractId, reconciliationId))
      if (!row) throw new Problem('not-found')
      return reply.type(computed).send(`{"head":${JSON.stringify(headView(row))},"result":${row.result}}` as never)
    },
  )
}
