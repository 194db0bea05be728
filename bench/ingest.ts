import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startTestServer } from '../packages/server/testing/databases.ts'
import { callsOn, newWorld } from '../packages/server/testing/world.ts'

export const title = 'durable batch ingest through the API against COPY into the same table'

const BATCH_ROWS = 10_000
/** The next batch is read while the database stores the one before; the rows of one contract are written by one at a time. */
const REQUESTS_IN_FLIGHT = 2

/** Rows of one batch: calls of one day, each with an id of its own. */
const batchOf = (batch: number): object[] =>
  callsOn(`2026-10-${String((batch % 28) + 1).padStart(2, '0')}`, BATCH_ROWS, `bench-${batch}`)

/**
 * One commit for each batch on both sides, the database's default durability, sealing off. As many rows as a large centre has
 * in a month, so that the rate is that of a server at work and not of its first batches.
 */
export async function run(argument = '600000'): Promise<void> {
  const rows = Number(argument)
  const server = await startTestServer('embedded PostgreSQL 18', { workers: 0 })
  try {
    const { provider, contractId } = await newWorld(server)
    const { owner } = server.services.database
    await owner.query("SELECT heqi.ensure_record_month('2026-10-01'), heqi.ensure_record_month('2026-09-01')")
    const batches = Math.ceil(rows / BATCH_ROWS)
    const bodies = Array.from({ length: batches }, (_, batch) => Buffer.from(JSON.stringify(batchOf(batch))))
    const ofApi = await timed(async () => {
      const left = [...bodies]
      const send = async (): Promise<void> => {
        for (let body = left.shift(); body; body = left.shift())
          await provider.expect(201, provider.post(`/contracts/${contractId}/records`, body))
      }
      await Promise.all(Array.from({ length: REQUESTS_IN_FLIGHT }, send))
    })
    const files = await copyFiles(server, contractId, batches)
    await owner.query('TRUNCATE heqi.service_record')
    const ofCopy = await timed(async () => {
      for (const file of files) await owner.query(`COPY heqi.service_record FROM '${file}'`)
    })
    const rate = (seconds: number): number => Math.round((batches * BATCH_ROWS) / seconds)
    console.log(`rows ${batches * BATCH_ROWS}, batches of ${BATCH_ROWS}`)
    console.log(`API   ${ofApi.toFixed(2)} s  ${rate(ofApi)} rows/s`)
    console.log(`COPY  ${ofCopy.toFixed(2)} s  ${rate(ofCopy)} rows/s`)
    console.log(`API : COPY = ${(ofCopy / ofApi).toFixed(2)} (aim: at least 0.5)`)
    for (const file of files) rmSync(file)
  } finally {
    await server.end()
  }
}

/** The very rows that the API has stored, as files for COPY, one for each batch. */
async function copyFiles(
  server: Awaited<ReturnType<typeof startTestServer>>,
  contractId: string,
  batches: number,
): Promise<string[]> {
  const files: string[] = []
  for (let batch = 0; batch < batches; batch++) {
    const file = path.join('/tmp', `heqi-copy-${process.pid}-${batch}.txt`)
    const { rows } = await server.services.database.owner.query<{ line: string }>(
      `SELECT concat_ws(E'\\t', contract_id, entered_at, day, source, source_id, revision, is_current, is_withdrawn, file_id,
         replace(body::text, '\\', '\\\\')) AS line
       FROM heqi.service_record WHERE contract_id = $1 AND source = $2`,
      [contractId, `bench-${batch}`],
    )
    writeFileSync(file, `${rows.map(({ line }) => line).join('\n')}\n`)
    chmodSync(file, 0o644)
    files.push(file)
  }
  return files
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
