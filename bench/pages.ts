import { existsSync } from 'node:fs'
import { HAS_CHROMIUM, newPage, openChromium } from '../browser-tests/chromium.ts'
import { startTestServer, type TestServer } from '../packages/server/testing/databases.ts'
import { callsOn, newWorld, TEST_NOW, type World } from '../packages/server/testing/world.ts'

export const title = 'statement and metrics pages with many records behind them against the bare SQL'

const DAYS = 30
const REQUESTS = 300

type PageCase = {
  readonly name: string
  readonly path: string
  /** What a program that knew the tables would ask for the same bytes; none where SQL cannot give them. */
  readonly sql?: string
}

const kept = (kind: string, subject: string): string => `SELECT c.version,
  (SELECT string_agg(day || ':' || version, ',' ORDER BY day) FROM heqi.record_day d
   WHERE d.contract_id = c.contract_id AND day BETWEEN '2026-09-01' AND '2026-09-30'),
  (SELECT body FROM heqi.derived_result r WHERE r.contract_id = c.contract_id AND kind = '${kind}' AND subject = '${subject}') AS body
  FROM heqi.contract c WHERE contract_id = $1`

const METRIC = '/months/2026-09/metrics/answer-rate'
const PAGES: readonly PageCase[] = [
  { name: 'metrics', path: '/months/2026-09/metrics', sql: kept('metrics.month', '2026-09') },
  {
    name: 'metric by channel',
    path: `${METRIC}/breakdown?by=channel`,
    sql: kept('metrics.breakdown', '2026-09/answer-rate/channel/adjusted'),
  },
  {
    name: 'heat map',
    path: `${METRIC}/breakdown?by=weekday-hour`,
    sql: kept('metrics.breakdown', '2026-09/answer-rate/weekday-hour/adjusted'),
  },
  { name: 'records behind a number', path: `${METRIC}/records?part=numerator&limit=50` },
  {
    name: 'records of a day',
    path: '/records?from=2026-09-10&to=2026-09-10&limit=50',
    sql: `SELECT source, source_id, revision, entered_at, body FROM heqi.service_record
      WHERE contract_id = $1 AND is_current AND NOT is_withdrawn AND day = '2026-09-10'
        AND entered_at >= '2026-09-09' AND entered_at < '2026-09-12' ORDER BY day, entered_at, source, source_id LIMIT 51`,
  },
  { name: 'statement', path: '/statements/2026-09', sql: kept('statement.draft', '2026-09') },
]

async function measurePage(server: TestServer, world: World, { name, path, sql }: PageCase): Promise<void> {
  const get = async (): Promise<void> => {
    const answer = await fetch(`${server.url}/api/contracts/${world.contractId}${path}`, {
      headers: { cookie: world.client.cookie },
    })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  }
  const first = performance.now()
  await get()
  const firstMs = performance.now() - first
  const { owner } = server.services.database
  if (sql !== undefined) {
    const { rows } = await owner.query(sql, [world.contractId])
    if (rows.length === 0 || rows[0].body === null) throw new Error(`${name}: the bare SQL finds nothing`)
  }
  const { p50, p95 } = await percentiles(REQUESTS, get)
  const bare = sql === undefined ? undefined : await percentiles(REQUESTS, () => owner.query(sql, [world.contractId]))
  const ofSql = bare
    ? `bare p50 ${bare.p50.toFixed(1)} p95 ${bare.p95.toFixed(1)} ms   ratio p50 ${(p50 / bare.p50).toFixed(1)} p95 ${(p95 / bare.p95).toFixed(1)}`
    : 'no SQL gives this answer'
  console.log(
    `${name.padEnd(26)} first ${firstMs.toFixed(0)} ms   p50 ${p50.toFixed(1)} p95 ${p95.toFixed(1)} ms   ${ofSql}`,
  )
}

const VISITS = 7
const SCREENS = {
  metrics: ['service?month=2026-09', '.plain-table'],
  statement: ['statements/2026-09', '.statement-tree__total'],
}

/** Both screens in Chromium with nothing in its cache, until their figures are seen; and what the first page weighs. */
async function measureScreens(server: TestServer, world: World): Promise<void> {
  if (!HAS_CHROMIUM || !existsSync(new URL('../packages/web/dist/index.html', import.meta.url))) {
    console.log('screens not measured: needs Chromium and the built web (node tools/build-web.mjs)')
    return
  }
  const browser = await openChromium()
  try {
    const [name = '', value = ''] = world.client.cookie.split('=')
    for (const [screen, [path = '', selector = '']] of Object.entries(SCREENS)) {
      const times: number[] = []
      for (let visit = 0; visit < VISITS; visit++) {
        const { page } = await newPage(browser, server.url, 'zh-CN')
        await page.context().addCookies([{ name, value, url: server.url }])
        const start = performance.now()
        await page.goto(`/contracts/${world.contractId}/${path}`, { waitUntil: 'commit' })
        await page.waitForSelector(selector)
        times.push(performance.now() - start)
        await page.context().close()
      }
      times.sort((a, b) => a - b)
      console.log(
        `${screen.padEnd(26)} in Chromium, cold cache, until the figures are seen: median of ${VISITS} ${times[VISITS >> 1]?.toFixed(0)} ms, worst ${times.at(-1)?.toFixed(0)} ms (aim: < 1000 ms)`,
      )
    }
    const { page } = await newPage(browser, server.url, 'zh-CN')
    const answers: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (!request.url().includes('/api/'))
        answers.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto('/', { waitUntil: 'networkidle' })
    const bytes = (await Promise.all(answers)).reduce((sum, size) => sum + size, 0)
    console.log(`first page: ${(bytes / 1024).toFixed(0)} KB compressed in ${answers.length} files (aim: < 250 KB)`)
  } finally {
    await browser.close()
  }
}

/** One month of `rows` records, sealed; then the answers of the API as a browser gets them, over HTTP. */
export async function run(argument = '1000000'): Promise<void> {
  const rows = Number(argument)
  const server = await startTestServer('embedded PostgreSQL 18', { now: () => TEST_NOW })
  try {
    const world = await newWorld(server)
    await fill(server, world, rows)
    console.log(
      `${rows} records in 2026-09, sealed; ${REQUESTS} requests each; first = computed; bare = the same answer by SQL (aims: p95 < 100 ms, ratio <= 3)`,
    )
    for (const page of PAGES) await measurePage(server, world, page)
    await measureScreens(server, world)
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
