import { addToMonth } from '@heqi/calendar'
import type { IsoMonth, PartyRole } from '@heqi/vocabulary'
import { Type } from 'typebox'
import { isOver } from '../compute/as-of.ts'
import { contractOf } from '../contracts/contract.ts'
import type { ContractRow } from '../contracts/sql.ts'
import type { Transaction } from '../database/database.ts'
import { actorOf, writing } from '../http/acting.ts'
import { announce } from '../http/events.ts'
import { Problem } from '../http/problem.ts'
import { closed, Fen, MonthParams, Sha256 } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import { workerTenant } from '../jobs/job.ts'
import { sealFinishedDays } from '../records/seal.ts'
import type { Services } from '../services.ts'
import { draftOf, sha256Of } from './draft.ts'
import { headOf, StatementHead, stateOf } from './schemas.ts'
import * as sql from './sql.ts'

const tags = ['statements']

/** Issue and confirm: what binds. Each names the hash of what was looked at, so that nobody signs what has changed. */
export function addIssueRoutes(server: TypedServer, services: Services): void {
  const { database, now } = services
  server.post(
    '/contracts/:contractId/statements/:month/issue',
    {
      schema: {
        tags,
        summary:
          'Issue the statement of a month that is over; before both have confirmed, a further version replaces it',
        params: MonthParams,
        body: closed({ sha256: Type.Optional(Sha256), note: Type.Optional(Type.String({ maxLength: 2000 })) }),
        response: { 201: StatementHead },
      },
      config: { permission: 'statements.issue', action: 'statement.issue' },
    },
    async (request, reply) => {
      const { contractId, month } = request.params
      const actor = actorOf(request)
      // What a statement commits to are sealed days.
      await sealFinishedDays(database, workerTenant(actor.organisationId, actor.personId), contractId, now())
      const draft = await draftOf(services, actor, contractId, month)
      return writing(database, request, reply, async (tx) => {
        await sql.lockStatements(tx, contractId)
        const contract = await contractOf(tx, contractId)
        if (!isOver(month, contract.time_zone, now())) throw new Problem('month-not-over', { month })
        const version = await nextVersion(tx, contract, month)
        const sha256 = sha256Of(draft)
        if (request.body.sha256 !== undefined && request.body.sha256 !== sha256.toString('hex'))
          throw new Problem('statement-changed')
        const note = request.body.note ?? null
        await sql.insertStatement(tx, actor, {
          ...draft,
          contractId,
          month,
          version,
          sha256,
          note,
          party: contract.party,
        })
        await announce(tx, { kind: 'statement', contractId, subject: month })
        const audit = {
          contractId,
          subject: `${month}/${version}`,
          data: { totalFen: draft.totalFen, sha256: sha256.toString('hex') },
        }
        return { status: 201, body: await headAfter(tx, contractId, month), audit }
      })
    },
  )

  server.post(
    '/contracts/:contractId/statements/:month/confirmation',
    {
      schema: {
        tags,
        summary: "Confirm the amount for one's own side; binding, starts the payment term",
        params: MonthParams,
        body: closed({ version: Type.Integer({ minimum: 1 }), totalFen: Fen }),
        response: { 201: StatementHead },
      },
      config: { permission: 'statements.confirm', action: 'statement.confirm' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId, month } = request.params
        const { party } = await contractOf(tx, contractId)
        const { statement } = await latestOf(tx, contractId, month, request.body.version)
        if (request.body.totalFen !== statement.total_fen)
          throw new Problem('amount-differs', { totalFen: statement.total_fen })
        await confirm(tx, actor, contractId, statement, party)
        await announce(tx, { kind: 'statement', contractId, subject: month })
        const audit = { contractId, subject: `${month}/${statement.version}`, data: { totalFen: statement.total_fen } }
        return { status: 201, body: await headAfter(tx, contractId, month), audit }
      }),
  )
}

async function confirm(
  tx: Transaction,
  actor: Parameters<typeof sql.insertConfirmation>[1],
  contractId: string,
  statement: sql.StatementRow,
  party: PartyRole,
): Promise<void> {
  const { month, version, sha256 } = statement
  const disputes = await sql.disputesOf(tx, contractId, month)
  if (disputes.some((dispute) => dispute.version === version && dispute.state === 'open'))
    throw new Problem('dispute-open')
  const isNew = await sql.insertConfirmation(tx, actor, {
    contractId,
    month,
    version,
    party,
    totalFen: statement.total_fen,
    sha256,
  })
  if (!isNew) throw new Problem('already-confirmed')
}

/** The latest version, under the lock. @throws Problem when nothing is issued or the version asked for is not the latest. */
export async function latestOf(
  tx: Transaction,
  contractId: string,
  month: IsoMonth,
  version: number,
): Promise<{ statement: sql.StatementRow }> {
  await sql.lockStatements(tx, contractId)
  const [statement] = await sql.statementVersions(tx, contractId, month)
  if (!statement) throw new Problem('statement-not-issued', { month })
  if (statement.version !== version) throw new Problem('statement-superseded', { version: statement.version })
  return { statement }
}

export async function headAfter(tx: Transaction, contractId: string, month: IsoMonth): Promise<StatementHead> {
  const [row] = await sql.statementVersions(tx, contractId, month)
  if (!row) throw new Problem('statement-not-issued', { month })
  return headOf(row, await sql.confirmationsOf(tx, contractId, month), await sql.disputesOf(tx, contractId, month))
}

/** Months are issued in order; a month is replaced only while neither both have confirmed it nor a later one stands on it. */
async function nextVersion(tx: Transaction, contract: ContractRow, month: IsoMonth): Promise<number> {
  const issued = await sql.issuedStatements(tx, contract.contract_id)
  const own = issued.find((statement) => statement.month === month)
  if (own) {
    const confirmations = await sql.confirmationsOf(tx, contract.contract_id, month)
    const isFinal =
      stateOf(own, confirmations, []) === 'confirmed' || issued.some((statement) => statement.month > month)
    if (isFinal) throw new Problem('statement-confirmed')
    return own.version + 1
  }
  const first = contract.starts_on.slice(0, 7)
  const before = addToMonth(month, -1)
  if (month > first && !issued.some((statement) => statement.month === before))
    throw new Problem('earlier-month-open', { month: before })
  return 1
}
