import type { StatementJson } from '@heqi/engine'
import { Type } from 'typebox'
import { contractOf } from '../contracts/contract.ts'
import { writing } from '../http/acting.ts'
import { announce } from '../http/events.ts'
import { newId } from '../http/identifier.ts'
import { Problem } from '../http/problem.ts'
import { closed, Id, Month, MonthParams } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { headAfter, latestOf } from './issue-routes.ts'
import { NewDispute, StatementHead } from './schemas.ts'
import * as sql from './sql.ts'

const tags = ['statements']

type Line = StatementJson['lines'][number]

const hasLine = (lines: readonly Line[], id: string): boolean =>
  lines.some((line) => line.id === id || hasLine(line.children, id))

export function addDisputeRoutes(server: TypedServer, { database }: Services): void {
  server.post(
    '/contracts/:contractId/statements/:month/disputes',
    {
      schema: {
        tags,
        summary: 'Dispute a line; the rest of the statement goes on',
        params: MonthParams,
        body: closed({ version: Type.Integer({ minimum: 1 }), ...NewDispute.properties }),
        response: { 201: StatementHead },
      },
      config: { permission: 'statements.dispute', action: 'statement.dispute' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId, month } = request.params
        const { version, lineId, reason, claimedFen = null } = request.body
        const { party } = await contractOf(tx, contractId)
        await latestOf(tx, contractId, month, version)
        const confirmations = await sql.confirmationsOf(tx, contractId, month)
        if (confirmations.some((row) => row.version === version && row.party === party))
          throw new Problem('already-confirmed')
        const stored = await sql.statementBody(tx, contractId, month, version)
        const statement = JSON.parse(stored?.body ?? '{"lines":[]}') as StatementJson
        if (!hasLine(statement.lines, lineId)) throw new Problem('line-unknown', { line: lineId })
        await sql.insertDispute(tx, actor, {
          contractId,
          month,
          version,
          id: newId(),
          lineId,
          party,
          reason,
          claimedFen,
        })
        await announce(tx, { kind: 'statement', contractId, subject: month })
        return {
          status: 201,
          body: await headAfter(tx, contractId, month),
          audit: { contractId, subject: `${month}/${lineId}`, data: { reason } },
        }
      }),
  )

  server.post(
    '/contracts/:contractId/statements/:month/disputes/:disputeId/close',
    {
      schema: {
        tags,
        summary: 'The side that raised a dispute withdraws it or declares it settled',
        params: closed({ contractId: Id, month: Month, disputeId: Id }),
        body: closed({
          state: Type.Enum(['withdrawn', 'settled']),
          note: Type.Optional(Type.String({ maxLength: 2000 })),
        }),
        response: { 200: StatementHead },
      },
      config: { permission: 'statements.dispute', action: 'statement.dispute.close' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { contractId, month, disputeId } = request.params
        const { state, note = null } = request.body
        const { party } = await contractOf(tx, contractId)
        if (!(await sql.closeDispute(tx, actor, { contractId, id: disputeId, party, state, note })))
          throw new Problem('not-found')
        await announce(tx, { kind: 'statement', contractId, subject: month })
        return { body: await headAfter(tx, contractId, month), audit: { contractId, subject: month, data: { state } } }
      }),
  )
}
