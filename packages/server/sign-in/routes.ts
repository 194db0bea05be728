import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { permissionsOf } from '../access/permissions.ts'
import { writeAudit } from '../administration/audit-sql.ts'
import { inTransaction, type Transaction } from '../database/database.ts'
import { actorOf } from '../http/acting.ts'
import { hashOf, newId, newToken } from '../http/identifier.ts'
import { Problem } from '../http/problem.ts'
import { closed, Id } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { SESSION_COOKIE, setSessionCookie } from './authenticate.ts'
import { isPassword } from './passwords.ts'
import { Session, SignIn } from './schemas.ts'
import { passesSecondFactor } from './second-factor.ts'
import * as sql from './sql.ts'
import { checkThrottle, forgetFailures, recordFailure, subjectsOf } from './throttle.ts'

const tags = ['sign-in']
const open = { permission: 'public', withoutIdempotencyKey: true } as const

const membershipView = (row: sql.MembershipRow) => ({
  organisationId: row.organisation_id,
  organisationName: { 'zh-CN': row.name_zh, en: row.name_en },
  organisationKind: row.kind,
  organisationCreditCode: row.credit_code,
  role: row.role,
})

export async function sessionView(tx: Transaction, personId: string, organisationId: string | undefined) {
  const person = await sql.personById(tx, personId)
  if (!person) throw new Problem('not-signed-in')
  const memberships = await sql.membershipsOf(tx, personId)
  const credential = await sql.credentialOf(tx, personId)
  const acting = memberships.find((membership) => membership.organisation_id === organisationId)
  return {
    person: { personId, email: person.email, name: person.name, language: person.language },
    memberships: memberships.map(membershipView),
    acting: acting ? membershipView(acting) : null,
    permissions: acting ? [...permissionsOf(acting.kind, acting.role)] : [],
    hasSecondFactor: credential?.totp_confirmed_at != null,
  }
}

/** Opens a session and sets its cookie. */
export async function openSession(
  tx: Transaction,
  request: FastifyRequest,
  reply: FastifyReply,
  person: { readonly personId: string; readonly name: string },
) {
  const [membership] = await sql.membershipsOf(tx, person.personId)
  const token = newToken()
  await sql.insertSession(tx, {
    id: newId(),
    personId: person.personId,
    organisationId: membership?.organisation_id,
    tokenHash: hashOf(token),
    userAgent: request.headers['user-agent'],
    address: request.ip,
  })
  if (membership)
    await writeAudit(
      tx,
      {
        organisationId: membership.organisation_id,
        personId: person.personId,
        personName: person.name,
        address: request.ip,
      },
      'session.open',
      {},
    )
  setSessionCookie(request, reply, token)
  return sessionView(tx, person.personId, membership?.organisation_id)
}

export function addSessionRoutes(server: TypedServer, { database }: Services): void {
  server.post(
    '/session',
    { schema: { tags, summary: 'Sign in', body: SignIn, response: { 201: Session } }, config: open },
    async (request, reply) => {
      const { email, password, code } = request.body
      const subjects = subjectsOf(email, request.ip)
      const outcome = await inTransaction(database.gate, async (tx) => {
        await checkThrottle(tx, subjects)
        const person = await sql.personByEmail(tx, email)
        const credential = person && !person.disabled_at ? await sql.credentialOf(tx, person.person_id) : undefined
        const matches = await isPassword(credential?.password_hash, password)
        if (!person || !credential || !matches) return failed(tx, subjects, 'sign-in-failed')
        if (credential.totp_confirmed_at !== null) {
          if (code === undefined) return new Problem('second-factor-needed')
          if (!(await passesSecondFactor(tx, database.secret, credential, code)))
            return failed(tx, subjects, 'sign-in-failed')
        }
        await forgetFailures(tx, subjects[0] ?? '')
        return openSession(tx, request, reply, { personId: person.person_id, name: person.name })
      })
      if (outcome instanceof Problem) throw outcome
      return reply.status(201).send(outcome)
    },
  )

  server.get(
    '/session',
    { schema: { tags, summary: 'Who is signed in', response: { 200: Session } }, config: { permission: 'signed-in' } },
    async (request) => {
      const actor = actorOf(request)
      return inTransaction(database.gate, (tx) => sessionView(tx, actor.personId, actor.organisationId || undefined))
    },
  )

  server.patch(
    '/session',
    {
      schema: {
        tags,
        summary: "Act for another of one's organisations",
        body: closed({ organisationId: Id }),
        response: { 200: Session },
      },
      config: { permission: 'signed-in', withoutIdempotencyKey: true },
    },
    async (request) => {
      const actor = actorOf(request)
      const { organisationId } = request.body
      return inTransaction(database.gate, async (tx) => {
        const memberships = await sql.membershipsOf(tx, actor.personId)
        if (!actor.sessionId || !memberships.some((membership) => membership.organisation_id === organisationId))
          throw new Problem('not-found')
        await sql.actFor(tx, actor.sessionId, organisationId)
        return sessionView(tx, actor.personId, organisationId)
      })
    },
  )

  server.delete(
    '/session',
    { schema: { tags, summary: 'Sign out', response: { 204: Type.Null() } }, config: open },
    async (request, reply) => {
      if (request.actor?.sessionId) await sql.endSession(database.gate, request.actor.sessionId)
      return reply.clearCookie(SESSION_COOKIE, { path: '/' }).status(204).send(null)
    },
  )
}

/** The failure must be committed, so it is answered after the transaction and not thrown inside. */
async function failed(tx: Transaction, subjects: readonly string[], code: 'sign-in-failed'): Promise<Problem> {
  await recordFailure(tx, subjects)
  return new Problem(code)
}
