import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './databases.ts'
import { callsOn } from './world.ts'

const SERVER = fileURLToPath(new URL('serve.ts', import.meta.url))
const BATCH_ROWS = 200
const RETRY_MS = 100

type Serving = { readonly child: ChildProcess; readonly url: string; readonly databasePid: number }
type Seeded = { readonly token: string; readonly contractId: string }

type KillOutcome = {
  readonly kills: number
  readonly acknowledged: number
  readonly lost: number
  readonly doubled: number
}

/** Kills the server, its database, or both, by turns, at odd moments; then counts what was acknowledged. */
export async function killUnderIngest(kills: number): Promise<KillOutcome> {
  const dataDir = temporaryFolder('kill')
  let serving = await serve(dataDir)
  const seeded = JSON.parse(await line(serving.child, 'seeded ')) as Seeded
  const acknowledged = new Set<string>()
  let isRunning = true
  const sending = send(
    () => serving.url,
    seeded,
    acknowledged,
    () => isRunning,
  )
  for (let kill = 0; kill < kills; kill++) {
    await sleep(200 + ((kill * 137) % 700))
    const what = kill % 3
    if (what !== 0) process.kill(serving.databasePid, 'SIGKILL')
    if (what === 1) {
      // The server lives on and must bring its database back by itself.
      const killed = serving.databasePid
      while (serving.databasePid === killed) {
        await untilHealthy(serving.url)
        serving = Object.assign({}, serving, { databasePid: Number(await line(serving.child, 'database ', 'pid\n')) })
      }
      await untilHealthy(serving.url)
      continue
    }
    serving.child.kill('SIGKILL')
    serving = await serve(dataDir)
  }
  await sleep(500)
  isRunning = false
  await sending
  const outcome = await count(serving, seeded, acknowledged)
  serving.child.stdin?.end()
  await new Promise((resolve) => serving.child.once('exit', resolve))
  rmSync(dataDir, { recursive: true, force: true })
  return { kills, ...outcome }
}

async function untilHealthy(url: string): Promise<void> {
  for (;;) {
    await sleep(RETRY_MS)
    const answer = await fetch(`${url}/api/health`).catch(() => undefined)
    if (answer?.status === 200) return
  }
}

async function serve(dataDir: string): Promise<Serving> {
  const child = spawn(process.execPath, [SERVER, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] })
  const url = await line(child, 'url ')
  return { child, url, databasePid: Number(await line(child, 'database ', 'pid\n')) }
}

/** What a server has said and nobody has asked for yet, and how to hear of more. */
type Heard = { readonly lines: string[]; next: () => void }
const heardOf = new WeakMap<ChildProcess, Heard>()

/** One reader for the life of a server: what comes in one piece with a line that is waited for is kept for the next who asks. */
function listen(child: ChildProcess): Heard {
  const known = heardOf.get(child)
  if (known) return known
  const heard: Heard = { lines: [], next: () => {} }
  createInterface({ input: child.stdout! }).on('line', (text) => {
    heard.lines.push(text)
    heard.next()
  })
  heardOf.set(child, heard)
  return heard
}

/** The next line of the server that begins so, without its beginning; `ask` is sent first, and only what comes after it is an answer. */
function line(child: ChildProcess, beginning: string, ask?: string): Promise<string> {
  const heard = listen(child)
  if (ask !== undefined) {
    const others = heard.lines.filter((text) => !text.startsWith(beginning))
    heard.lines.splice(0, heard.lines.length, ...others)
  }
  return new Promise((resolve, reject) => {
    heard.next = () => {
      const at = heard.lines.findIndex((text) => text.startsWith(beginning))
      const [text] = at < 0 ? [] : heard.lines.splice(at, 1)
      if (text !== undefined) resolve(text.slice(beginning.length))
    }
    child.once('exit', () => reject(new Error(`the server ended before it said "${beginning}"`)))
    if (ask !== undefined) child.stdin?.write(ask)
    heard.next()
  })
}

/** Sends batch after batch; each again, under its own key, until it is acknowledged. */
async function send(
  url: () => string,
  { token, contractId }: Seeded,
  acknowledged: Set<string>,
  isRunning: () => boolean,
): Promise<void> {
  for (let batch = 0; isRunning(); batch++) {
    const calls = callsOn('2026-10-05', BATCH_ROWS, `b${batch}`)
    for (;;) {
      const answer = await fetch(`${url()}/api/contracts/${contractId}/records`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': `kill-batch-${batch}`,
        },
        body: JSON.stringify(calls),
      }).catch(() => undefined)
      if (answer?.status === 201) break
      await sleep(RETRY_MS)
    }
    for (const { source, sourceId } of calls) acknowledged.add(`${source}/${sourceId}`)
  }
}

async function count(
  { url }: Serving,
  { token, contractId }: Seeded,
  acknowledged: ReadonlySet<string>,
): Promise<Omit<KillOutcome, 'kills'>> {
  const seen = new Map<string, number>()
  let cursor: string | null = ''
  while (cursor !== null) {
    const query = `from=2026-10-01&to=2026-10-31&limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`
    const answer = await fetch(`${url}/api/contracts/${contractId}/records?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    })
    const page = (await answer.json()) as {
      items: { source: string; sourceId: string; revision: number }[]
      nextCursor: string | null
    }
    for (const { source, sourceId, revision } of page.items) {
      const key = `${source}/${sourceId}`
      // A second revision would be the same record taken for a changed one.
      seen.set(key, (seen.get(key) ?? 0) + revision)
    }
    cursor = page.nextCursor
  }
  const lost = [...acknowledged].filter((key) => !seen.has(key)).length
  const doubled = [...seen.values()].filter((times) => times > 1).length
  return { acknowledged: acknowledged.size, lost, doubled }
}
