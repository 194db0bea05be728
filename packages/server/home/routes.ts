import { addDays, addToMonth } from '@heqi/calendar'
import type { Instant } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'
import type { Actor } from '../access/actor.ts'
import { isOver } from '../compute/as-of.ts'
import { todayIn } from '../contracts/contract.ts'
import { ContractSummary, contractSummary } from '../contracts/schemas.ts'
import { type ContractRow, listContracts } from '../contracts/sql.ts'
import type { Transaction } from '../database/database.ts'
import { actorOf, reading } from '../http/acting.ts'
import { pageFrom, readCursor } from '../http/pagination.ts'
import { closed, Day, Fen, Id, ListQuery, Month, nullable, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import { forecastText } from '../metrics/forecast.ts'
import { ForecastView } from '../metrics/view.ts'
import type { Services } from '../services.ts'
import * as sql from './sql.ts'

const MOST_CONTRACTS = 100
const ENDS_SOON_DAYS = 60

const TASK_KINDS = [
  'issue-statement',
  'confirm-statement',
  'await-confirmation',
  'settle-dispute',
  'sign-exclusion',
  'mend-file',
  'contract-ends',
] as const

const HomeTask = Type.Object({
  kind: Type.Enum([...TASK_KINDS]),
  contractId: Id,
  month: nullable(Month),
  version: nullable(Type.Integer()),
  amountFen: nullable(Fen),
  dueOn: nullable(Day),
  subject: nullable(Type.String()),
  count: nullable(Type.Integer()),
  /** Ours to do, or the other party's. */
  waitsFor: Type.Enum(['us', 'them']),
})
type HomeTask = Static<typeof HomeTask>

const AtRisk = Type.Object({ contractId: Id, month: Month, metrics: Type.Array(ForecastView) })

const AtRiskQuery = {
  cursor: ListQuery.cursor,
  limit: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: MOST_CONTRACTS,
      default: MOST_CONTRACTS,
      description: 'contracts to look at; a page has those of them that are at risk',
    }),
  ),
}

const task = (kind: HomeTask['kind'], contractId: string, more: Partial<HomeTask> = {}): HomeTask => ({
  kind,
  contractId,
  month: null,
  version: null,
  amountFen: null,
  dueOn: null,
  subject: null,
  count: null,
  waitsFor: 'us',
  ...more,
})

/** What needs me today: by what the actor's role may do about it. */
export function addHomeRoutes(server: TypedServer, services: Services): void {
  const { database, now } = services
  server.get(
    '/home',
    {
      schema: {
        tags: ['home'],
        summary: 'What needs the actor today, and what waits for the other party',
        response: { 200: Type.Object({ contracts: Type.Array(ContractSummary), tasks: Type.Array(HomeTask) }) },
      },
      config: { permission: 'signed-in' },
    },
    async (request) =>
      reading(database, request, async (tx, actor) => {
        const contracts = await listContracts(tx, { limit: MOST_CONTRACTS })
        const tasks = await tasksOf(tx, actor, contracts, now())
        return { contracts: contracts.map((row) => contractSummary(row, todayIn(row.time_zone, now()))), tasks }
      }),
  )

  server.get(
    '/home/at-risk',
    {
      schema: {
        tags: ['home'],
        summary:
          'Running contracts with the promises of the running month that are not safe: forecast, range, cost of a miss',
        querystring: closed(AtRiskQuery),
        response: { 200: pageOf(AtRisk) },
      },
      config: { permission: 'metrics.read' },
    },
    async (request) => {
      const actor = actorOf(request)
      const { cursor, limit = MOST_CONTRACTS } = request.query
      const [before] = readCursor(cursor, 1) ?? []
      const rows = await reading(database, request, (tx) =>
        listContracts(tx, { state: 'running', limit, before: before === undefined ? undefined : String(before) }),
      )
      const page = pageFrom(
        rows,
        limit,
        (row) => row,
        (row) => [row.contract_id],
      )
      const items: Static<typeof AtRisk>[] = []
      for (const { contract_id: contractId, time_zone: timeZone } of page.items) {
        const month = todayIn(timeZone, now()).slice(0, 7)
        const forecast = JSON.parse(await forecastText(services, actor, contractId, month)) as { items: ForecastView[] }
        const metrics = forecast.items.filter(isAtRisk)
        if (metrics.length > 0) items.push({ contractId, month, metrics })
      }
      return { items, nextCursor: page.nextCursor }
    },
  )
}

/** Not safe by the forecast; without one, missed as it stands. */
const isAtRisk = ({ outlook, verdict }: ForecastView): boolean =>
  outlook === 'missed' || outlook === 'at-risk' || (outlook === 'unknown' && verdict === 'missed')

async function tasksOf(
  tx: Transaction,
  actor: Actor,
  contracts: readonly ContractRow[],
  now: Instant,
): Promise<HomeTask[]> {
  const may = (permission: Actor['permissions'][number]): boolean => actor.permissions.includes(permission)
  return [
    ...(may('statements.issue') ? toIssue(contracts, await sql.lastIssued(tx), now) : []),
    ...(may('statements.read')
      ? (await sql.openStatements(tx)).flatMap((row) => ofStatement(row, may('statements.confirm')))
      : []),
    ...(may('facts.sign')
      ? (await sql.unsignedExclusions(tx)).map((row) =>
          task('sign-exclusion', row.contract_id, { subject: row.fact_id }),
        )
      : []),
    ...(may('records.write')
      ? (await sql.troubledFiles(tx)).map((row) =>
          task('mend-file', row.contract_id, { subject: row.file_id, count: row.rejects }),
        )
      : []),
    ...(may('contracts.write') ? endingSoon(contracts, now) : []),
  ]
}

function toIssue(contracts: readonly ContractRow[], issued: ReadonlyMap<string, string>, now: Instant): HomeTask[] {
  return contracts.flatMap((contract) => {
    const last = issued.get(contract.contract_id)
    const month = last ? addToMonth(last, 1) : contract.starts_on.slice(0, 7)
    const isDue = month <= contract.ends_on.slice(0, 7) && isOver(month, contract.time_zone, now)
    return isDue ? [task('issue-statement', contract.contract_id, { month })] : []
  })
}

function ofStatement(row: sql.OpenStatementRow, mayConfirm: boolean): HomeTask[] {
  const about = { month: row.month, version: row.version, amountFen: row.total_fen, dueOn: row.due_on }
  if (row.open_disputes > 0) return [task('settle-dispute', row.contract_id, { ...about, count: row.open_disputes })]
  return [
    ...(!row.confirmed_by_us && mayConfirm ? [task('confirm-statement', row.contract_id, about)] : []),
    ...(row.confirmed_by_them ? [] : [task('await-confirmation', row.contract_id, { ...about, waitsFor: 'them' })]),
  ]
}

function endingSoon(contracts: readonly ContractRow[], now: Instant): HomeTask[] {
  return contracts.flatMap((contract) => {
    const today = todayIn(contract.time_zone, now)
    const isSoon = contract.ends_on >= today && contract.ends_on <= addDays(today, ENDS_SOON_DAYS)
    return isSoon ? [task('contract-ends', contract.contract_id, { dueOn: contract.ends_on })] : []
  })
}
