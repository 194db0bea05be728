import { Type } from 'typebox'
import { PERMISSIONS } from '../access/permissions.ts'
import { writeAudit } from '../administration/audit-sql.ts'
import { inTransaction, type Transaction } from '../database/database.ts'
import { actorOf } from '../http/acting.ts'
import { hashOf, newId, newToken } from '../http/identifier.ts'
import { pageOfWhole } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { closed, Id, LanguageCode, ListQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { sessionView } from './routes.ts'
import { ApiKey, Password, PersonName, Session } from './schemas.ts'
import { beginEnrolment, confirmEnrolment } from './second-factor.ts'
import * as sql from './sql.ts'

const tags = ['account']
const own = { permission: 'signed-in', withoutIdempotencyKey: true } as const

/** What people change about their own account: asked for with the password wherever it weakens the sign-in. */
export function addAccountRoutes(server: TypedServer, { database }: Services): void {
  server.patch(
    '/me',
    {
      schema: {
        tags,
        summary: 'Change name or language',
        body: closed({ name: Type.Optional(PersonName), language: Type.Optional(LanguageCode) }),
        response: { 200: Session },
      },
      config: own,
    },
    async (request) => {
      const actor = actorOf(request)
      return inTransaction(database.gate, async (tx) => {
        await tx.query(
          'UPDATE heqi.person SET name = coalesce($2, name), language = coalesce($3, language) WHERE person_id = $1',
          [actor.personId, request.body.name ?? null, request.body.language ?? null],
        )
        return sessionView(tx, actor.personId, actor.organisationId || undefined)
      })
    },
  )

  server.post(
    '/me/password',
    {
      schema: {
        tags,
        summary: 'Change the password; other devices are signed out',
        body: closed({ current: Password, next: Password }),
        response: { 204: Type.Null() },
      },
      config: own,
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const passwordHash = await hashPassword(request.body.next)
      await inTransaction(database.gate, async (tx) => {
        await proven(tx, actor.personId, request.body.current)
        await sql.setPassword(tx, actor.personId, passwordHash)
        await sql.endSessionsOf(tx, actor.personId, actor.sessionId)
        if (actor.organisationId) await writeAudit(tx, actor, 'password.change', {})
      })
      return reply.status(204).send(null)
    },
  )
  addSecondFactorRoutes(server, database)
  addApiKeyRoutes(server, database)
}

/** @throws Problem `sign-in-failed` when the password is not the person's. */
async function proven(tx: Transaction, personId: string, password: string): Promise<sql.CredentialRow> {
  const credential = await sql.credentialOf(tx, personId)
  if (!credential || !(await isPassword(credential.password_hash, password))) throw new Problem('sign-in-failed')
  return credential
}

function addSecondFactorRoutes(server: TypedServer, database: Services['database']): void {
  server.post(
    '/me/second-factor',
    {
      schema: {
        tags,
        summary: 'Begin the enrolment of an authenticator',
        body: closed({ password: Password }),
        response: { 200: Type.Object({ secret: Type.String(), uri: Type.String() }) },
      },
      config: own,
    },
    async (request) => {
      const actor = actorOf(request)
      return inTransaction(database.gate, async (tx) => {
        const credential = await proven(tx, actor.personId, request.body.password)
        if (credential.totp_confirmed_at !== null) throw new Problem('conflict', { reason: 'second-factor-enrolled' })
        const person = await sql.personById(tx, actor.personId)
        if (!person) throw new Problem('not-signed-in')
        return beginEnrolment(tx, database.secret, person)
      })
    },
  )

  server.post(
    '/me/second-factor/confirmation',
    {
      schema: {
        tags,
        summary: 'Confirm the authenticator with a first code',
        body: closed({ code: Type.String({ pattern: '^\\d{6}$' }) }),
        response: { 200: Type.Object({ recoveryCodes: Type.Array(Type.String()) }) },
      },
      config: own,
    },
    async (request) => {
      const actor = actorOf(request)
      return inTransaction(database.gate, async (tx) => {
        const credential = await sql.credentialOf(tx, actor.personId)
        const codes = credential && (await confirmEnrolment(tx, database.secret, credential, request.body.code))
        if (!codes) throw new Problem('code-wrong')
        if (actor.organisationId) await writeAudit(tx, actor, 'second-factor.enrol', {})
        return { recoveryCodes: [...codes] }
      })
    },
  )

  server.post(
    '/me/second-factor/removal',
    {
      schema: {
        tags,
        summary: 'Remove the authenticator',
        body: closed({ password: Password }),
        response: { 204: Type.Null() },
      },
      config: own,
    },
    async (request, reply) => {
      const actor = actorOf(request)
      await inTransaction(database.gate, async (tx) => {
        await proven(tx, actor.personId, request.body.password)
        await sql.setTotpSecret(tx, actor.personId, null)
        await sql.replaceRecoveryCodes(tx, actor.personId, [])
        if (actor.organisationId) await writeAudit(tx, actor, 'second-factor.remove', {})
      })
      return reply.status(204).send(null)
    },
  )
}

function addApiKeyRoutes(server: TypedServer, database: Services['database']): void {
  server.get(
    '/me/api-keys',
    {
      schema: {
        tags,
        summary: "Keys of one's machines",
        querystring: closed(ListQuery),
        response: { 200: pageOf(ApiKey) },
      },
      config: own,
    },
    async (request) => {
      const actor = actorOf(request)
      const keys = await inTransaction(database.gate, (tx) => sql.apiKeysOf(tx, actor.organisationId, actor.personId))
      const view = (key: (typeof keys)[number]) => ({
        keyId: key.key_id,
        name: key.name,
        permissions: [...key.permissions],
        createdAt: key.created_at,
        lastUsedAt: key.last_used_at,
      })
      return pageOfWhole(keys, request.query, view, (key) => [key.key_id])
    },
  )

  server.post(
    '/me/api-keys',
    {
      schema: {
        tags,
        summary: 'A new key, shown this once',
        body: closed({ name: PersonName, permissions: Type.Array(Type.Enum([...PERMISSIONS]), { minItems: 1 }) }),
        response: { 201: Type.Object({ keyId: Id, token: Type.String() }) },
      },
      config: own,
    },
    async (request, reply) => {
      const actor = actorOf(request)
      const { name, permissions } = request.body
      const missing = permissions.find((permission) => !actor.permissions.includes(permission))
      // A key cannot make further keys: only a person at a screen hands out access.
      if (missing !== undefined || !actor.sessionId)
        throw new Problem('not-permitted', { permission: missing ?? 'session' })
      const key = { id: newId(), token: newToken() }
      await inTransaction(database.gate, async (tx) => {
        await sql.insertApiKey(tx, { ...actor, id: key.id, name, permissions, tokenHash: hashOf(key.token) })
        await writeAudit(tx, actor, 'api-key.create', { subject: key.id, data: { name, permissions } })
      })
      return reply.status(201).send({ keyId: key.id, token: key.token })
    },
  )

  server.delete(
    '/me/api-keys/:keyId',
    {
      schema: { tags, summary: 'Revoke a key', params: closed({ keyId: Id }), response: { 204: Type.Null() } },
      config: own,
    },
    async (request, reply) => {
      const actor = actorOf(request)
      await inTransaction(database.gate, async (tx) => {
        if (!(await sql.revokeApiKey(tx, actor.organisationId, actor.personId, request.params.keyId)))
          throw new Problem('not-found')
        await writeAudit(tx, actor, 'api-key.revoke', { subject: request.params.keyId })
      })
      return reply.status(204).send(null)
    },
  )
}
