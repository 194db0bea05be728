import { addToMonth } from '@heqi/calendar'
import type { RecordPart } from '@heqi/engine'
import { Type } from 'typebox'
import { contractOf } from '../contracts/contract.ts'
import { actorOf, reading } from '../http/acting.ts'
import { DEFAULT_LIMIT } from '../http/pagination.ts'
import { ContractParams, closed, Id, Instant, Month, MonthParams, nullable, PageQuery } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import { RecordBody } from '../records/schemas.ts'
import type { Services } from '../services.ts'
import { DIMENSIONS } from './breakdown.ts'
import { monthResult } from './cached.ts'
import { forecastText } from './forecast.ts'
import { ForecastView, MetricView, Result } from './view.ts'

const tags = ['metrics']
const ReadingName = Type.Enum(['raw', 'adjusted'])
const MetricParams = closed({ contractId: Id, month: Month, metric: Type.String({ maxLength: 80 }) })

export const MonthMetrics = Type.Object({
  month: Month,
  asOf: Instant,
  records: Type.Integer(),
  items: Type.Array(MetricView),
})

/** Answers of computed text: the schema documents them, the text is sent as it was computed. */
const computed = 'application/json; charset=utf-8'

export function addMetricRoutes(server: TypedServer, services: Services): void {
  server.get(
    '/contracts/:contractId/months/:month/metrics',
    {
      schema: {
        tags,
        summary: 'The promised metrics of a month, raw and adjusted',
        params: MonthParams,
        response: { 200: MonthMetrics },
      },
      config: { permission: 'metrics.read' },
    },
    async (request, reply) => {
      const { contractId, month } = request.params
      const text = await monthResult(services, actorOf(request), {
        contractId,
        month,
        name: 'metrics.month',
        input: { month },
        subject: month,
      })
      return reply.type(computed).send(text as never)
    },
  )

  server.get(
    '/contracts/:contractId/metrics/trend',
    {
      schema: {
        tags,
        summary: 'The promised metrics of several months up to one',
        params: ContractParams,
        querystring: closed({ until: Month, months: Type.Integer({ minimum: 1, maximum: 24, default: 6 }) }),
        response: { 200: Type.Object({ items: Type.Array(MonthMetrics) }) },
      },
      config: { permission: 'metrics.read' },
    },
    async (request, reply) => {
      const { contractId } = request.params
      const { until, months } = request.query
      const contract = await reading(services.database, request, (tx) => contractOf(tx, contractId))
      const wanted = Array.from({ length: months }, (_, i) => addToMonth(until, i + 1 - months)).filter(
        (month) => month >= contract.starts_on.slice(0, 7),
      )
      const texts: string[] = []
      for (const month of wanted)
        texts.push(
          await monthResult(services, actorOf(request), {
            contractId,
            month,
            name: 'metrics.month',
            input: { month },
            subject: month,
          }),
        )
      return reply.type(computed).send(`{"items":[${texts.join(',')}]}` as never)
    },
  )
  addForecastRoute(server, services)
  addDrillDownRoutes(server, services)
}

const MonthForecast = Type.Object({
  month: Month,
  asOf: Instant,
  daysAhead: Type.Integer(),
  items: Type.Array(ForecastView),
})

function addForecastRoute(server: TypedServer, services: Services): void {
  server.get(
    '/contracts/:contractId/months/:month/forecast',
    {
      schema: {
        tags,
        summary: 'How the promises of a month will end: estimate, range of 80 %, chance and cost of a miss',
        params: MonthParams,
        response: { 200: MonthForecast },
      },
      config: { permission: 'metrics.read' },
    },
    async (request, reply) => {
      const { contractId, month } = request.params
      return reply.type(computed).send((await forecastText(services, actorOf(request), contractId, month)) as never)
    },
  )
}

function addDrillDownRoutes(server: TypedServer, services: Services): void {
  server.get(
    '/contracts/:contractId/months/:month/metrics/:metric/breakdown',
    {
      schema: {
        tags,
        summary: 'A metric in parts: by hour, weekday and hour (0 = Monday), day, channel, agent, case type, queue',
        params: MetricParams,
        querystring: closed({ by: Type.Enum([...DIMENSIONS]), reading: Type.Optional(ReadingName) }),
        response: {
          200: Type.Object({
            month: Month,
            metric: Type.String(),
            reading: ReadingName,
            by: Type.Enum([...DIMENSIONS]),
            items: Type.Array(Type.Object({ key: Type.String(), ...Result.properties })),
          }),
        },
      },
      config: { permission: 'metrics.read' },
    },
    async (request, reply) => {
      const { contractId, month, metric } = request.params
      const input = { month, metric, by: request.query.by, reading: request.query.reading ?? 'adjusted' } as const
      const subject = `${month}/${metric}/${input.by}/${input.reading}`
      const text = await monthResult(services, actorOf(request), {
        contractId,
        month,
        name: 'metrics.breakdown',
        input,
        subject,
      })
      return reply.type(computed).send(text as never)
    },
  )

  server.get(
    '/contracts/:contractId/months/:month/metrics/:metric/records',
    {
      schema: {
        tags,
        summary: 'The records behind a number; part: numerator, denominator, pending or a reason of exclusion',
        params: MetricParams,
        querystring: closed({
          ...PageQuery,
          part: Type.String({ maxLength: 40 }),
          reading: Type.Optional(ReadingName),
        }),
        response: {
          200: Type.Object({
            total: Type.Integer(),
            items: Type.Array(RecordBody),
            nextCursor: nullable(Type.String()),
          }),
        },
      },
      config: { permission: 'records.read' },
    },
    async (request, reply) => {
      const { contractId, month, metric } = request.params
      const { part, cursor, limit = DEFAULT_LIMIT, reading: read = 'adjusted' } = request.query
      const input = { month, metric, part: part as RecordPart, reading: read, cursor, limit }
      const text = await monthResult(services, actorOf(request), {
        contractId,
        month,
        name: 'metrics.records',
        input,
        subject: `${month}/${metric}/${part}/${read}`,
      })
      return reply.type(computed).send(text as never)
    },
  )
  addClockRoute(server, services)
}

function addClockRoute(server: TypedServer, services: Services): void {
  server.get(
    '/contracts/:contractId/records/clocks',
    {
      schema: {
        tags,
        summary: 'One record with all its clocks as they stand now, raw and adjusted (RecordClock of the engine)',
        params: ContractParams,
        querystring: closed({ source: Type.String(), sourceId: Type.String() }),
        response: {
          200: Type.Object({
            record: RecordBody,
            asOf: Instant,
            timeZone: Type.String(),
            clocks: Type.Object({ raw: Type.Array(Type.Unknown()), adjusted: Type.Array(Type.Unknown()) }),
          }),
        },
      },
      config: { permission: 'records.read' },
    },
    async (request, reply) => {
      const { organisationId, personId, permissions } = actorOf(request)
      const scene = {
        tenant: { organisationId, personId, permissions },
        contractId: request.params.contractId,
        asOf: services.now(),
      }
      return reply.type(computed).send((await services.compute.run('records.clocks', scene, request.query)) as never)
    },
  )
}
