import { Type } from 'typebox'
import { writeAudit } from '../administration/audit-sql.ts'
import { inTransaction } from '../database/database.ts'
import { hashOf, newId, newToken } from '../http/identifier.ts'
import { Problem, preferredLanguage } from '../http/problem.ts'
import { closed } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { openSession } from './routes.ts'
import { AcceptInvitation, Email, InvitationView, Password, Session, SetUp } from './schemas.ts'
import * as sql from './sql.ts'
import { checkThrottle, recordFailure, subjectsOf } from './throttle.ts'

const tags = ['sign-in']
const open = { permission: 'public', withoutIdempotencyKey: true } as const
const TokenParams = closed({ token: Type.String({ minLength: 20, maxLength: 100 }) })

/** First start, invitations and forgotten passwords: what works before there is a session. */
export function addLinkRoutes(server: TypedServer, services: Services): void {
  addSetUpRoutes(server, services)
  addInvitationRoutes(server, services)
  addResetRoutes(server, services)
}

function addSetUpRoutes(server: TypedServer, { database, setUpToken }: Services): void {
  server.get(
    '/setup',
    {
      schema: {
        tags,
        summary: 'Whether the first set-up is needed',
        response: { 200: Type.Object({ isNeeded: Type.Boolean() }) },
      },
      config: open,
    },
    async () => ({ isNeeded: !(await inTransaction(database.gate, sql.isSetUp)) }),
  )

  server.post(
    '/setup',
    {
      schema: {
        tags,
        summary: "Set up the operator; takes the token from the server's console",
        body: SetUp,
        response: { 201: Session },
      },
      config: open,
    },
    async (request, reply) => {
      const { token, organisation, person } = request.body
      const passwordHash = await hashPassword(person.password)
      const session = await inTransaction(database.gate, async (tx) => {
        if (await sql.isSetUp(tx)) throw new Problem('already-set-up')
        if (!hashOf(token).equals(hashOf(setUpToken))) throw new Problem('link-expired')
        const organisationId = newId()
        const personId = newId()
        await sql.insertOrganisation(tx, { id: organisationId, kind: 'operator', ...organisation })
        await sql.insertPerson(tx, { id: personId, ...person, passwordHash })
        await sql.insertMembership(tx, organisationId, personId, 'owner')
        return openSession(tx, request, reply, { personId, name: person.name })
      })
      return reply.status(201).send(session)
    },
  )
}

function addInvitationRoutes(server: TypedServer, { database }: Services): void {
  server.get(
    '/invitations/:token',
    {
      schema: { tags, summary: 'What one is invited to', params: TokenParams, response: { 200: InvitationView } },
      config: open,
    },
    async (request) =>
      inTransaction(database.gate, async (tx) => {
        const invitation = await sql.openInvitation(tx, hashOf(request.params.token))
        if (!invitation) throw new Problem('link-expired')
        return {
          email: invitation.email,
          role: invitation.role,
          organisationName: { 'zh-CN': invitation.name_zh, en: invitation.name_en },
          organisationKind: invitation.kind,
          expiresAt: invitation.expires_at,
          hasAccount: (await sql.personByEmail(tx, invitation.email)) !== undefined,
        }
      }),
  )

  server.post(
    '/invitations/:token/acceptance',
    {
      schema: {
        tags,
        summary: 'Accept an invitation',
        params: TokenParams,
        body: AcceptInvitation,
        response: { 201: Session },
      },
      config: open,
    },
    async (request, reply) => {
      const { password, name, language } = request.body
      const outcome = await inTransaction(database.gate, async (tx) => {
        const invitation = await sql.openInvitation(tx, hashOf(request.params.token))
        if (!invitation) return new Problem('link-expired')
        const subjects = subjectsOf(invitation.email, request.ip)
        await checkThrottle(tx, subjects)
        const known = await sql.personByEmail(tx, invitation.email)
        let person = known && { personId: known.person_id, name: known.name }
        if (person) {
          const credential = await sql.credentialOf(tx, person.personId)
          if (!(await isPassword(credential?.password_hash, password))) {
            await recordFailure(tx, subjects)
            return new Problem('sign-in-failed')
          }
        } else {
          person = { personId: newId(), name: name ?? invitation.email }
          await sql.insertPerson(tx, {
            id: person.personId,
            email: invitation.email,
            name: person.name,
            language: language ?? preferredLanguage(request.headers['accept-language']),
            passwordHash: await hashPassword(password),
          })
        }
        await sql.insertMembership(tx, invitation.organisation_id, person.personId, invitation.role)
        await sql.acceptInvitation(tx, invitation)
        await writeAudit(
          tx,
          { ...person, personName: person.name, organisationId: invitation.organisation_id, address: request.ip },
          'invitation.accept',
          { subject: invitation.invitation_id, data: { role: invitation.role } },
        )
        return openSession(tx, request, reply, person)
      })
      if (outcome instanceof Problem) throw outcome
      return reply.status(201).send(outcome)
    },
  )
}

function addResetRoutes(server: TypedServer, { database, mail, publicUrl }: Services): void {
  server.post(
    '/password-resets',
    {
      schema: {
        tags,
        summary: 'Ask for a reset link by mail; the answer is the same for every address',
        body: closed({ email: Email }),
        response: { 202: Type.Object({ isMailConfigured: Type.Boolean() }) },
      },
      config: open,
    },
    async (request, reply) => {
      const { email } = request.body
      await inTransaction(database.gate, async (tx) => {
        const subjects = [`address:${request.ip}`, `account:reset:${email.toLowerCase()}`]
        await checkThrottle(tx, subjects)
        // Each request counts, or the form would be a way to flood a mailbox.
        await recordFailure(tx, subjects)
        const person = await sql.personByEmail(tx, email)
        if (!person || person.disabled_at || !mail) return
        const token = newToken()
        await sql.insertPasswordReset(tx, person.person_id, hashOf(token))
        void mail.sendPasswordReset(person, `${publicUrl(request)}/reset/${token}`)
      })
      return reply.status(202).send({ isMailConfigured: mail !== undefined })
    },
  )

  server.post(
    '/password-resets/:token',
    {
      schema: {
        tags,
        summary: 'Set a new password by the link',
        params: TokenParams,
        body: closed({ password: Password }),
        response: { 204: Type.Null() },
      },
      config: open,
    },
    async (request, reply) => {
      const passwordHash = await hashPassword(request.body.password)
      await inTransaction(database.gate, async (tx) => {
        const personId = await sql.usePasswordReset(tx, hashOf(request.params.token))
        const person = personId ? await sql.personById(tx, personId) : undefined
        if (!personId || !person) throw new Problem('link-expired')
        await sql.setPassword(tx, personId, passwordHash)
        await sql.endSessionsOf(tx, personId)
        for (const { organisation_id: organisationId } of await sql.membershipsOf(tx, personId))
          await writeAudit(
            tx,
            { organisationId, personId, personName: person.name, address: request.ip },
            'password.reset',
            {},
          )
      })
      return reply.status(204).send(null)
    },
  )
}
