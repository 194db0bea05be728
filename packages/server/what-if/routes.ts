import type { TermChange } from '@heqi/terms'
import { Type } from 'typebox'
import { contractOf } from '../contracts/contract.ts'
import type { Transaction } from '../database/database.ts'
import { actorOf, reading, writing } from '../http/acting.ts'
import { newId } from '../http/identifier.ts'
import { pageOfWhole } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { ContractParams, closed, Fen, Id, Instant, Json, ListQuery, Month, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import * as sql from './sql.ts'

const tags = ['what-if']

const Question = {
  months: Type.Array(Month, { minItems: 1, maxItems: 12, uniqueItems: true }),
  changes: Type.Array(Type.Unsafe<TermChange>({ description: 'set or remove at a path of the terms' }), {
    maxItems: 100,
  }),
}

const Answer = Type.Object({
  differenceFen: Fen,
  months: Type.Array(
    Type.Object({
      month: Month,
      differenceFen: Fen,
      before: Type.Unsafe<unknown>({ ...Json, description: 'StatementJson under the terms as they are' }),
      after: Type.Unsafe<unknown>({ ...Json, description: 'StatementJson under the changed terms' }),
      lines: Type.Array(Type.Unknown({ description: 'LineComparison: id, before, after, differenceFen, children' })),
      metrics: Type.Array(Type.Unknown({ description: 'id, before, after' })),
    }),
  ),
})

const Scenario = Type.Object({
  scenarioId: Id,
  name: Type.String(),
  months: Type.Array(Month),
  changes: Type.Array(Type.Unknown()),
  createdAt: Instant,
  createdByName: Type.String(),
})

export function addWhatIfRoutes(server: TypedServer, { database, compute, now }: Services): void {
  const run = (
    request: Parameters<typeof actorOf>[0],
    contractId: string,
    input: { months: string[]; changes: TermChange[] },
  ) => {
    const { organisationId, personId, permissions } = actorOf(request)
    return compute.run('what-if', { tenant: { organisationId, personId, permissions }, contractId, asOf: now() }, input)
  }
  server.post(
    '/contracts/:contractId/what-if',
    {
      schema: {
        tags,
        summary: 'The same months under other terms, side by side; keeps nothing',
        params: ContractParams,
        body: closed(Question),
        response: { 200: Answer },
      },
      config: { permission: 'statements.read', withoutIdempotencyKey: true },
    },
    async (request, reply) =>
      reply
        .type('application/json; charset=utf-8')
        .send((await run(request, request.params.contractId, request.body)) as never),
  )

  server.post(
    '/contracts/:contractId/scenarios',
    {
      schema: {
        tags,
        summary: "Compute and keep a comparison for one's own side, to be shared by its address",
        params: ContractParams,
        body: closed({ name: Type.String({ minLength: 1, maxLength: 100 }), ...Question }),
        response: { 201: Type.Object({ scenarioId: Id }) },
      },
      config: { permission: 'statements.read', action: 'scenario.save' },
    },
    async (request, reply) => {
      const { contractId } = request.params
      const { name, months, changes } = request.body
      const result = await run(request, contractId, { months, changes })
      return writing(database, request, reply, async (tx, actor) => {
        await contractOf(tx, contractId)
        const id = newId()
        await sql.insertScenario(tx, actor, { contractId, id, name, months, changes, result })
        return { status: 201, body: { scenarioId: id }, audit: { contractId, subject: name } }
      })
    },
  )
  addScenarioReads(server, database)
}

function addScenarioReads(server: TypedServer, database: Services['database']): void {
  const view = (row: sql.ScenarioRow) => ({
    scenarioId: row.scenario_id,
    name: row.name,
    months: [...row.months],
    changes: [...row.changes],
    createdAt: row.created_at,
    createdByName: row.created_by_name,
  })
  server.get(
    '/contracts/:contractId/scenarios',
    {
      schema: {
        tags,
        summary: "Kept comparisons of one's own side",
        params: ContractParams,
        querystring: closed(ListQuery),
        response: { 200: pageOf(Scenario) },
      },
      config: { permission: 'statements.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const rows = await sql.scenariosOf(tx, request.params.contractId)
        return pageOfWhole(rows, request.query, view, (row) => [row.scenario_id])
      }),
  )

  server.get(
    '/contracts/:contractId/scenarios/:scenarioId',
    {
      schema: {
        tags,
        summary: 'A kept comparison with its result',
        params: closed({ contractId: Id, scenarioId: Id }),
        response: { 200: Type.Object({ scenario: Scenario, result: Answer }) },
      },
      config: { permission: 'statements.read' },
    },
    async (request, reply) => {
      const found = (tx: Transaction) => sql.scenarioById(tx, request.params.contractId, request.params.scenarioId)
      const row = await reading(database, request, found)
      if (!row) throw new Problem('not-found')
      const text = `{"scenario":${JSON.stringify(view(row))},"result":${row.result}}`
      return reply.type('application/json; charset=utf-8').send(text as never)
    },
  )
}
