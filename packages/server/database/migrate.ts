import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { quoteName, type RuntimeRoles } from './roles.ts'

/** One numbered step of the schema, `migrations/NNNN-name.sql`. It is never edited once released. */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

/** The database does not fit this program: newer than it, or an applied migration is not the one we know. */
export class SchemaMismatch extends Error {
  readonly code: 'database-newer-than-program' | 'migration-changed'
  constructor(code: SchemaMismatch['code'], detail: string) {
    super(`${code}: ${detail}`)
    this.name = 'SchemaMismatch'
    this.code = code
  }
}

const FILE = /^(\d{4})-([a-z0-9-]+)\.sql$/
const MIGRATION_LOCK = 0x6d696772

/** All migrations in order; numbers may leave room between them. @throws Error when one number stands twice. */
export function readMigrations(folder: URL = new URL('../migrations/', import.meta.url)): readonly Migration[] {
  const migrations = readdirSync(folder)
    .sort()
    .map((file): Migration => {
      const [, number = '', name = ''] = FILE.exec(file) ?? []
      if (!number) throw new Error(`not a migration: ${file}`)
      const sql = readFileSync(new URL(file, folder), 'utf8')
      return { number: Number(number), name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })
  const twice = migrations.find(({ number }, i) => migrations[i + 1]?.number === number)
  if (twice) throw new Error(`migration ${twice.number} stands twice`)
  return migrations
}

/** One server at a time prepares the database; the others wait and then find the work done. */
export async function underMigrationLock(client: pg.PoolClient, work: () => Promise<void>): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
  try {
    await work()
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK])
  }
}

/** Brings the schema up to date, each step in a transaction of its own. Gives the number of steps taken. */
export async function migrate(
  client: pg.PoolClient,
  roles: RuntimeRoles,
  migrations: readonly Migration[] = readMigrations(),
): Promise<number> {
  await client.query('CREATE SCHEMA IF NOT EXISTS heqi')
  await client.query(`CREATE TABLE IF NOT EXISTS heqi.migration (
    number integer PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`)
  const pending = pendingOf(migrations, await appliedIn(client))
  for (const migration of pending) await apply(client, roles, migration)
  return pending.length
}

type Applied = { readonly number: number; readonly name: string; readonly sha256: string }

async function appliedIn(client: pg.PoolClient): Promise<readonly Applied[]> {
  const { rows } = await client.query<Applied>('SELECT number, name, sha256 FROM heqi.migration ORDER BY number')
  return rows
}

function pendingOf(migrations: readonly Migration[], applied: readonly Applied[]): readonly Migration[] {
  const byNumber = new Map(migrations.map((migration) => [migration.number, migration]))
  for (const { number, name, sha256 } of applied) {
    const known = byNumber.get(number)
    if (!known) throw new SchemaMismatch('database-newer-than-program', `migration ${number} (${name}) is unknown here`)
    if (known.sha256 !== sha256) throw new SchemaMismatch('migration-changed', `migration ${number} (${name})`)
  }
  // By number, not by count: work that was done side by side may land in another order than its numbers.
  const done = new Set(applied.map(({ number }) => number))
  return migrations.filter(({ number }) => !done.has(number))
}

async function apply(client: pg.PoolClient, roles: RuntimeRoles, migration: Migration): Promise<void> {
  const sql = migration.sql
    .replaceAll('{app}', quoteName(roles.app.name))
    .replaceAll('{gate}', quoteName(roles.gate.name))
  await client.query('BEGIN')
  try {
    if (migration.number === 1) {
      const both = `${quoteName(roles.app.name)}, ${quoteName(roles.gate.name)}`
      await client.query(`GRANT USAGE ON SCHEMA heqi TO ${both}`)
    }
    await client.query(sql)
    await client.query('INSERT INTO heqi.migration (number, name, sha256) VALUES ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.sha256,
    ])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`migration ${migration.number} (${migration.name}) failed`, { cause: error })
  }
}
