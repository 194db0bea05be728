import { startTestServer, type TestServer } from '../packages/server/testing/databases.ts'
import { callsOn, newWorld, TEST_NOW, type World } from '../packages/server/testing/world.ts'

export const title = 'statement and metrics pages with many records behind them against the bare SQL'

const DAYS = 30
const REQUESTS = 300

/** One month of `rows` records, sealed; then the answers of the API as a browser gets them, over HTTP. */
export async function run(argument = '1000000'): Promise<void> {
  const rows = Number(argument)
  const server = await startTestServer('embedded PostgreSQL 18', { now: () => TEST_NOW })
  try {
    const world = await newWorld(server)
    await fill(server, world, rows)
    const at = `/contracts/${world.contractId}`
    console.log(
      `${rows} records in 2026-09, sealed; ${REQUESTS} requests each; first = computed, then p50 / p95 / bare SQL p95`,
    )
    const sqlMs = await percentiles(REQUESTS, () =>
      server.services.database.owner.query(
        `SELECT c.version, (SELECT string_agg(day || ':' || version, ',' ORDER BY day) FROM heqi.record_day d
           WHERE d.contract_id = c.contract_id AND day BETWEEN '2026-09-01' AND '2026-09-30'),
           (SELECT body FROM heqi.derived_result r WHERE r.contract_id = c.contract_id AND kind = 'statement.draft' AND subject = '2026-09')
         FROM heqi.contract c WHERE contract_id = $1`,
        [world.contractId],
      ),
    )
    const pages = {
      metrics: `${at}/months/2026-09/metrics`,
      'metric by channel': `${at}/months/2026-09/metrics/answer-rate/breakdown?by=channel`,
      'heat map': `${at}/months/2026-09/metrics/answer-rate/breakdown?by=weekday-hour`,
      'records behind a number': `${at}/months/2026-09/metrics/answer-rate/records?part=numerator&limit=50`,
      'records of a day': `${at}/records?from=2026-09-10&to=2026-09-10&limit=50`,
      statement: `${at}/statements/2026-09`,
    }
    for (const [name, path] of Object.entries(pages)) {
      const get = async (): Promise<void> => {
        const answer = await fetch(`${server.url}/api${path}`, { headers: { cookie: world.client.cookie } })
        await answer.text()
        if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
      }
      const first = performance.now()
      await get()
      const firstMs = performance.now() - first
      const { p50, p95 } = await percentiles(REQUESTS, get)
      console.log(
        `${name.padEnd(26)} first ${firstMs.toFixed(0)} ms   p50 ${p50.toFixed(1)} ms   p95 ${p95.toFixed(1)} ms   (aim: p95 < 100 ms)`,
      )
    }
    console.log(
      `bare SQL of the statement page: p50 ${sqlMs.p50.toFixed(1)} ms   p95 ${sqlMs.p95.toFixed(1)} ms (aim: within 3 x)`,
    )
  } finally {
    await server.end()
  }
}

async function fill(server: TestServer, { provider, contractId }: World, rows: number): Promise<void> {
  const perDay = Math.ceil(rows / DAYS)
  for (let day = 1; day <= DAYS; day++) {
    const date = `2026-09-${String(day).padStart(2, '0')}`
    // At most ten hours of calls a minute apart: several sources make the day full.
    for (let done = 0; done < perDay; done += 600) {
      const calls = callsOn(date, Math.min(600, perDay - done), `s${done}`)
      pending.push(...calls)
      if (pending.length >= 10_000) await send(provider, contractId)
    }
  }
  await send(provider, contractId)
  const { owner } = server.services.database
  for (;;) {
    const { rows: open } = await owner.query(
      'SELECT FROM heqi.record_day WHERE sealed_version IS DISTINCT FROM version LIMIT 1',
    )
    if (open.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

const pending: object[] = []

async function send(provider: World['provider'], contractId: string): Promise<void> {
  if (pending.length === 0) return
  const body = Buffer.from(JSON.stringify(pending.splice(0)))
  await provider.expect(201, provider.post(`/contracts/${contractId}/records`, body))
}

async function percentiles(count: number, work: () => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}
