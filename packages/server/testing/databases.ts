import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { unprivilegedUser } from '../database/system-user.ts'
import { type RunningServer, type StartOptions, startServer } from '../start.ts'
import { copyPrepared } from './prepared.ts'

const DEBIAN_BIN = '/usr/lib/postgresql/15/bin'

/** Installed before the tests where it may (`tools/install-for-tests.ts`). */
export const HAS_POSTGRES_15 = existsSync(`${DEBIAN_BIN}/postgres`)

export type DatabaseName = 'embedded PostgreSQL 18' | 'PostgreSQL 15 by DATABASE_URL'

/** The two homes of the data that every storage test runs on; the second only where it is installed. */
export const DATABASES: readonly DatabaseName[] = [
  'embedded PostgreSQL 18',
  ...(HAS_POSTGRES_15 ? (['PostgreSQL 15 by DATABASE_URL'] as const) : []),
]

export type TestServer = RunningServer & { readonly dataDir: string; readonly end: () => Promise<void> }

/** A folder that the database's user can reach, also when the tests run as root. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(path.join('/tmp', `heqi-${name}-`))
  const user = unprivilegedUser()
  if (user) chownSync(folder, user.uid, user.gid)
  return folder
}

/** A server of its own on an empty database; `end` stops it and leaves nothing behind. */
export async function startTestServer(name: DatabaseName, options: StartOptions = {}): Promise<TestServer> {
  const dataDir = temporaryFolder('server')
  const isDebian = name === 'PostgreSQL 15 by DATABASE_URL'
  await copyPrepared(isDebian ? 'debian' : 'embedded', dataDir, isDebian ? prepareDebian : prepareEmbedded)
  const cluster = isDebian ? await startDebianCluster(dataDir) : undefined
  const server = await startServer({
    port: 0,
    workers: 1,
    rateLimit: { requestsPerMinute: 100_000, anonymousPerMinute: 100_000 },
    ...options,
    ...(cluster ? { databaseUrl: cluster.url } : { dataDir }),
  })
  const end = async (): Promise<void> => {
    await server.stop()
    await cluster?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...server, dataDir, end }
}

async function prepareEmbedded(dataDir: string): Promise<void> {
  await (await startServer({ dataDir, port: 0, workers: 0 })).stop()
}

type Cluster = { readonly url: string; readonly stop: () => Promise<void> }

const READY_WITHIN_MS = 60_000

/** Debian's PostgreSQL 15 on a folder of its own, so that nobody's own cluster is touched. */
async function prepareDebian(folder: string): Promise<void> {
  const data = path.join(folder, 'data')
  const user = unprivilegedUser()
  mkdirSync(data, { mode: 0o700 })
  if (user) chownSync(data, user.uid, user.gid)
  execFileSync(`${DEBIAN_BIN}/initdb`, ['-D', data, '-U', 'owner', '--auth=trust', '--encoding=UTF8', '--locale=C'], {
    ...user,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const cluster = await startDebianCluster(folder)
  await (await startServer({ databaseUrl: cluster.url, port: 0, workers: 0 })).stop()
  await cluster.stop()
}

async function startDebianCluster(folder: string): Promise<Cluster> {
  const data = path.join(folder, 'data')
  const port = await freePort()
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60']
  const child = spawn(`${DEBIAN_BIN}/postgres`, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...unprivilegedUser(),
    cwd: '/',
    stdio: 'ignore',
  })
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  await untilReady(path.join(data, 'postmaster.pid'))
  return {
    url: `postgres://owner:secret@127.0.0.1:${port}/postgres`,
    stop: async () => {
      child.kill('SIGINT')
      await gone
    },
  }
}

async function untilReady(pidFile: string): Promise<void> {
  const deadline = performance.now() + READY_WITHIN_MS
  while (performance.now() < deadline) {
    if (existsSync(pidFile) && readFileSync(pidFile, 'utf8').split('\n')[7]?.trim() === 'ready') return
    await sleep(20)
  }
  throw new Error('PostgreSQL 15 did not become ready')
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
