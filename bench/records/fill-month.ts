import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ServiceRecord } from '../../packages/records/index.ts'
import { sealFinishedDays } from '../../packages/server/records/seal.ts'
import type { TestServer } from '../../packages/server/testing/databases.ts'
import { callsOn, TEST_NOW, type World } from '../../packages/server/testing/world.ts'

const DAYS = 30
/** At most ten hours of calls a minute apart: several sources make a day full. */
const CALLS_OF_SOURCE = 600
const SEALING_STROKE_MS = 5_000

/**
 * September 2026 of the contract filled with `rows` records, every day sealed. The first records come through the API, which
 * makes the month's table and the file; the others by `COPY` into the same table, as the database's owner.
 */
export async function fillMonth(server: TestServer, world: World, rows: number): Promise<void> {
  const { owner } = server.services.database
  const { provider, contractId } = world
  const first = Buffer.from(JSON.stringify(callsOn('2026-09-01', 1, 'api')))
  const { fileId } = await provider.expect(201, provider.post(`/contracts/${contractId}/records`, first))
  const perDay = Math.ceil(rows / DAYS)
  for (let day = 1; day <= DAYS; day++) {
    const date = `2026-09-${String(day).padStart(2, '0')}`
    await copy(server, date, callsOfDay(date, perDay), { contractId, fileId })
    if (day % 10 === 0) console.log(`  copied ${day * perDay} records`)
  }
  await owner.query('VACUUM ANALYZE heqi.service_record')
  await owner.query(
    `INSERT INTO heqi.record_day (contract_id, day, version) SELECT $1, d, 1 FROM generate_series('2026-09-01'::date, '2026-09-30', '1 day') d
     ON CONFLICT (contract_id, day) DO UPDATE SET version = record_day.version + 1`,
    [contractId],
  )
  const { organisationId, personId } = provider.person
  const tenant = { organisationId, personId, permissions: ['contracts.read', 'records.read', 'records.write'] }
  for (let left = DAYS; left > 0; ) {
    const stroke = await sealFinishedDays(server.services.database, tenant, contractId, TEST_NOW, SEALING_STROKE_MS)
    left = stroke.left
    console.log(`  sealed ${DAYS - left} of ${DAYS} days`)
  }
}

function callsOfDay(date: string, count: number): readonly ServiceRecord[] {
  const calls: ServiceRecord[] = []
  for (let done = 0; done < count; done += CALLS_OF_SOURCE)
    calls.push(...callsOn(date, Math.min(CALLS_OF_SOURCE, count - done), `s${done}`))
  return calls
}

type Target = { readonly contractId: string; readonly fileId: string }

async function copy(
  server: TestServer,
  date: string,
  records: readonly ServiceRecord[],
  { contractId, fileId }: Target,
): Promise<void> {
  const lines = records.map(({ source, sourceId, ...body }) => {
    const enteredAt = new Date(body.enteredAt).toISOString()
    const content = JSON.stringify(body).replaceAll('\\', '\\\\')
    return [contractId, enteredAt, date, source, sourceId, 1, true, false, fileId, content].join('\t')
  })
  const file = path.join('/tmp', `heqi-pages-${process.pid}.txt`)
  writeFileSync(file, `${lines.join('\n')}\n`)
  chmodSync(file, 0o644)
  try {
    await server.services.database.owner.query(
      `COPY heqi.service_record (contract_id, entered_at, day, source, source_id, revision, is_current, is_withdrawn, file_id, body)
       FROM '${file}'`,
    )
  } finally {
    rmSync(file)
  }
}
