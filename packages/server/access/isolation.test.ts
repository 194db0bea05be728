import { generate } from 'otplib'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant, inTransaction } from '../database/database.ts'
import { newId } from '../http/identifier.ts'
import { DATABASES, startTestServer, type TestServer } from '../testing/databases.ts'
import { fillDrafts } from '../testing/drafts.ts'
import { callsOn, ended, newPair, newWorld, PASSWORD, TEST_NOW, type World } from '../testing/world.ts'
import { ORGANISATION_KINDS, PERMISSIONS, permissionsOf, ROLES } from './permissions.ts'

/**
 * Tries every table, in every role of an organisation that is no party, with every verb; on pooled connections, after
 * errors, with no tenant at all, and as the sign-in role. A leak is a row that is seen, changed, deleted or planted.
 */
type Table = { readonly name: string; readonly columns: readonly string[] }
type Attacker = {
  readonly name: string
  readonly organisationId: string
  readonly personId: string
  readonly permissions: readonly string[]
}

/** Tables whose rows belong to nobody. */
const COMMON = new Set(['migration'])

describe.each(DATABASES)('isolation on %s', (database) => {
  let server: TestServer
  let victim: World
  let outsider: Omit<World, 'operator'>
  let tables: readonly Table[]
  let rows: ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>

  beforeAll(async () => {
    server = await startTestServer(database, { now: () => TEST_NOW })
    victim = await newWorld(server)
    outsider = await newPair(server, victim.operator, '丙')
    await fillEveryTable(victim)
    tables = await tablesOf(server.services.database.owner)
    rows = await rowsOfVictim(server.services.database.owner, tables, victim)
  })
  afterAll(() => server?.end())

  it('has a row of the victim in every table that belongs to somebody', () => {
    const empty = tables.filter(({ name }) => !rows.get(name)?.length).map(({ name }) => name)
    expect(empty).toEqual([])
  })

  it('forces row-level security on every such table, partitions included', async () => {
    const { rows: open } = await server.services.database.owner.query(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'heqi' AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    )
    expect(open.map((row: { relname: string }) => row.relname)).toEqual([...COMMON])
  })

  it('lets nobody outside see, change, delete or plant a row', async () => {
    const leaks: string[] = []
    let attempts = 0
    for (const attacker of attackersOf(outsider)) {
      for (const table of tables) {
        for (const verb of ['select', 'update', 'delete', 'insert'] as const) {
          attempts += 1
          if (await reaches(server, attacker, table, verb, rows.get(table.name) ?? []))
            leaks.push(`${attacker.name}: ${verb} ${table.name}`)
        }
      }
    }
    console.log(`isolation on ${database}: ${tables.length} tables, ${attempts} attempts, ${leaks.length} leaks`)
    expect(leaks).toEqual([])
  })

  it('finds the very same rows when their owner looks, so that the attempts can succeed', async () => {
    const owner = { name: 'owner', ...victim.client.person, permissions: PERMISSIONS }
    const seen: string[] = []
    for (const table of tables)
      if (await reaches(server, owner, table, 'select', rows.get(table.name) ?? [])) seen.push(table.name)
    expect(seen).toEqual(expect.arrayContaining(['contract', 'service_record', 'statement', 'fact', 'segment']))
  })

  it('keeps contracts out of reach of the sign-in', async () => {
    const reached: string[] = []
    for (const { name } of tables.filter(
      ({ columns }) => columns.includes('contract_id') && columns[0] === 'contract_id',
    )) {
      await inTransaction(server.services.database.gate, (tx) => tx.query(`SELECT FROM heqi.${name} LIMIT 1`)).then(
        () => reached.push(name),
        () => undefined,
      )
    }
    expect(reached).toEqual([])
  })

  it('carries nothing over on a pooled connection, not even after an error', async () => {
    const { app } = server.services.database
    const tenant = { ...victim.client.person, permissions: PERMISSIONS }
    await expect(inTenant({ app }, tenant, (tx) => tx.query('SELECT 1 / 0'))).rejects.toThrow('division by zero')
    const seen = await Promise.all(
      Array.from(
        { length: 30 },
        async () => (await app.query('SELECT count(*) AS n FROM heqi.contract')).rows[0] as { n: number },
      ),
    )
    expect(seen.every(({ n }) => n === 0)).toBe(true)
  })
})

/** Something of the victim in each table. */
async function fillEveryTable({ operator, client, provider, contractId }: World): Promise<void> {
  const at = `/contracts/${contractId}`
  for (const day of ['2026-09-03', '2026-10-03']) {
    const bad = { source: 'pbx', sourceId: `bad-${day}`, channel: 'pigeon', enteredAt: 1 }
    await provider.expect(201, provider.post(`${at}/records`, [...callsOn(day, 10), bad]))
  }
  const csv = 'source,sourceId,channel,enteredAt\npbx,upload-1,phone,2026-09-04T10:00:00+08:00\n'
  const { fileId } = await provider.expect(201, provider.post(`${at}/files`, { name: 'calls.csv' }))
  await provider.expect(200, provider.put(`${at}/files/${fileId}/content`, csv, { type: 'application/octet-stream' }))
  const { jobId } = await provider.expect(202, provider.post(`${at}/files/${fileId}/read`, { format: 'canonical-csv' }))
  expect(await ended(provider, jobId)).toMatchObject({ state: 'done' })
  const mapping = {
    name: 'm',
    format: 'csv',
    timeZone: 'Asia/Shanghai',
    fields: {
      source: { constant: 'x' },
      sourceId: { column: 'id' },
      channel: { constant: 'phone' },
      enteredAt: { column: 't' },
    },
  }
  await provider.expect(201, provider.post(`${at}/mappings`, { name: 'mine', mapping }))
  await client.expect(201, client.post(`${at}/people`, { personId: client.person.personId, duty: 'lead' }))
  await client.expect(
    201,
    client.post(`${at}/documents?name=scan.pdf`, Buffer.from('%PDF'), { type: 'application/octet-stream' }),
  )
  await client.expect(
    200,
    client.put(`${at}/facts/headcount/hc-1`, { component: 'seats', from: '2026-09-10', seats: 3 }),
  )
  await provider.expect(201, provider.post(`${at}/statements/2026-09/issue`, {}))
  const { totalFen, statement } = await client.expect(200, client.get(`${at}/statements/2026-09`))
  await provider.expect(201, provider.post(`${at}/statements/2026-09/confirmation`, { version: 1, totalFen }))
  const dispute = { version: 1, lineId: statement.lines[0].id, reason: 'too much' }
  await client.expect(201, client.post(`${at}/statements/2026-09/disputes`, dispute))
  await client.expect(200, client.get(`${at}/months/2026-09/metrics`))
  await client.expect(201, client.post(`${at}/scenarios`, { name: 's', months: ['2026-09'], changes: [] }))
  const claim = Buffer.from('项目,金额\n坐席,10000.00\n')
  const octets = { type: 'application/octet-stream' }
  await client.expect(201, client.post(`${at}/months/2026-09/reconciliations?name=bill.csv`, claim, octets))
  await fillDrafts(client, provider)
  await client.expect(201, client.post('/saved-views', { screen: 'contracts', name: 'v', query: {} }))
  await client.expect(201, client.post('/me/api-keys', { name: 'k', permissions: ['records.read'] }))
  const { secret } = await client.expect(200, client.post('/me/second-factor', { password: PASSWORD }))
  const code = await generate({ secret })
  await client.expect(200, client.post('/me/second-factor/confirmation', { code }))
  await client.expect(401, client.post('/session', { email: 'nobody@test.example', password: 'wrong' }))
  await operator.expect(
    201,
    operator.post(`/organisations/${client.person.organisationId}/invitations`, {
      email: 'i@test.example',
      role: 'agent',
    }),
  )
  await operator.expect(201, operator.post(`/people/${client.person.personId}/reset-link`))
}

async function tablesOf(owner: pg.Pool): Promise<readonly Table[]> {
  const { rows } = await owner.query<{ name: string; columns: string[] }>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
     WHERE n.nspname = 'heqi' AND c.relkind IN ('r', 'p') AND NOT a.attisdropped GROUP BY c.relname ORDER BY c.relname`,
  )
  return rows.filter(({ name }) => !COMMON.has(name))
}

/** The victim's rows as the superuser sees them. */
async function rowsOfVictim(owner: pg.Pool, tables: readonly Table[], { client, provider, contractId }: World) {
  const found = new Map<string, readonly Readonly<Record<string, unknown>>[]>()
  const people = [client.person.personId, provider.person.personId]
  const organisations = [client.person.organisationId, provider.person.organisationId]
  for (const { name, columns } of tables) {
    const condition =
      columns.includes('contract_id') && name !== 'audit_entry' && name !== 'job'
        ? 'contract_id = $1'
        : columns.includes('organisation_id')
          ? 'organisation_id = ANY ($2)'
          : columns.includes('person_id')
            ? 'person_id = ANY ($3)'
            : 'true'
    const { rows } = await owner.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM heqi.${name} t WHERE ${condition} AND ($1::uuid IS NOT NULL OR $2::uuid[] IS NOT NULL OR $3::uuid[] IS NOT NULL) LIMIT 3`,
      [contractId, organisations, people],
    )
    found.set(
      name,
      rows.map(({ row }) => row),
    )
  }
  return found
}

function attackersOf({ client, provider }: Omit<World, 'operator'>): readonly Attacker[] {
  const roles = ORGANISATION_KINDS.flatMap((kind) =>
    ROLES.map((role) => ({
      name: `${kind} ${role}`,
      ...(kind === 'provider' ? provider.person : client.person),
      // The operator's own permission reaches people and organisations by design; it is tested in administration.
      permissions: permissionsOf(kind, role).filter((permission) => permission !== 'system.operate'),
    })),
  )
  const everything = PERMISSIONS.filter((permission) => permission !== 'system.operate')
  return [
    ...roles,
    { name: 'outsider with every permission', ...client.person, permissions: everything },
    { name: 'nobody with every permission', organisationId: '', personId: '', permissions: everything },
    { name: 'nobody', organisationId: '', personId: '', permissions: [] },
    {
      name: 'an organisation that does not exist',
      organisationId: newId(),
      personId: newId(),
      permissions: everything,
    },
  ]
}

const INSUFFICIENT_PRIVILEGE = '42501'

type Verb = 'select' | 'update' | 'delete' | 'insert'

async function reaches(
  server: TestServer,
  attacker: Attacker,
  table: Table,
  verb: Verb,
  victims: readonly Readonly<Record<string, unknown>>[],
): Promise<boolean> {
  const { app } = server.services.database
  class Undo extends Error {
    readonly touched: number
    constructor(touched: number) {
      super('undo')
      this.touched = touched
    }
  }
  try {
    await inTenant({ app }, attacker, async (tx) => {
      throw new Undo(await touchedBy(tx, table, verb, victims))
    })
    return false
  } catch (error) {
    if (error instanceof Undo) return error.touched > 0
    // Refused for want of rights is what we want; any other error would hide whether the row was within reach.
    return (error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE
  }
}

async function touchedBy(
  tx: pg.PoolClient,
  { name, columns }: Table,
  verb: Verb,
  victims: readonly object[],
): Promise<number> {
  const isVictim = `to_jsonb(t) = ANY ($1::jsonb[])`
  const json = victims.map((row) => JSON.stringify(row))
  if (verb === 'select') return (await tx.query(`SELECT FROM heqi.${name} t WHERE ${isVictim}`, [json])).rowCount ?? 0
  if (verb === 'delete') return (await tx.query(`DELETE FROM heqi.${name} t WHERE ${isVictim}`, [json])).rowCount ?? 0
  if (verb === 'update') {
    const column = columns.at(-1) ?? ''
    return (await tx.query(`UPDATE heqi.${name} t SET ${column} = ${column}`)).rowCount === 0
      ? 0
      : ((await tx.query(`UPDATE heqi.${name} t SET ${column} = ${column} WHERE ${isVictim}`, [json])).rowCount ?? 0)
  }
  // The victim's own row with a new identity: it would belong to the victim.
  const [first] = victims
  if (!first) return 0
  const changed = Object.fromEntries(
    Object.entries(first).map(([column, value]) => [column, isOwnIdentity(column, columns) ? newId() : value]),
  )
  return (
    (
      await tx.query(`INSERT INTO heqi.${name} SELECT (jsonb_populate_record(NULL::heqi.${name}, $1)).*`, [
        JSON.stringify(changed),
      ])
    ).rowCount ?? 0
  )
}

/** The column that tells rows of one owner apart. */
const isOwnIdentity = (column: string, columns: readonly string[]): boolean =>
  column.endsWith('_id') &&
  !['contract_id', 'organisation_id', 'person_id'].includes(column) &&
  columns.includes(column)
