import { expect, it } from 'vitest'
import { HAS_POSTGRES_15, startTestServer } from './databases.ts'

it.skipIf(!HAS_POSTGRES_15)(
  'PostgreSQL 15 by DATABASE_URL is there, so that every storage test runs on it too',
  async () => {
    const server = await startTestServer('PostgreSQL 15 by DATABASE_URL', { workers: 0 })
    try {
      expect(server.services.database.serverVersion).toMatch(/^15\./)
      expect(server.databasePid()).toBeUndefined()
    } finally {
      await server.end()
    }
  },
)
