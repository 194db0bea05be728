import { Type } from 'typebox'
import { contractOf } from '../contracts/contract.ts'
import { actorOf, reading } from '../http/acting.ts'
import { pageOfWhole } from '../http/pagination.ts'
import { closed, Fen, Id, ListQuery, Month, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import { monthResult } from '../metrics/cached.ts'
import { MetricView } from '../metrics/view.ts'
import type { Services } from '../services.ts'
import { Fact, FactId, FactParams, factView } from './schemas.ts'
import * as sql from './sql.ts'

const tags = ['facts']

const Revision = Type.Object({ ...Fact.properties, isWithdrawn: Type.Boolean() })

/** How a fact came about, and what an exclusion does to a month. */
export function addFactHistoryRoutes(server: TypedServer, services: Services): void {
  server.get(
    '/contracts/:contractId/facts/:kind/:factId/history',
    {
      schema: {
        tags,
        summary: 'All revisions of a fact, the newest first: who stated, changed, signed and withdrew it',
        params: FactParams,
        querystring: closed(ListQuery),
        response: { 200: pageOf(Revision) },
      },
      config: { permission: 'contracts.read' },
    },
    async (request) =>
      reading(services.database, request, async (tx) => {
        const { contractId, kind, factId } = request.params
        await contractOf(tx, contractId)
        const rows = await sql.revisionsOfFact(tx, contractId, kind, factId)
        const view = (row: sql.FactRow) => ({ ...factView(row), isWithdrawn: row.is_withdrawn })
        return pageOfWhole(rows, request.query, view, (row) => [row.revision])
      }),
  )

  server.get(
    '/contracts/:contractId/exclusions/:factId/effect',
    {
      schema: {
        tags,
        summary: 'Metrics and total of a month without an exclusion and with it: what its signatures change',
        params: closed({ contractId: Id, factId: FactId }),
        querystring: closed({ month: Month }),
        response: {
          200: Type.Object({
            month: Month,
            factId: FactId,
            metrics: Type.Array(Type.Object({ before: MetricView, after: MetricView })),
            totalFenWithout: Fen,
            totalFenWith: Fen,
          }),
        },
      },
      config: { permission: 'metrics.read' },
    },
    async (request, reply) => {
      const { contractId, factId } = request.params
      const { month } = request.query
      const text = await monthResult(services, actorOf(request), {
        contractId,
        month,
        name: 'facts.effect',
        input: { month, factId },
        subject: `${month}/${factId}`,
      })
      return reply.type('application/json; charset=utf-8').send(text as never)
    },
  )
}
