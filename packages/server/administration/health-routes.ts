import { Type } from 'typebox'
import { readMigrations } from '../database/migrate.ts'
import { reading } from '../http/acting.ts'
import { Problem } from '../http/problem.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'

const SystemHealth = Type.Object({
  databaseVersion: Type.String(),
  isDatabaseEmbedded: Type.Boolean(),
  databaseBytes: Type.Integer(),
  schemaVersion: Type.Integer(),
  queue: Type.Object({ waiting: Type.Integer(), running: Type.Integer(), failed: Type.Integer() }),
  process: Type.Object({ uptimeSeconds: Type.Integer(), memoryBytes: Type.Integer(), nodeVersion: Type.String() }),
  isMailConfigured: Type.Boolean(),
})

export function addHealthRoutes(server: TypedServer, { database, configuration, mail }: Services): void {
  server.get(
    '/health',
    {
      schema: {
        tags: ['administration'],
        summary: 'Whether this server can work: 200, or 503 without its database',
        response: { 200: Type.Object({ status: Type.Literal('ok') }) },
      },
      config: { permission: 'public' },
    },
    async () => {
      await database.gate.query('SELECT 1').catch(() => {
        throw new Problem('database-unavailable')
      })
      return { status: 'ok' as const }
    },
  )

  server.get(
    '/system',
    {
      schema: { tags: ['administration'], summary: 'Health of the system (operator)', response: { 200: SystemHealth } },
      config: { permission: 'system.operate' },
    },
    async (request) =>
      reading(database, request, async (tx) => {
        const { rows } = await tx.query<{ bytes: number }>('SELECT pg_database_size(current_database()) AS bytes')
        // The queue belongs to the owner; only its counts leave it.
        const queue = await database.owner.query<{ waiting: number; running: number; failed: number }>(
          `SELECT count(*) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts) AS waiting,
             count(*) FILTER (WHERE locked_at IS NOT NULL) AS running,
             count(*) FILTER (WHERE attempts >= max_attempts) AS failed FROM graphile_worker.jobs`,
        )
        return {
          databaseVersion: database.serverVersion,
          isDatabaseEmbedded: configuration.databaseUrl === undefined,
          databaseBytes: rows[0]?.bytes ?? 0,
          schemaVersion: readMigrations().length,
          queue: queue.rows[0] ?? { waiting: 0, running: 0, failed: 0 },
          process: {
            uptimeSeconds: Math.floor(process.uptime()),
            memoryBytes: process.memoryUsage.rss(),
            nodeVersion: process.version,
          },
          isMailConfigured: mail !== undefined,
        }
      }),
  )
}
