import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Binaries, locateBinaries } from './binaries.ts'
import { type SystemUser, unprivilegedUser } from './system-user.ts'

/** A running embedded PostgreSQL: one per data folder, a child process of ours. */
export type EmbeddedDatabase = {
  /** The owner's connection string. */
  readonly url: string
  /** Process id of the postmaster, which changes when it had to be started again. */
  readonly pid: () => number | undefined
  /** Fast shutdown: sessions are ended, a checkpoint is written. */
  readonly stop: () => Promise<void>
}

/** Another server is working on the same data folder. */
export class DataFolderInUse extends Error {
  readonly code = 'data-folder-in-use'
  readonly dataDir: string
  constructor(dataDir: string) {
    super(`another Heqi server is running on the data folder ${dataDir}`)
    this.name = 'DataFolderInUse'
    this.dataDir = dataDir
  }
}

type Credentials = { readonly user: string; readonly password: string }

const READY_WITHIN_MS = 60_000
const STOP_WITHIN_MS = 30_000
const MOST_ATTEMPTS = 20
const RETRY_MS = 250
/** Key of the session lock that a server holds on the database of its folder: "heqi" in ASCII. */
const SERVER_LOCK = 0x68657169

/**
 * Starts PostgreSQL on `dataDir`, creating the cluster first when there is none. After a `kill -9` of the server an orphaned
 * postmaster may still run: it is stopped and started anew. A postmaster that dies is started again.
 * @throws DataFolderInUse when a living server holds the folder.
 */
export async function startEmbedded(dataDir: string): Promise<EmbeddedDatabase> {
  const user = unprivilegedUser()
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const binaries = locateBinaries(dataDir, user)
  const cluster = path.join(dataDir, 'postgresql')
  const credentials = readCredentials(dataDir)
  for (let attempt = 1; ; attempt++) {
    await stopOrphan(dataDir, cluster, credentials)
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) createCluster(binaries, cluster, credentials, user)
    const port = await freePort()
    const url = `postgres://${credentials.user}:${credentials.password}@127.0.0.1:${port}/postgres`
    const postmaster = new Postmaster({ binaries, cluster, port, user, url })
    try {
      await postmaster.start()
      return { url, pid: () => postmaster.pid, stop: () => postmaster.stop() }
    } catch (error) {
      if (attempt >= MOST_ATTEMPTS || !isHeldByOrphan(error)) throw error
      await sleep(RETRY_MS)
    }
  }
}

/** A postmaster that a killed server had just begun to start, or processes of one that was killed a moment ago. */
const isHeldByOrphan = (error: unknown): boolean =>
  error instanceof Error && /lock file|shared memory/.test(error.message)

function readCredentials(dataDir: string): Credentials {
  const file = path.join(dataDir, 'credentials.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Credentials
  const credentials = { user: 'heqi', password: randomBytes(24).toString('base64url') }
  writeFileSync(file, JSON.stringify(credentials), { mode: 0o600 })
  return credentials
}

function createCluster(
  binaries: Binaries,
  cluster: string,
  credentials: Credentials,
  user: SystemUser | undefined,
): void {
  // What an interrupted first start left behind is no cluster yet: PG_VERSION is missing.
  rmSync(cluster, { recursive: true, force: true })
  mkdirSync(cluster, { mode: 0o700 })
  const passwordFile = path.join(path.dirname(cluster), `.password-${process.pid}`)
  writeFileSync(passwordFile, credentials.password, { mode: 0o600 })
  if (user) for (const file of [cluster, passwordFile]) chownSync(file, user.uid, user.gid)
  try {
    const made = spawnSync(
      binaries.initdb,
      [
        `--pgdata=${cluster}`,
        `--username=${credentials.user}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
      ],
      { ...user, encoding: 'utf8', cwd: '/' },
    )
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** Ends a postmaster whose server is gone; refuses when the server lives. */
async function stopOrphan(dataDir: string, cluster: string, credentials: Credentials): Promise<void> {
  const pidFile = path.join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const [pidText = '', , , portText = ''] = readFileSync(pidFile, 'utf8').split('\n')
  const pid = Number(pidText)
  if (!isPostmasterOf(pid, cluster)) return
  if (await isServed(Number(portText), credentials)) throw new DataFolderInUse(dataDir)
  process.kill(pid, 'SIGINT')
  const deadline = performance.now() + STOP_WITHIN_MS
  while (isAlive(pid)) {
    if (performance.now() > deadline) throw new Error(`an orphaned postmaster (process ${pid}) does not stop`)
    await sleep(50)
  }
}

/** Whether a living server holds its session lock; while the database starts up or shuts down we ask again. */
async function isServed(port: number, credentials: Credentials): Promise<boolean> {
  const deadline = performance.now() + READY_WITHIN_MS
  for (;;) {
    const client = new pg.Client({ host: '127.0.0.1', port, database: 'postgres', ...credentials })
    client.on('error', () => undefined)
    try {
      await client.connect()
      const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [SERVER_LOCK])
      return rows[0]?.free === false
    } catch (error) {
      const code = (error as { code?: string }).code
      if (code === 'ECONNREFUSED' || performance.now() > deadline) return false
      await sleep(100)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A process id may have been given to somebody else since; on Linux its working directory tells. */
function isPostmasterOf(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return false
  const cwd = statSync(`/proc/${pid}/cwd`, { throwIfNoEntry: false })
  if (!cwd) return process.platform !== 'linux'
  return cwd.ino === statSync(cluster).ino
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

type PostmasterSettings = {
  readonly binaries: Binaries
  readonly cluster: string
  readonly port: number
  readonly user: SystemUser | undefined
  readonly url: string
}

/** The postmaster process, its restarts, and the session lock that says that a living server owns it. */
class Postmaster {
  #child: ChildProcess | undefined
  #lock: pg.Client | undefined
  #isStopping = false
  readonly #settings: PostmasterSettings

  constructor(settings: PostmasterSettings) {
    this.#settings = settings
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** @throws Error when it does not become ready. */
  async start(): Promise<void> {
    const child = this.#spawn()
    this.#child = child
    let log = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString('utf8')).slice(-4000)
    })
    const ended = new AbortController()
    const exited = new Promise<never>((_resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code) => reject(new Error(`PostgreSQL stopped (code ${code}): ${log}`)))
    })
    try {
      await Promise.race([this.#untilReady(child, ended.signal), exited])
    } finally {
      ended.abort()
      exited.catch(() => undefined)
    }
    child.once('exit', () => void this.#recover())
    await this.#holdLock()
  }

  #spawn(): ChildProcess {
    const settings = {
      port: this.#settings.port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: 80,
      shared_buffers: '256MB',
      max_wal_size: '2GB',
      checkpoint_completion_target: 0.9,
      jit: 'off',
      timezone: 'UTC',
      log_min_messages: 'warning',
    }
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    // A group of its own: Ctrl-C on the terminal reaches us first, and we shut the database down in order.
    return spawn(this.#settings.binaries.postgres, ['-D', this.#settings.cluster, ...flags], {
      ...this.#settings.user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
  }

  async #holdLock(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#settings.url })
    client.on('error', () => undefined)
    await client.connect()
    await client.query('SELECT pg_advisory_lock($1)', [SERVER_LOCK])
    this.#lock = client
  }

  async stop(): Promise<void> {
    this.#isStopping = true
    const child = this.#child
    await this.#lock?.end().catch(() => undefined)
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
    })
    child.kill('SIGINT')
    const timer = setTimeout(() => child.kill('SIGQUIT'), STOP_WITHIN_MS)
    await gone
    clearTimeout(timer)
  }

  /** Starts again after a crash; recovery replays what was committed. Gives up when it fails again and again. */
  async #recover(): Promise<void> {
    for (let attempt = 0; attempt < MOST_ATTEMPTS && !this.#isStopping; attempt++) {
      // Its old processes may need a moment to see that the postmaster is gone.
      await sleep(RETRY_MS)
      const isBack = await this.start().then(
        () => true,
        () => false,
      )
      if (isBack) return
    }
  }

  async #untilReady(child: ChildProcess, ended: AbortSignal): Promise<void> {
    const deadline = performance.now() + READY_WITHIN_MS
    const statusFile = path.join(this.#settings.cluster, 'postmaster.pid')
    while (!ended.aborted && performance.now() < deadline) {
      // Line 8 of postmaster.pid is the status that pg_ctl, too, waits for.
      if (existsSync(statusFile)) {
        const lines = readFileSync(statusFile, 'utf8').split('\n')
        if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return
      }
      await sleep(20)
    }
    if (!ended.aborted) throw new Error('PostgreSQL did not become ready in time')
  }
}
