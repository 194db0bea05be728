import { termsInForce } from '@heqi/terms'
import { Type } from 'typebox'
import { reading, writing } from '../http/acting.ts'
import { announce } from '../http/events.ts'
import { DEFAULT_LIMIT, pageFrom, pageOfWhole, readCursor } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { ContractParams, closed, Day, Id, ListQuery, PageQuery, Party, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { checkedContract, contractFileOf, contractHash, contractOf, todayIn } from './contract.ts'
import { counterpartyOf } from './counterparty.ts'
import { newContract } from './new-contract.ts'
import { ContractSummary, contractSummary, NewAmendment, NewContract, TermsInForce, TimelineEntry } from './schemas.ts'
import * as sql from './sql.ts'
import { timelineOf } from './timeline.ts'

const tags = ['contracts']

export function addContractRoutes(server: TypedServer, { database, now }: Services): void {
  server.get(
    '/contracts',
    {
      schema: {
        tags,
        summary: 'Contracts of the acting organisation, newest first',
        querystring: closed({
          ...PageQuery,
          search: Type.Optional(Type.String({ maxLength: 100 })),
          state: Type.Optional(Type.Enum(['upcoming', 'running', 'ended'])),
          party: Type.Optional(Party),
          endsBefore: Type.Optional(Day),
        }),
        response: { 200: pageOf(ContractSummary) },
      },
      config: { permission: 'contracts.read' },
    },
    async (request) => {
      const { cursor, limit = DEFAULT_LIMIT, ...filter } = request.query
      const [before] = readCursor(cursor, 1) ?? []
      const rows = await reading(database, request, (tx) =>
        sql.listContracts(tx, { ...filter, limit, before: before === undefined ? undefined : String(before) }),
      )
      const view = (row: sql.ContractRow) => contractSummary(row, todayIn(row.time_zone, now()))
      return pageFrom(rows, limit, view, (row) => [row.contract_id])
    },
  )

  server.post(
    '/contracts',
    {
      schema: {
        tags,
        summary: 'A new contract from a contract file',
        body: NewContract,
        response: { 201: ContractSummary },
      },
      config: { permission: 'contracts.write', action: 'contract.create' },
    },
    async (request, reply) => {
      const { party, counterparty } = request.body
      const file = checkedContract(request.body.file)
      return writing(database, request, reply, async (tx, actor) => {
        // An id is told by whom it names, so it need not be visible yet; a code is looked up.
        const counterpartyOrganisationId =
          'organisationId' in counterparty
            ? counterparty.organisationId
            : (await counterpartyOf(tx, counterparty)).organisation_id
        const row = await newContract(tx, actor, { file, party, counterpartyOrganisationId })
        return {
          status: 201,
          body: contractSummary(row, todayIn(row.time_zone, now())),
          audit: { contractId: row.contract_id, subject: row.number },
        }
      })
    },
  )
  addOneContractRoute(server, database, now)
  addTermsRoutes(server, database, now)
  addAmendmentRoute(server, database)
}

function addOneContractRoute(server: TypedServer, database: Services['database'], now: Services['now']): void {
  server.get(
    '/contracts/:contractId',
    {
      schema: { tags, summary: 'One contract', params: ContractParams, response: { 200: ContractSummary } },
      config: { permission: 'contracts.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const row = await contractOf(tx, request.params.contractId)
        return contractSummary(row, todayIn(row.time_zone, now()))
      }),
  )
}

function addTermsRoutes(server: TypedServer, database: Services['database'], now: Services['now']): void {
  server.get(
    '/contracts/:contractId/terms',
    {
      schema: {
        tags,
        summary: 'The terms in force on a date (default: today)',
        params: ContractParams,
        querystring: closed({ on: Type.Optional(Day) }),
        response: { 200: TermsInForce },
      },
      config: { permission: 'contracts.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const row = await contractOf(tx, request.params.contractId)
        const file = await contractFileOf(tx, row.contract_id)
        const on = request.query.on ?? todayIn(row.time_zone, now())
        return { on, version: row.version, terms: termsInForce(file, on), articles: file.articles ?? {} }
      }),
  )

  server.get(
    '/contracts/:contractId/file',
    {
      schema: {
        tags,
        summary: 'The contract file as it stands',
        params: ContractParams,
        response: { 200: NewContract.properties.file },
      },
      config: { permission: 'contracts.read' },
    },
    async (request) => reading(database, request, (tx) => contractFileOf(tx, request.params.contractId)),
  )

  server.get(
    '/contracts/:contractId/timeline',
    {
      schema: {
        tags,
        summary: 'What happened and will happen to the contract, by date',
        params: ContractParams,
        querystring: closed(ListQuery),
        response: { 200: pageOf(TimelineEntry) },
      },
      config: { permission: 'contracts.read' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const row = await contractOf(tx, request.params.contractId)
        const file = await contractFileOf(tx, row.contract_id)
        const entries = timelineOf(file, await sql.versionsOf(tx, row.contract_id))
        return pageOfWhole(
          entries,
          request.query,
          (entry) => entry,
          (entry, position) => [entry.on, position],
        )
      }),
  )
}

function addAmendmentRoute(server: TypedServer, database: Services['database']): void {
  server.post(
    '/contracts/:contractId/amendments',
    {
      schema: {
        tags,
        summary: 'A signed amendment: changes of terms from a date on',
        params: ContractParams,
        body: NewAmendment,
        response: { 201: Type.Object({ version: Type.Integer(), contractId: Id }) },
      },
      config: { permission: 'contracts.write', action: 'contract.amend' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId } = request.params
        const row = await contractOf(tx, contractId)
        const before = await contractFileOf(tx, contractId)
        const file = checkedContract({ ...before, amendments: [...(before.amendments ?? []), request.body] })
        if (!(await sql.setVersion(tx, contractId, row.version, file)))
          throw new Problem('conflict', { reason: 'contract-changed' })
        const version = row.version + 1
        await sql.insertVersion(tx, actor, {
          contractId,
          version,
          file,
          sha256: contractHash(file),
          note: request.body.number,
        })
        await announce(tx, { kind: 'contract', contractId })
        return { status: 201, body: { contractId, version }, audit: { contractId, subject: request.body.number } }
      }),
  )
}
