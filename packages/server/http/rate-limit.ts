import type { FastifyInstance } from 'fastify'
import { Problem } from './problem.ts'

export type RateLimit = { readonly requestsPerMinute: number; readonly anonymousPerMinute: number }
export const DEFAULT_RATE_LIMIT: RateLimit = { requestsPerMinute: 1200, anonymousPerMinute: 240 }

/** A leaky bucket for each actor or address: fills with requests, empties steadily, refuses when full. */
type Bucket = { level: number; at: number }
const MINUTE_MS = 60_000
const MOST_BUCKETS = 50_000

/**
 * Guards one process against one client; sign-in attempts are throttled in the database, across processes
 * (sign-in/throttle.ts).
 */
export function addRateLimit(server: FastifyInstance, limit: RateLimit): void {
  const buckets = new Map<string, Bucket>()
  server.addHook('preHandler', async (request) => {
    const { actor } = request
    const capacity = actor ? limit.requestsPerMinute : limit.anonymousPerMinute
    const name = actor ? `${actor.organisationId}/${actor.personId}` : request.ip
    const now = performance.now()
    const bucket = buckets.get(name) ?? { level: 0, at: now }
    const level = Math.max(0, bucket.level - ((now - bucket.at) * capacity) / MINUTE_MS)
    if (level + 1 > capacity) {
      const retryAfterSeconds = Math.ceil(((level + 1 - capacity) * 60) / capacity)
      throw new Problem('too-many-requests', { retryAfterSeconds })
    }
    if (buckets.size >= MOST_BUCKETS) buckets.clear()
    buckets.set(name, { level: level + 1, at: now })
  })
}
