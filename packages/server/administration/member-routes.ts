import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Actor } from '../access/actor.ts'
import { inTransaction } from '../database/database.ts'
import { actorOf, reading, writing } from '../http/acting.ts'
import { hashOf, newId, newToken } from '../http/identifier.ts'
import { pageOfWhole } from '../http/pagination.ts'
import { Problem, preferredLanguage } from '../http/problem.ts'
import { closed, Id, Instant, ListQuery, nullable, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { Email, RoleName } from '../sign-in/schemas.ts'
import * as gate from '../sign-in/sql.ts'
import { writeAudit } from './audit-sql.ts'
import * as sql from './sql.ts'

const tags = ['administration']
const OrganisationParams = closed({ organisationId: Id })
const MemberParams = closed({ organisationId: Id, personId: Id })

const Member = Type.Object({
  personId: Id,
  email: Type.String(),
  name: Type.String(),
  role: RoleName,
  isDisabled: Type.Boolean(),
  since: Instant,
})

/** One's own organisation with `people.manage`; any with `system.operate`. @throws Problem `not-found` otherwise. */
function managed(request: FastifyRequest, organisationId: string): Actor {
  const actor = actorOf(request)
  const isOwn = organisationId === actor.organisationId
  if (!isOwn && !actor.permissions.includes('system.operate')) throw new Problem('not-found')
  return actor
}

export function addMemberRoutes(server: TypedServer, services: Services): void {
  const { database } = services
  server.get(
    '/organisations/:organisationId/people',
    {
      schema: {
        tags,
        summary: 'People of an organisation',
        params: OrganisationParams,
        querystring: closed(ListQuery),
        response: { 200: pageOf(Member) },
      },
      config: { permission: 'signed-in' },
    },
    async (request) => {
      managed(request, request.params.organisationId)
      const rows = await reading(database, request, (tx) => sql.members(tx, request.params.organisationId))
      const view = (row: sql.MemberRow) => ({
        personId: row.person_id,
        email: row.email,
        name: row.name,
        role: row.role,
        isDisabled: row.disabled_at !== null,
        since: row.created_at,
      })
      return pageOfWhole(rows, request.query, view, (row) => [row.person_id])
    },
  )

  server.patch(
    '/organisations/:organisationId/people/:personId',
    {
      schema: {
        tags,
        summary: "Change somebody's role",
        params: MemberParams,
        body: closed({ role: RoleName }),
        response: { 200: Type.Object({ personId: Id }) },
      },
      config: { permission: 'people.manage', action: 'person.role' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const { organisationId, personId } = request.params
        managed(request, organisationId)
        const { role } = request.body
        if (role !== 'owner' && (await sql.otherOwners(tx, organisationId, personId)) === 0)
          throw new Problem('last-owner')
        if (!(await sql.setRole(tx, organisationId, personId, role))) throw new Problem('not-found')
        return { body: { personId }, audit: { subject: personId, data: { role } } }
      }),
  )

  server.delete(
    '/organisations/:organisationId/people/:personId',
    {
      schema: {
        tags,
        summary: "End somebody's membership",
        params: MemberParams,
        response: { 200: Type.Object({ personId: Id }) },
      },
      config: { permission: 'people.manage', action: 'person.remove' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx) => {
        const { organisationId, personId } = request.params
        managed(request, organisationId)
        if ((await sql.otherOwners(tx, organisationId, personId)) === 0) throw new Problem('last-owner')
        if (!(await sql.endMembership(tx, organisationId, personId))) throw new Problem('not-found')
        return { body: { personId }, audit: { subject: personId } }
      }),
  )
  addInvitationRoutes(server, services)
  addResetLinkRoute(server, services)
}

const Invitation = Type.Object({
  invitationId: Id,
  email: Type.String(),
  role: RoleName,
  createdAt: Instant,
  expiresAt: Instant,
})

function addInvitationRoutes(server: TypedServer, { database, mail, publicUrl }: Services): void {
  const config = { permission: 'people.manage', withoutIdempotencyKey: true } as const
  server.get(
    '/organisations/:organisationId/invitations',
    {
      schema: {
        tags,
        summary: 'Open invitations',
        params: OrganisationParams,
        querystring: closed(ListQuery),
        response: { 200: pageOf(Invitation) },
      },
      config,
    },
    async (request) => {
      managed(request, request.params.organisationId)
      const rows = await inTransaction(database.gate, (tx) => gate.invitationsOf(tx, request.params.organisationId))
      const view = (row: (typeof rows)[number]) => ({
        invitationId: row.invitation_id,
        email: row.email,
        role: row.role,
        createdAt: row.created_at,
        expiresAt: row.expires_at,
      })
      return pageOfWhole(rows, request.query, view, (row) => [row.invitation_id])
    },
  )

  server.post(
    '/organisations/:organisationId/invitations',
    {
      schema: {
        tags,
        summary: 'Invite somebody; without SMTP the link is to be handed over',
        params: OrganisationParams,
        body: closed({ email: Email, role: RoleName }),
        response: { 201: Type.Object({ invitationId: Id, link: nullable(Type.String()), isMailed: Type.Boolean() }) },
      },
      config,
    },
    async (request, reply) => {
      const { organisationId } = request.params
      const { email, role } = request.body
      const actor = managed(request, organisationId)
      const invitation = { id: newId(), token: newToken() }
      const link = `${publicUrl(request)}/invitation/${invitation.token}`
      const tokenHash = hashOf(invitation.token)
      const open = await inTransaction(database.gate, async (tx) => {
        await gate.insertInvitation(tx, {
          ...invitation,
          organisationId,
          email,
          role,
          tokenHash,
          invitedBy: actor.personId,
        })
        await writeAudit(tx, actor, 'invitation.create', { subject: invitation.id, data: { email, role } })
        return gate.openInvitation(tx, tokenHash)
      })
      if (mail && open) {
        const language = preferredLanguage(request.headers['accept-language'])
        const organisation = language === 'en' ? open.name_en : open.name_zh
        void mail.sendInvitation({ email, name: email, language }, { organisation, inviter: actor.personName }, link)
      }
      // Once mailed, the link is the invited person's alone.
      return reply
        .status(201)
        .send({ invitationId: invitation.id, link: mail ? null : link, isMailed: mail !== undefined })
    },
  )
  addInvitationWithdrawal(server, database)
}

function addInvitationWithdrawal(server: TypedServer, database: Services['database']): void {
  const config = { permission: 'people.manage', withoutIdempotencyKey: true } as const
  server.delete(
    '/organisations/:organisationId/invitations/:invitationId',
    {
      schema: {
        tags,
        summary: 'Withdraw an invitation',
        params: closed({ organisationId: Id, invitationId: Id }),
        response: { 204: Type.Null() },
      },
      config,
    },
    async (request, reply) => {
      const { organisationId, invitationId } = request.params
      const actor = managed(request, organisationId)
      await inTransaction(database.gate, async (tx) => {
        if (!(await gate.withdrawInvitation(tx, organisationId, invitationId))) throw new Problem('not-found')
        await writeAudit(tx, actor, 'invitation.withdraw', { subject: invitationId })
      })
      return reply.status(204).send(null)
    },
  )
}

/** Without SMTP somebody must be able to help: the operator hands the link over, and the audit trail says so. */
function addResetLinkRoute(server: TypedServer, { database, publicUrl }: Services): void {
  server.post(
    '/people/:personId/reset-link',
    {
      schema: {
        tags,
        summary: 'A password reset link to hand over (operator)',
        params: closed({ personId: Id }),
        response: { 201: Type.Object({ link: Type.String() }) },
      },
      config: { permission: 'system.operate', withoutIdempotencyKey: true },
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const token = newToken()
      await inTransaction(database.gate, async (tx) => {
        const person = await gate.personById(tx, request.params.personId)
        if (!person) throw new Problem('not-found')
        await gate.insertPasswordReset(tx, person.person_id, hashOf(token))
        await writeAudit(tx, actor, 'password.reset-link', { subject: person.person_id })
      })
      return reply.status(201).send({ link: `${publicUrl(request)}/reset/${token}` })
    },
  )
}
