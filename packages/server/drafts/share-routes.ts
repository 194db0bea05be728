import type { DraftFile } from '@heqi/contract'
import { Type } from 'typebox'
import { Counterparty, counterpartyOf } from '../contracts/counterparty.ts'
import { visibleOrganisation } from '../contracts/counterparty-sql.ts'
import { actorOf, reading, writing } from '../http/acting.ts'
import { newId } from '../http/identifier.ts'
import { pageOfWhole } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { closed, Id, Instant, ListQuery, nullable, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { draftOf, fileOf } from './draft.ts'
import { checkedDraft } from './draft-head.ts'
import { DraftParams, File, Revision } from './schemas.ts'
import * as sql from './share-sql.ts'

const tags = ['drafts']
const ShareParams = closed({ shareId: Id })
const Message = Type.String({ maxLength: 2000 })

const Share = Type.Object({
  shareId: Id,
  /** Only for the organisation whose draft it is. */
  draftId: nullable(Id),
  side: Type.Enum(['owner', 'guest']),
  access: Type.Enum(['read', 'propose']),
  ownerName: Type.String(),
  guestName: Type.String(),
  createdAt: Instant,
  createdByName: Type.String(),
  endedAt: nullable(Instant),
})

const Round = Type.Object({
  round: Type.Integer({ minimum: 1 }),
  side: Type.Enum(['owner', 'guest']),
  /** Revision of the owner's draft; null for the guest's text, and unknown to the guest. */
  revision: nullable(Revision),
  message: Type.String(),
  createdAt: Instant,
  createdByName: Type.String(),
})

const shareView = (row: sql.ShareRow, organisationId: string) => {
  const isOwner = row.organisation_id === organisationId
  return {
    shareId: row.share_id,
    draftId: isOwner ? row.draft_id : null,
    side: isOwner ? ('owner' as const) : ('guest' as const),
    access: row.access,
    ownerName: row.owner_name,
    guestName: row.guest_name,
    createdAt: row.created_at,
    createdByName: row.created_by_name,
    endedAt: row.ended_at,
  }
}

const roundView = (row: sql.RoundRow, share: sql.ShareRow, organisationId: string) => ({
  round: row.round,
  side: row.organisation_id === share.organisation_id ? ('owner' as const) : ('guest' as const),
  revision: share.organisation_id === organisationId ? row.revision : null,
  message: row.message,
  createdAt: row.created_at,
  createdByName: row.created_by_name,
})

/** What the other party may see: the contract, not what its drafters noted or let stand. */
const forOtherParty = ({ notes: _notes, suppressed: _suppressed, ...file }: DraftFile): DraftFile => file

async function shareOf(tx: Parameters<typeof sql.shareById>[0], shareId: string): Promise<sql.ShareRow> {
  const share = await sql.shareById(tx, shareId)
  if (!share) throw new Problem('not-found')
  return share
}

/** Drafts on the table between two organisations: sent, read, answered with a text of one's own. */
export function addShareRoutes(server: TypedServer, services: Services): void {
  addShareReads(server, services)
  addSendRoute(server, services)
  addAnswerRoutes(server, services)
}

function addShareReads(server: TypedServer, { database }: Services): void {
  server.get(
    '/draft-shares',
    {
      schema: {
        tags,
        summary: 'What is on the table with other organisations, newest first',
        querystring: closed({ ...ListQuery, draftId: Type.Optional(Id) }),
        response: { 200: pageOf(Share) },
      },
      config: { permission: 'drafts.read' },
    },
    async (request) =>
      reading(database, request, async (tx, { organisationId }) => {
        const rows = await sql.listShares(tx, request.query.draftId)
        const view = (row: sql.ShareRow) => shareView(row, organisationId)
        return pageOfWhole(rows, request.query, view, (row) => [row.share_id])
      }),
  )

  server.get(
    '/draft-shares/:shareId',
    {
      schema: {
        tags,
        summary: 'One share with its rounds',
        params: ShareParams,
        response: { 200: Type.Object({ share: Share, rounds: Type.Array(Round) }) },
      },
      config: { permission: 'drafts.read' },
    },
    async (request) =>
      reading(database, request, async (tx, { organisationId }) => {
        const share = await shareOf(tx, request.params.shareId)
        const rounds = await sql.roundsOf(tx, share.share_id)
        return {
          share: shareView(share, organisationId),
          rounds: rounds.map((row) => roundView(row, share, organisationId)),
        }
      }),
  )

  server.get(
    '/draft-shares/:shareId/rounds/:round',
    {
      schema: {
        tags,
        summary: 'The text of a round',
        params: closed({ shareId: Id, round: Type.Integer({ minimum: 1 }) }),
        response: { 200: Type.Object({ round: Round, file: File }) },
      },
      config: { permission: 'drafts.read' },
    },
    async (request) =>
      reading(database, request, async (tx, { organisationId }) => {
        const share = await shareOf(tx, request.params.shareId)
        const row = await sql.roundOf(tx, share.share_id, request.params.round)
        if (!row) throw new Problem('not-found')
        return { round: roundView(row, share, organisationId), file: row.file }
      }),
  )
}

function addSendRoute(server: TypedServer, { database }: Services): void {
  server.post(
    '/drafts/:draftId/shares',
    {
      schema: {
        tags,
        summary: 'Send a revision to the other party, to read or to answer with changes; its notes stay here',
        params: DraftParams,
        body: closed({
          to: Counterparty,
          access: Type.Enum(['read', 'propose']),
          revision: Type.Optional(Revision),
          message: Type.Optional(Message),
        }),
        response: { 201: Type.Object({ shareId: Id, round: Type.Integer() }) },
      },
      config: { permission: 'drafts.write', action: 'draft.share' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { draftId } = request.params
        const { to, access, message = '' } = request.body
        const draft = await draftOf(tx, draftId)
        const { revision = draft.revision } = request.body
        const guest = await counterpartyOf(tx, to)
        if (guest.organisation_id === actor.organisationId) throw new Problem('parties-equal')
        const own = await visibleOrganisation(tx, actor.organisationId)
        const shareId = await sql.openShare(tx, actor, {
          id: newId(),
          draftId,
          guest: { id: guest.organisation_id, name: guest.name_zh },
          access,
          ownerName: own?.name_zh ?? '',
        })
        const file = forOtherParty(await fileOf(tx, draftId, revision))
        const round = await sql.insertRound(tx, actor, { shareId, revision, file, message })
        return {
          status: 201,
          body: { shareId, round },
          audit: { subject: draftId, data: { to: guest.name_zh, access, revision } },
        }
      }),
  )
}

function addAnswerRoutes(server: TypedServer, { database }: Services): void {
  server.post(
    '/draft-shares/:shareId/rounds',
    {
      schema: {
        tags,
        summary: "Answer with a text of one's own; takes the right to propose",
        params: ShareParams,
        body: closed({ file: File, message: Type.Optional(Message) }),
        response: { 201: Type.Object({ round: Type.Integer() }) },
      },
      config: { permission: 'drafts.write', action: 'draft.propose' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const share = await shareOf(tx, request.params.shareId)
        const isOwner = share.organisation_id === actor.organisationId
        if (!isOwner && share.access !== 'propose') throw new Problem('draft-read-only')
        const { message = '' } = request.body
        const file = forOtherParty(checkedDraft(request.body.file))
        const round = await sql.insertRound(tx, actor, { shareId: share.share_id, revision: null, file, message })
        return { status: 201, body: { round }, audit: { subject: share.share_id, data: { round } } }
      }),
  )

  server.post(
    '/draft-shares/:shareId/end',
    {
      schema: {
        tags,
        summary: 'Take the draft off the table: the other party no longer sees it',
        params: ShareParams,
        response: { 200: Type.Object({ shareId: Id }) },
      },
      config: { permission: 'drafts.write', action: 'draft.unshare' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const share = await shareOf(tx, request.params.shareId)
        if (share.organisation_id !== actorOf(request).organisationId) throw new Problem('not-found')
        await sql.endShare(tx, share.share_id)
        return { body: { shareId: share.share_id }, audit: { subject: share.share_id } }
      }),
  )
}
