import { type FactKind, Facts, windowRefusals } from '@heqi/engine'
import { refusalsOf } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { partyOf } from '../access/actor.ts'
import { contractOf } from '../contracts/contract.ts'
import type { Transaction } from '../database/database.ts'
import { actorOf, reading, writing } from '../http/acting.ts'
import { announce } from '../http/events.ts'
import { notValid } from '../http/not-valid.ts'
import { pageOfWhole } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { ContractParams, closed, Id, ListQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { addFactHistoryRoutes } from './history-routes.ts'
import { Fact, FactId, FactParams, factView, KINDS, Kind } from './schemas.ts'
import * as sql from './sql.ts'

const tags = ['facts']

/** @throws Problem `not-valid` with every place that no facts file may have. */
function checkFacts(facts: unknown): void {
  const misshapen = refusalsOf(Facts, facts)
  const refusals = misshapen.length > 0 ? misshapen : windowRefusals(facts as Facts)
  if (refusals.length > 0) throw notValid(refusals)
}

/** The body as the kind wants it. @throws Problem `not-valid` with every place. */
function checkedFact(
  kind: FactKind,
  factId: string,
  body: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  checkFacts({ [kind]: [{ ...body, id: factId }] })
  const { id: _, ...rest } = body
  return rest
}

/** Nobody signs for the other side, and a signed exclusion is not changed: it is withdrawn and made anew. */
function unsigned(kind: FactKind, body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return kind === 'exclusions' ? { ...body, signedByClient: false, signedByProvider: false } : body
}

export function addFactRoutes(server: TypedServer, services: Services): void {
  const { database } = services
  addFactHistoryRoutes(server, services)
  server.get(
    '/contracts/:contractId/facts',
    {
      schema: {
        tags,
        summary: 'The facts that count: headcount, quantities, shifts, downtime, exclusions, breaches, payments, ...',
        params: ContractParams,
        querystring: closed({ ...ListQuery, kind: Type.Optional(Kind) }),
        response: { 200: pageOf(Fact) },
      },
      config: { permission: 'contracts.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        await contractOf(tx, request.params.contractId)
        const rows = await sql.currentFacts(tx, request.params.contractId, request.query.kind)
        return pageOfWhole(rows, request.query, factView, (row) => [row.kind, row.fact_id])
      }),
  )

  server.put(
    '/contracts/:contractId/facts/:kind/:factId',
    {
      schema: {
        tags,
        summary: 'State a fact, or state it anew as a further revision',
        params: FactParams,
        body: Type.Record(Type.String(), Type.Unknown()),
        response: { 200: Fact },
      },
      config: { permission: 'facts.write', action: 'fact.state' },
    },
    async (request, reply) => {
      const { contractId, kind, factId } = request.params
      const body = unsigned(kind, checkedFact(kind, factId, unsigned(kind, request.body)))
      return writing(database, request, reply, async (tx) => {
        await contractOf(tx, contractId)
        const fact = await revise(tx, request, { contractId, kind, factId }, () => body)
        return { body: fact, audit: { contractId, subject: `${kind}/${factId}`, data: { body } } }
      })
    },
  )

  server.delete(
    '/contracts/:contractId/facts/:kind/:factId',
    {
      schema: {
        tags,
        summary: 'Withdraw a fact; it stays in the history',
        params: FactParams,
        response: { 200: Fact },
      },
      config: { permission: 'facts.write', action: 'fact.withdraw' },
    },
    async (request, reply) => {
      const { contractId, kind, factId } = request.params
      return writing(database, request, reply, async (tx) => {
        const before = await sql.latestFact(tx, contractId, kind, factId)
        if (!before || before.is_withdrawn) throw new Problem('not-found')
        const fact = await revise(tx, request, { contractId, kind, factId }, () => before.body, true)
        return { body: fact, audit: { contractId, subject: `${kind}/${factId}` } }
      })
    },
  )
  addFactsFileRoute(server, database)
  addSigningRoute(server, database)
}

/** Rosters and other facts by the thousand: a facts file at once. What is stated already stays as it is. */
function addFactsFileRoute(server: TypedServer, database: Services['database']): void {
  server.post(
    '/contracts/:contractId/facts',
    {
      schema: {
        tags,
        summary:
          'State all facts of a facts file (heqi schema facts); identities that are there already are left alone',
        params: ContractParams,
        body: Type.Unsafe<Facts>({ type: 'object', description: 'facts by kind' }),
        response: { 201: Type.Object({ stated: Type.Integer(), left: Type.Integer() }) },
      },
      config: { permission: 'facts.write', action: 'facts.state' },
    },
    async (request, reply) => {
      const { contractId } = request.params
      checkFacts(request.body)
      const all = KINDS.flatMap((kind) =>
        (request.body[kind] ?? []).map(({ id, ...body }) => ({ kind, id, body: unsigned(kind, body) })),
      )
      return writing(database, request, reply, async (tx, actor) => {
        await contractOf(tx, contractId)
        const stated = await sql.insertFacts(tx, actor, contractId, all)
        await announce(tx, { kind: 'facts', contractId })
        const counts = { stated, left: all.length - stated }
        return { status: 201, body: counts, audit: { contractId, data: counts } }
      })
    },
  )
}

type Named = { readonly contractId: string; readonly kind: FactKind; readonly factId: string }

async function revise(
  tx: Transaction,
  request: Parameters<typeof actorOf>[0],
  { contractId, kind, factId }: Named,
  change: (before: Readonly<Record<string, unknown>> | undefined) => Readonly<Record<string, unknown>>,
  isWithdrawn = false,
): Promise<Static<typeof Fact>> {
  const before = await sql.latestFact(tx, contractId, kind, factId)
  const body = change(before?.body)
  const revision = (before?.revision ?? 0) + 1
  const isStored = await sql.insertFact(tx, actorOf(request), {
    contractId,
    kind,
    id: factId,
    revision,
    body,
    isWithdrawn,
  })
  const row = await sql.latestFact(tx, contractId, kind, factId)
  if (!isStored || !row) throw new Problem('conflict', { reason: 'fact-changed' })
  await announce(tx, { kind: 'facts', contractId, subject: `${kind}/${factId}` })
  return factView(row)
}

function addSigningRoute(server: TypedServer, database: Services['database']): void {
  server.post(
    '/contracts/:contractId/exclusions/:factId/signature',
    {
      schema: {
        tags,
        summary: "Sign an exclusion for one's own side; it excuses once both have signed",
        params: closed({ contractId: Id, factId: FactId }),
        response: { 200: Fact },
      },
      config: { permission: 'facts.sign', action: 'exclusion.sign' },
    },
    async (request, reply) => {
      const { contractId, factId } = request.params
      return writing(database, request, reply, async (tx) => {
        const party = await partyOf(tx, contractId)
        const before = await sql.latestFact(tx, contractId, 'exclusions', factId)
        if (!party || !before || before.is_withdrawn) throw new Problem('not-found')
        const signature = party === 'client' ? { signedByClient: true } : { signedByProvider: true }
        const fact = await revise(tx, request, { contractId, kind: 'exclusions', factId }, (body) => ({
          ...body,
          ...signature,
        }))
        return { body: fact, audit: { contractId, subject: `exclusions/${factId}` } }
      })
    },
  )
}
