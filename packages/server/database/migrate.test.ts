import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { openDatabase } from './database.ts'
import { type Migration, migrate, readMigrations, SchemaMismatch } from './migrate.ts'
import { runtimeRoles } from './roles.ts'

describe.each(DATABASES)('the schema on %s', (database) => {
  let server: TestServer

  beforeAll(async () => {
    server = await startTestServer(database, { workers: 0 })
  })
  afterAll(() => server?.end())

  const migrateWith = async (migrations: readonly Migration[]): Promise<number> => {
    const client = await server.services.database.owner.connect()
    try {
      return await migrate(client, runtimeRoles('postgres', server.services.database.secret), migrations)
    } finally {
      client.release()
    }
  }

  it('is up to date after the start, and a second start finds nothing to do', async () => {
    expect(await migrateWith(readMigrations())).toBe(0)
    const { rows } = await server.services.database.owner.query<{ number: number }>(
      'SELECT number FROM heqi.migration ORDER BY number',
    )
    expect(rows.map(({ number }) => number)).toEqual(readMigrations().map(({ number }) => number))
  })

  it('is refused by a program that is older, or whose migrations were edited', async () => {
    const known = readMigrations()
    await expect(migrateWith(known.slice(0, -1))).rejects.toMatchObject({ code: 'database-newer-than-program' })
    const edited = known.map((migration, i) => (i === 1 ? { ...migration, sha256: 'another' } : migration))
    await expect(migrateWith(edited)).rejects.toThrow(SchemaMismatch)
  })

  it('takes a step whole or not at all', async () => {
    const known = readMigrations()
    const broken: Migration = {
      number: known.length + 1,
      name: 'broken',
      sha256: 'x',
      sql: 'CREATE TABLE heqi.half (); SELECT 1 / 0',
    }
    await expect(migrateWith([...known, broken])).rejects.toThrow('broken')
    const { rows } = await server.services.database.owner.query("SELECT to_regclass('heqi.half') AS half")
    expect(rows).toEqual([{ half: null }])
  })

  it('lets several servers start at once', async () => {
    const { ownerUrl, secret } = server.services.database
    const opened = await Promise.all([openDatabase(ownerUrl, secret, 1), openDatabase(ownerUrl, secret, 1)])
    for (const other of opened) await other.close()
  })

  it('signs in at run time as roles that own nothing and bypass nothing', async () => {
    const { rows } = await server.services.database.owner.query(
      `SELECT r.rolname, r.rolsuper, r.rolbypassrls, r.rolcreaterole,
         EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid) AS owns
       FROM pg_roles r WHERE r.rolname LIKE '%\\_app' OR r.rolname LIKE '%\\_gate' ORDER BY r.rolname`,
    )
    const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: false }
    expect(rows).toEqual([
      { rolname: 'postgres_app', ...none },
      { rolname: 'postgres_gate', ...none },
    ])
  })

  it('leads every key of what belongs to a contract with the contract, so that the data can be distributed', async () => {
    const { rows } = await server.services.database.owner.query<{ name: string; key: string; first: string }>(
      `SELECT c.relname AS name, i.indexrelid::regclass::text AS key, a.attname AS first
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
       JOIN pg_attribute f ON f.attrelid = c.oid AND f.attname = 'contract_id' AND f.attnum = 1
       WHERE n.nspname = 'heqi' AND c.relname <> 'contract_party' AND NOT (i.indkey[0] = f.attnum)`,
    )
    expect(rows).toEqual([])
    const foreign = await server.services.database.owner.query<{ name: string; refers: string }>(
      `SELECT k.conrelid::regclass::text AS name, k.confrelid::regclass::text AS refers
       FROM pg_constraint k JOIN pg_attribute f ON f.attrelid = k.conrelid AND f.attname = 'contract_id' AND f.attnum = 1
       WHERE k.contype = 'f' AND NOT (f.attnum = ANY (k.conkey)) AND k.confrelid <> 'heqi.organisation'::regclass`,
    )
    expect(foreign.rows).toEqual([])
  })
})
