import { createHash } from 'node:crypto'
import { makeWorkerUtils } from 'graphile-worker'
import pg from 'pg'
import { migrate, underMigrationLock } from './migrate.ts'
import { ensureRoles, type RuntimeRole, runtimeRoles } from './roles.ts'

/**
 * owner   migrates and runs the queue; never answers a request.
 * app     does the work of people, inside `inTenant` only.
 * gate    signs people in; cannot reach contracts.
 */
export type Database = {
  readonly owner: pg.Pool
  readonly app: pg.Pool
  readonly gate: pg.Pool
  readonly appUrl: string
  readonly ownerUrl: string
  readonly serverVersion: string
  /** Keeps several databases' notifications apart and derives keys; never leaves the process. */
  readonly secret: string
  readonly close: () => Promise<void>
}

export type Transaction = pg.PoolClient

/** Who acts, and with which named permissions: what row-level security sees. */
export type Tenant = {
  readonly organisationId: string
  readonly personId: string
  readonly permissions: readonly string[]
}

const MINIMUM_VERSION = 150_000

/** `int8` arrives as a number: counts and byte sizes stay below 2^53; fen columns are read as text. */
const INT8 = 20
const DATE = 1082
const TIMESTAMPTZ = 1184
const types = new pg.TypeOverrides()
types.setTypeParser(INT8, (text) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`an int8 beyond 2^53 must be read as text: ${text}`)
  return value
})
types.setTypeParser(DATE, (text) => text)
const parseTimestamp = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ) as (text: string) => Date
types.setTypeParser(TIMESTAMPTZ, (text) => parseTimestamp(text).toISOString())

/**
 * Connects as owner, brings roles, schema and queue up to date, and opens the run-time pools.
 * @throws Error for a PostgreSQL before 15, SchemaMismatch for a database that is newer than the program.
 */
export async function openDatabase(url: string, secret?: string, poolSize = 12): Promise<Database> {
  const owner = makePool(url, 6)
  const key = secret ?? createHash('sha256').update(url).digest('hex')
  const client = await owner.connect()
  let serverVersion: string
  let roles: ReturnType<typeof runtimeRoles>
  try {
    const { rows } = await client.query<{ number: string; version: string; name: string }>(
      "SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version, current_database() AS name",
    )
    const [about] = rows
    if (!about || Number(about.number) < MINIMUM_VERSION) throw new Error('Heqi needs PostgreSQL 15 or newer')
    serverVersion = about.version
    roles = runtimeRoles(about.name, key)
    await underMigrationLock(client, async () => {
      await ensureRoles(client, roles)
      await migrate(client, roles)
      await prepareQueue(owner, roles.app)
    })
  } finally {
    client.release()
  }
  const appUrl = withRole(url, roles.app)
  const app = makePool(appUrl, poolSize)
  const gate = makePool(withRole(url, roles.gate), 4)
  const close = async (): Promise<void> => {
    await Promise.all([app.end(), gate.end(), owner.end()])
  }
  return { owner, app, gate, appUrl, ownerUrl: url, serverVersion, secret: key, close }
}

/** The queue's own tables, and the one door to it for the run-time role: a job becomes visible with its transaction. */
async function prepareQueue(owner: pg.Pool, app: RuntimeRole): Promise<void> {
  const queue = await makeWorkerUtils({ pgPool: owner })
  await queue.migrate()
  await queue.release()
  await owner.query(`
    CREATE OR REPLACE FUNCTION heqi.enqueue(task text, payload json, key text, queue text, delay interval) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS
    $$ SELECT graphile_worker.add_job(task, payload, queue_name => queue, job_key => key, max_attempts => 5,
         run_at => now() + delay, job_key_mode => 'preserve_run_at') $$;
    REVOKE ALL ON FUNCTION heqi.enqueue(text, json, text, text, interval) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION heqi.enqueue(text, json, text, text, interval) TO "${app.name}";
  `)
}

/**
 * A pool whose rows have JSON's types: instants as ISO texts, dates as texts, counts as numbers. Queries of a connection that
 * do not wait for each other go out together, and are answered in their order.
 */
export function makePool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    pipeline: true,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 20_000,
  })
  // A connection that dies is replaced at the next use; without listeners it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
  })
  return pool
}

function withRole(url: string, role: RuntimeRole): string {
  const address = new URL(url)
  address.username = encodeURIComponent(role.name)
  address.password = encodeURIComponent(role.password)
  return address.href
}

/**
 * Runs `work` in one transaction as the tenant. The settings end with the transaction, so a pooled connection carries
 * nothing over to the next request, not even after an error.
 */
export async function inTenant<Value>(
  database: Pick<Database, 'app'>,
  tenant: Tenant,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
  return transact(database.app, `BEGIN; ${actingAs(tenant)}`, work)
}

/** As `inTenant`, for work that only reads, which the database makes sure of: nobody waits for the end of the transaction. */
export const readInTenant = <Value>(
  database: Pick<Database, 'app'>,
  tenant: Tenant,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> => transact(database.app, `BEGIN READ ONLY; ${actingAs(tenant)}`, work, 'reading')

/** With the values in its text, since only then it travels together with `BEGIN`. */
function actingAs({ organisationId, personId, permissions }: Tenant): string {
  const settings = { organisation_id: organisationId, person_id: personId, permissions: permissions.join(',') }
  const each = Object.entries(settings).map(
    ([name, value]) => `set_config('heqi.${name}', ${pg.escapeLiteral(value)}, true)`,
  )
  return `SELECT ${each.join(', ')}`
}

export const inTransaction = <Value>(pool: pg.Pool, work: (tx: Transaction) => Promise<Value>): Promise<Value> =>
  transact(pool, 'BEGIN', work)

async function transact<Value>(
  pool: pg.Pool,
  begin: string,
  work: (tx: Transaction) => Promise<Value>,
  kind: 'reading' | 'writing' = 'writing',
): Promise<Value> {
  const client = await pool.connect()
  let broken: Error | undefined
  let ending: Promise<unknown> | undefined
  // On its way together with the first query of the work. Should it fail, that one does too: without a transaction there is no
  // tenant, and without a tenant no row.
  const begun = client.query(begin)
  begun.catch(() => undefined)
  try {
    const value = await work(client)
    await begun
    ending = client.query('COMMIT')
    if (kind === 'writing') await ending
    return value
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: unknown) => {
      broken = lost instanceof Error ? lost : new Error(String(lost))
    })
    throw error
  } finally {
    const release = (): void => client.release(broken)
    if (ending === undefined || kind === 'writing') release()
    else
      ending.then(release, (lost: unknown) => {
        client.release(lost instanceof Error ? lost : true)
      })
  }
}
