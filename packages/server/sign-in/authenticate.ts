import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../access/actor.ts'
import { type Permission, permissionsOf } from '../access/permissions.ts'
import type { Database } from '../database/database.ts'
import { hashOf, newToken } from '../http/identifier.ts'
import * as sql from './sql.ts'

export const SESSION_COOKIE = 'heqi_session'

export const setSessionCookie = (request: FastifyRequest, reply: FastifyReply, token: string): void => {
  reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: 14 * 24 * 3600,
  })
}

/** Who makes the request, by session cookie or by a machine's key; `undefined` for nobody. */
export async function authenticate(
  database: Database,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Actor | undefined> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer !== undefined) return actorOfKey(database, request, bearer)
  const token = request.cookies[SESSION_COOKIE]
  return token === undefined ? undefined : actorOfSession(database, request, reply, token)
}

async function actorOfSession(
  database: Database,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): Promise<Actor | undefined> {
  const hash = hashOf(token)
  const session = await sql.sessionByToken(database.gate, hash)
  if (!session) return undefined
  if (session.is_due && session.is_current) {
    const next = newToken()
    if (await sql.rotateSession(database.gate, session.session_id, hash, hashOf(next)))
      setSessionCookie(request, reply, next)
  }
  const acting = session.kind !== null && session.role !== null ? { kind: session.kind, role: session.role } : undefined
  return {
    organisationId: session.organisation_id ?? '',
    personId: session.person_id,
    personName: session.name,
    organisationKind: acting?.kind ?? 'client',
    role: acting?.role ?? 'agent',
    permissions: acting ? permissionsOf(acting.kind, acting.role) : [],
    address: request.ip,
    sessionId: session.session_id,
  }
}

async function actorOfKey(database: Database, request: FastifyRequest, token: string): Promise<Actor | undefined> {
  const key = await sql.apiKeyByToken(database.gate, hashOf(token))
  if (!key) return undefined
  await sql.touchApiKey(database.gate, key)
  const granted = permissionsOf(key.kind, key.role)
  return {
    organisationId: key.organisation_id,
    personId: key.person_id,
    personName: key.person_name,
    organisationKind: key.kind,
    role: key.role,
    // A key never does more than its person may do today.
    permissions: granted.filter((permission: Permission) => key.permissions.includes(permission)),
    address: request.ip,
  }
}
