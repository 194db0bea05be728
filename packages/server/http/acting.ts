import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../access/actor.ts'
import { writeAudit } from '../administration/audit-sql.ts'
import { type Database, inTenant, readInTenant, type Transaction } from '../database/database.ts'
import { Problem } from './problem.ts'

/** What a write answers and what the audit trail keeps of it. */
export type Written<Body> = {
  readonly status?: number
  readonly body: Body
  readonly audit?: {
    readonly contractId?: string
    readonly subject?: string
    readonly data?: Readonly<Record<string, unknown>>
  }
}

/** The signed-in actor. @throws Problem `not-signed-in`. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.actor) throw new Problem('not-signed-in')
  return request.actor
}

/** A read in one transaction as the actor; the database refuses to write in it. */
export const reading = <Value>(
  database: Database,
  request: FastifyRequest,
  work: (tx: Transaction, actor: Actor) => Promise<Value>,
): Promise<Value> => {
  const actor = actorOf(request)
  return readInTenant(database, actor, (tx) => work(tx, actor))
}

/**
 * A write in one transaction as the actor: effect, audit entry and the answer under the idempotency key are committed
 * together. A repeated request gets the stored answer; a request under way at the same time waits for it.
 */
export async function writing<Body>(
  database: Database,
  request: FastifyRequest,
  reply: FastifyReply,
  work: (tx: Transaction, actor: Actor) => Promise<Written<Body>>,
): Promise<Body> {
  const actor = actorOf(request)
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string') throw new Problem('idempotency-key-missing')
  const outcome = await inTenant(database, actor, async (tx) => {
    const earlier = await claimKey(tx, actor, key, requestHash(request))
    if (earlier) return earlier
    const written = await work(tx, actor)
    const status = written.status ?? 200
    const body = JSON.stringify(written.body ?? null)
    await writeAudit(
      tx,
      actor,
      request.routeOptions.config.action ?? request.routeOptions.url ?? '',
      written.audit ?? {},
    )
    await tx.query(
      'UPDATE heqi.idempotency_key SET status = $1, body = $2 WHERE organisation_id = $3 AND person_id = $4 AND key = $5',
      [status, body, actor.organisationId, actor.personId, key],
    )
    return { status, body: written.body, repeated: false }
  })
  reply.status(outcome.status)
  if (outcome.repeated) reply.header('idempotency-replayed', 'true')
  return outcome.body as Body
}

/** The request as far as it decides the effect. A streamed body is not part of it: it has positions of its own. */
function requestHash(request: FastifyRequest): Buffer {
  const { body } = request
  const hash = createHash('sha256').update(`${request.method} ${request.url}\n`)
  if (body instanceof Uint8Array || typeof body === 'string') hash.update(body)
  else if (typeof body === 'object' && body !== null && !('pipe' in body)) hash.update(JSON.stringify(body))
  return hash.digest()
}

type StoredAnswer = { readonly status: number; readonly body: unknown; readonly repeated: true }

async function claimKey(tx: Transaction, actor: Actor, key: string, hash: Buffer): Promise<StoredAnswer | undefined> {
  const claimed = await tx.query(
    `INSERT INTO heqi.idempotency_key (organisation_id, person_id, key, request_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [actor.organisationId, actor.personId, key, hash],
  )
  if (claimed.rowCount === 1) return undefined
  const { rows } = await tx.query<{ request_hash: Buffer; status: number; body: string }>(
    'SELECT request_hash, status, body FROM heqi.idempotency_key WHERE organisation_id = $1 AND person_id = $2 AND key = $3',
    [actor.organisationId, actor.personId, key],
  )
  const [stored] = rows
  if (!stored || !stored.request_hash.equals(hash)) throw new Problem('idempotency-key-reused')
  return { status: stored.status, body: JSON.parse(stored.body) as unknown, repeated: true }
}
