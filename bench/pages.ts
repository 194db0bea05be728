import { existsSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { HAS_CHROMIUM, newPage, openChromium } from '../browser-tests/chromium.ts'
import { permissionsOf } from '../packages/server/access/permissions.ts'
import { readInTenant } from '../packages/server/database/database.ts'
import { startTestServer, type TestServer } from '../packages/server/testing/databases.ts'
import { newWorld, TEST_NOW, type World } from '../packages/server/testing/world.ts'
import { measureScreen, type Screen } from './pages/screen.ts'
import { fillMonth } from './records/fill-month.ts'

export const title = 'statement and metrics pages with many records behind them against the bare SQL'

const REQUESTS = 200
const VISITS = 7

type PageCase = {
  readonly name: string
  readonly path: string
  /** What a program that knew the tables would ask for the same bytes. */
  readonly sql: string
}

const kept = (kind: string, subject: string): string => `SELECT c.version,
  (SELECT string_agg(day || ':' || version, ',' ORDER BY day) FROM heqi.record_day d
   WHERE d.contract_id = c.contract_id AND day BETWEEN '2026-09-01' AND '2026-09-30'),
  (SELECT body FROM heqi.derived_result r WHERE r.contract_id = c.contract_id AND kind = '${kind}' AND subject = '${subject}') AS body
  FROM heqi.contract c WHERE contract_id = $1`

const METRIC = '/months/2026-09/metrics/answer-rate'
const PAGES: readonly PageCase[] = [
  {
    name: 'contract (the floor)',
    path: '',
    sql: 'SELECT *, title_zh AS body FROM heqi.contract WHERE contract_id = $1',
  },
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
  {
    name: 'records behind a number',
    path: `${METRIC}/records?part=numerator&limit=50`,
    sql: kept('metrics.records', '2026-09/answer-rate/numerator/adjusted'),
  },
  {
    name: 'records of a day',
    path: '/records?from=2026-09-10&to=2026-09-10&limit=50',
    sql: `SELECT source, source_id, revision, entered_at, body FROM heqi.service_record
      WHERE contract_id = $1 AND is_current AND NOT is_withdrawn AND day = '2026-09-10'
        AND entered_at >= '2026-09-09' AND entered_at < '2026-09-12' ORDER BY day, entered_at, source, source_id LIMIT 51`,
  },
  { name: 'statement', path: '/statements/2026-09', sql: kept('statement.draft', '2026-09') },
]

/** One month of `rows` records, sealed; then the answers of the API over HTTP, and the screens, as a browser gets them. */
export async function run(argument = '1000000'): Promise<void> {
  const rows = Number(argument)
  const server = await startTestServer('embedded PostgreSQL 18', { now: () => TEST_NOW, workers: 0 })
  try {
    const world = await newWorld(server)
    await fillMonth(server, world, rows)
    console.log(`${rows} records in 2026-09, sealed; ${REQUESTS} requests each, by turns with the bare SQL`)
    for (const page of PAGES) await measurePage(server, world, page)
    console.log('(aims: p95 < 100 ms, ratio <= 3)')
    await measureScreens(server, world)
  } finally {
    await server.end()
  }
}

/**
 * The bare SQL is asked as a program must that works under row-level security: by the run-time role on a pooled connection, in a
 * transaction with its tenant set, without which it sees no row. Beside it the same as the owner, who sees everything.
 */
async function measurePage(server: TestServer, world: World, { name, path, sql }: PageCase): Promise<void> {
  const url = `${server.url}/api/contracts/${world.contractId}${path}`
  const { database } = server.services
  const tenant = { ...world.client.person, permissions: permissionsOf('client', 'owner') }
  const ofApi = () => read(url, world.client.cookie)
  const ofSql = () => readInTenant(database, tenant, (tx) => tx.query(sql, [world.contractId]))
  const ofOwner = () => database.owner.query(sql, [world.contractId])
  const firstMs = await timed(ofApi)
  const { rows } = await ofSql()
  if (rows.length === 0 || rows[0].body === null) throw new Error(`${name}: the bare SQL finds nothing`)
  const times: { api: number[]; bare: number[]; owner: number[] } = { api: [], bare: [], owner: [] }
  for (let i = 0; i < REQUESTS; i++) {
    times.api.push(await timed(ofApi))
    times.bare.push(await timed(ofSql))
    times.owner.push(await timed(ofOwner))
  }
  const shown = [0.5, 0.95].map((share) => {
    const [api, bare, owner] = [times.api, times.bare, times.owner].map((each) => quantile(each, share))
    return `p${share * 100} ${ms(api)} : ${ms(bare)} ms = ${((api ?? 0) / (bare ?? 1)).toFixed(1)} (owner ${ms(owner)})`
  })
  console.log(`${name.padEnd(26)} first ${firstMs.toFixed(0).padStart(5)} ms   ${shown.join('   ')}`)
}

/** One kept connection, as the pool keeps one for the SQL; `fetch` alone takes a millisecond more. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

const read = (url: string, cookie: string): Promise<void> =>
  new Promise((resolve, reject) => {
    get(url, { agent, headers: { cookie, 'accept-encoding': 'br' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url}: ${answer.statusCode}`))
      answer.on('end', resolve).resume()
    }).on('error', reject)
  })

const screens = (contractId: string): readonly Screen[] => [
  { name: 'home', path: '/', seen: '.task-list a' },
  { name: 'metrics', path: `/contracts/${contractId}/service?month=2026-09`, seen: '.plain-table td' },
  { name: 'statement', path: `/contracts/${contractId}/statements/2026-09`, seen: '.statement-tree__total' },
]

/** The screens in Chromium with nothing in its cache, until words and figures from data are on them; and what each weighs. */
async function measureScreens(server: TestServer, world: World): Promise<void> {
  if (!HAS_CHROMIUM || !existsSync(new URL('../packages/web/dist/index.html', import.meta.url))) {
    console.log('screens not measured: needs Chromium and the built web (node tools/build-web.mjs)')
    return
  }
  const browser = await openChromium()
  const [name = '', value = ''] = world.client.cookie.split('=')
  try {
    for (const screen of screens(world.contractId)) {
      const visits = []
      for (let visit = 0; visit < VISITS; visit++) {
        const { page } = await newPage(browser, server.url, 'zh-CN')
        await page.context().addCookies([{ name, value, url: server.url }])
        visits.push(await measureScreen(page, screen))
        await page.context().close()
      }
      const [seen, busy] = [visits.map(({ seenMs }) => seenMs), visits.map(({ busyMs }) => busyMs)]
      const { bytes = 0, files = 0 } = visits.at(-1) ?? {}
      console.log(
        `${screen.name.padEnd(10)} cold cache, until its data are painted: p50 ${quantile(seen, 0.5).toFixed(0)} worst ${Math.max(...seen).toFixed(0)} ms, of which the page computes ${quantile(busy, 0.5).toFixed(0)} ms; ${(bytes / 1024).toFixed(0)} KB compressed in ${files} files`,
      )
    }
    console.log('(aims: < 1000 ms, < 250 KB)')
  } finally {
    await browser.close()
  }
}

const ms = (time = Number.NaN): string => time.toFixed(1)

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
