import { addToMonth } from '@heqi/calendar'
import type { StatementJson } from '@heqi/engine'
import type { IsoMonth } from '@heqi/vocabulary'
import { Type } from 'typebox'
import type { Actor } from '../access/actor.ts'
import { asOfMonth, isOver } from '../compute/as-of.ts'
import { contractOf, todayIn } from '../contracts/contract.ts'
import { readInTenant } from '../database/database.ts'
import { actorOf, reading } from '../http/acting.ts'
import { DEFAULT_LIMIT, pageOfWhole } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import {
  ContractParams,
  closed,
  Fen,
  ListQuery,
  Month,
  MonthParams,
  nullable,
  PageQuery,
  pageOf,
} from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import { computedMonth, keptMonth, monthResult } from '../metrics/cached.ts'
import { RecordBody } from '../records/schemas.ts'
import type { Services } from '../services.ts'
import { compareStatements } from './comparison.ts'
import { draftWanted, sha256Of } from './draft.ts'
import { ComparisonLine, headOf, StatementHead, StatementView } from './schemas.ts'
import * as sql from './sql.ts'
import type { Draft } from './tasks.ts'

const tags = ['statements']
const computed = 'application/json; charset=utf-8'

const draftHead = (month: IsoMonth, state: 'running' | 'draft'): StatementHead => ({
  month,
  state,
  version: 0,
  totalFen: null,
  netFen: null,
  taxFen: null,
  dueOn: null,
  sha256: null,
  note: null,
  issuedAt: null,
  issuedByName: null,
  issuedByParty: null,
  confirmations: [],
  disputes: [],
})

export type ShownStatement = {
  readonly head: StatementHead
  readonly asOf: number
  readonly isFromDraft: boolean
  readonly body: string
}

/** An issued version (the latest unless asked otherwise), else the draft as it stands. */
export async function shownStatement(
  services: Services,
  actor: Actor,
  contractId: string,
  month: IsoMonth,
  wanted?: number,
): Promise<ShownStatement> {
  const isDraftWanted = wanted === undefined || wanted === 0
  const found = await readInTenant(services.database, actor, async (tx) => {
    const [versions, kept] = await Promise.all([
      sql.statementVersions(tx, contractId, month),
      isDraftWanted ? keptMonth(tx, services, draftWanted(contractId, month)) : undefined,
    ])
    const row = wanted === undefined ? versions[0] : versions.find(({ version }) => version === wanted)
    if (!row && kept) return { kept }
    if (!row) throw new Problem('not-found')
    const [confirmations, disputes, stored] = await Promise.all([
      sql.confirmationsOf(tx, contractId, month),
      sql.disputesOf(tx, contractId, month),
      sql.statementBody(tx, contractId, month, row.version),
    ])
    const head = headOf(row, confirmations, disputes)
    return { issued: { head, asOf: row.inputs.asOf, isFromDraft: false, body: stored?.body ?? '' } }
  })
  if (found.issued) return found.issued
  const text = found.kept.body ?? (await computedMonth(services, actor, draftWanted(contractId, month), found.kept))
  const draft = JSON.parse(text) as Draft
  const { time_zone: timeZone } = found.kept.contract
  const head: StatementHead = {
    ...draftHead(month, isOver(month, timeZone, services.now()) ? 'draft' : 'running'),
    totalFen: draft.totalFen,
    netFen: draft.netFen,
    taxFen: draft.taxFen,
    dueOn: draft.dueOn,
    sha256: sha256Of(draft).toString('hex'),
  }
  return { head, asOf: asOfMonth(month, timeZone, services.now()), isFromDraft: draft.isFromDraft, body: draft.body }
}

export function addStatementReads(server: TypedServer, services: Services): void {
  const { database, now } = services
  server.get(
    '/contracts/:contractId/statements',
    {
      schema: {
        tags,
        summary: 'The statements of all months so far, newest first; drafts without amounts',
        params: ContractParams,
        querystring: closed(ListQuery),
        response: { 200: pageOf(StatementHead) },
      },
      config: { permission: 'statements.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const { contractId } = request.params
        const contract = await contractOf(tx, contractId)
        const issued = await sql.issuedStatements(tx, contractId)
        const confirmations = await sql.confirmationsOf(tx, contractId)
        const disputes = await sql.disputesOf(tx, contractId)
        const last = [todayIn(contract.time_zone, now()), contract.ends_on].sort()[0]?.slice(0, 7) ?? ''
        const items: StatementHead[] = issued.map((row) => headOf(row, confirmations, disputes))
        const known = new Set(items.map(({ month }) => month))
        for (let month = contract.starts_on.slice(0, 7); month <= last; month = addToMonth(month, 1)) {
          if (!known.has(month))
            items.push(draftHead(month, isOver(month, contract.time_zone, now()) ? 'draft' : 'running'))
        }
        items.sort((a, b) => (a.month < b.month ? 1 : -1))
        return pageOfWhole(
          items,
          request.query,
          (head) => head,
          ({ month }) => [month],
        )
      }),
  )

  server.get(
    '/contracts/:contractId/statements/:month',
    {
      schema: {
        tags,
        summary: 'A statement: issued bytes, or the draft as it stands',
        params: MonthParams,
        querystring: closed({ version: Type.Optional(Type.Integer({ minimum: 0 })) }),
        response: { 200: StatementView },
      },
      config: { permission: 'statements.read' },
    },
    async (request, reply) => {
      const { contractId, month } = request.params
      const { head, asOf, isFromDraft, body } = await shownStatement(
        services,
        actorOf(request),
        contractId,
        month,
        request.query.version,
      )
      const before = JSON.stringify({ ...head, asOf: new Date(asOf).toISOString(), isFromDraft })
      return reply.type(computed).send(`${before.slice(0, -1)},"statement":${body}}` as never)
    },
  )
  addComparisonRoutes(server, services)
}

function addComparisonRoutes(server: TypedServer, services: Services): void {
  server.get(
    '/contracts/:contractId/statements/:month/comparison',
    {
      schema: {
        tags,
        summary: 'What changed against another month (default: the month before)',
        params: MonthParams,
        querystring: closed({ with: Type.Optional(Month) }),
        response: {
          200: Type.Object({
            month: Month,
            previousMonth: nullable(Month),
            previousTotalFen: nullable(Fen),
            totalFen: nullable(Fen),
            items: Type.Array(ComparisonLine),
          }),
        },
      },
      config: { permission: 'statements.read' },
    },
    async (request) => {
      const { contractId, month } = request.params
      const actor = actorOf(request)
      const other = request.query.with ?? addToMonth(month, -1)
      const contract = await reading(services.database, request, (tx) => contractOf(tx, contractId))
      const current = await shownStatement(services, actor, contractId, month)
      const isThere = other >= contract.starts_on.slice(0, 7)
      const previous = isThere ? await shownStatement(services, actor, contractId, other) : undefined
      return {
        month,
        previousMonth: previous ? other : null,
        previousTotalFen: previous?.head.totalFen ?? null,
        totalFen: current.head.totalFen,
        items: compareStatements(
          previous && (JSON.parse(previous.body) as StatementJson),
          JSON.parse(current.body) as StatementJson,
        ),
      }
    },
  )

  server.get(
    '/contracts/:contractId/statements/:month/records',
    {
      schema: {
        tags,
        summary: 'The records that a volume line counts',
        params: MonthParams,
        querystring: closed({ ...PageQuery, line: Type.String({ maxLength: 300 }) }),
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
      const { contractId, month } = request.params
      const { line, cursor, limit = DEFAULT_LIMIT } = request.query
      const input = { month, line, cursor, limit }
      const text = await monthResult(services, actorOf(request), {
        contractId,
        month,
        name: 'statement.records',
        input,
        subject: `${month}/${line}`,
      })
      return reply.type(computed).send(text as never)
    },
  )
}
