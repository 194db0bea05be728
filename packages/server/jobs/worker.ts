import { createHash } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type Runner, run, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { isConnectionLoss } from '../database/connection-loss.ts'
import { type Database, inTenant, type Tenant } from '../database/database.ts'
import { announce } from '../http/events.ts'
import { Problem } from '../http/problem.ts'
import { runImport } from '../imports/import-job.ts'
import { runReadFile, runUndoFile } from '../records/read-job.ts'
import { requestSealing, sealFinishedDays } from '../records/seal.ts'
import type { Services } from '../services.ts'
import { announceJob, workerTenant } from './job.ts'
import { JobCancelled, JobRun } from './job-run.ts'
import * as sql from './sql.ts'

const HANDLERS: Readonly<Record<sql.JobKind, (run: JobRun) => Promise<unknown>>> = {
  'read-file': runReadFile,
  'undo-file': runUndoFile,
  'import-contract': runImport,
}

export type JobWorker = { readonly stop: () => Promise<void> }

/** How often to look for jobs whose worker has died. */
const SWEEP_MS = 10_000
const POLL_MS = 1000
const RESTART_MS = 500
const LAST_ATTEMPT = 5
/** Then the worker is free for what people wait for, and goes on sealing after it. */
const SEAL_PATIENCE_MS = 1000

/** Works on the queue in this process until stopped; when the database goes away, again as soon as it is back. */
export async function startWorker(services: Services, ownerUrl: string, concurrency: number): Promise<JobWorker> {
  const stopping = new AbortController()
  let shift = await startShift(services, ownerUrl, concurrency)
  // The queue says of a job that it has ended without waiting for the answer. When that is lost with its connection, the
  // rejection has nobody to listen and would end the whole server, and the job would stay locked by a shift that lives:
  // the shift ends instead, and the next one frees what it held. Any other error stays fatal.
  const forgiveConnectionLoss = (reason: unknown): void => {
    if (!isConnectionLoss(reason)) throw reason
    shift.end()
  }
  process.on('unhandledRejection', forgiveConnectionLoss)
  const keepWorking = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await shift.ended
      await shift.close()
      while (!stopping.signal.aborted) {
        await sleep(RESTART_MS)
        const next = await startShift(services, ownerUrl, concurrency).catch(() => undefined)
        if (!next) continue
        shift = next
        break
      }
    }
  }
  const working = keepWorking()
  return {
    stop: async () => {
      stopping.abort()
      await shift.runner.stop().catch(() => undefined)
      await working
      await shift.close()
      process.off('unhandledRejection', forgiveConnectionLoss)
    },
  }
}

type Shift = {
  readonly runner: Runner
  readonly ended: Promise<void>
  /** Takes no further job, lets those under way end. */
  readonly end: () => void
  readonly close: () => Promise<void>
}

async function startShift(services: Services, ownerUrl: string, concurrency: number): Promise<Shift> {
  const { database } = services
  const events: WorkerEvents = new EventEmitter()
  const presence = await Presence.open(ownerUrl)
  // The workers of a pool lock jobs and queues in the name of the pool, not in their own.
  events.on('pool:create', ({ workerPool }) => presence.add(workerPool.id))
  const runner = await run({
    pgPool: database.owner,
    concurrency,
    pollInterval: POLL_MS,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    events,
    taskList: {
      job: async (payload, { job }) => runJob(database, payload as sql.JobPayload, job.attempts),
      seal: async (payload) => seal(services, payload as { contractId: string; organisationId: string }),
    },
  })
  // The runner rejects when it loses the database for good; without a listener that would end the process.
  const ended = runner.promise.catch(() => undefined)
  const end = (): void => void runner.stop().catch(() => undefined)
  // Without its presence a shift would pass for dead, and others would take the jobs that it is working on.
  void presence.lost.then(end)
  const sweep = setInterval(() => void presence.freeOrphans(database).catch(() => undefined), SWEEP_MS)
  await presence.freeOrphans(database).catch(() => undefined)
  const close = async (): Promise<void> => {
    clearInterval(sweep)
    await presence.close().catch(() => undefined)
  }
  return { runner, ended, end, close }
}

/** A person who asks is the one for whom it is done; sealing is done for the organisation. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

async function seal(
  { database, now }: Services,
  { contractId, organisationId }: { contractId: string; organisationId: string },
) {
  const tenant = workerTenant(organisationId, NOBODY)
  const { sealed, left } = await sealFinishedDays(database, tenant, contractId, now(), SEAL_PATIENCE_MS)
  if (left > 0) return inTenant(database, tenant, (tx) => requestSealing(tx, contractId, organisationId, '0 seconds'))
  if (sealed > 0) await inTenant(database, tenant, (tx) => announce(tx, { kind: 'metrics', contractId }))
}

async function runJob(database: Database, payload: sql.JobPayload, attempt: number): Promise<void> {
  const tenant = workerTenant(payload.organisationId, NOBODY)
  const row = await inTenant(database, tenant, (tx) => sql.startJob(tx, payload))
  // Cancelled while it waited, or finished by a worker that died before it could say so.
  if (!row) return
  const jobRun = new JobRun(database, tenant, row)
  try {
    const result = await HANDLERS[row.kind](jobRun)
    await jobRun.settled()
    await end(database, tenant, row, { state: 'done', result })
  } catch (error) {
    await jobRun.settled()
    if (error instanceof JobCancelled) return end(database, tenant, row, { state: 'cancelled' })
    if (error instanceof Problem)
      return end(database, tenant, row, {
        state: 'failed',
        code: error.code,
        data: { ...error.data, ...reasonIn(error) },
      })
    if (attempt >= LAST_ATTEMPT)
      return end(database, tenant, row, { state: 'failed', code: 'internal-error', data: {} })
    // A lost connection or a restart of the database: the queue tries again, from the checkpoint.
    throw error
  }
}

/** The texts of what was found wrong, kept beside the code: a job outlives the answer that would carry them. */
function reasonIn({ refusals }: Problem): Readonly<Record<string, string>> {
  const texts = refusals.flatMap(({ text }) => text ?? [])
  if (texts.length === 0) return {}
  return {
    reasonZh: texts.map((text) => text['zh-CN']).join(' '),
    reasonEn: texts.map((text) => text.en).join(' '),
  }
}

async function end(database: Database, tenant: Tenant, row: sql.JobRow, outcome: Parameters<typeof sql.finishJob>[2]) {
  await inTenant(database, tenant, async (tx) => {
    await sql.finishJob(tx, { organisationId: row.organisation_id, jobId: row.job_id }, outcome)
    const ended = await sql.jobById(tx, row.organisation_id, row.job_id)
    if (ended) await announceJob(tx, ended)
  })
}

/**
 * Says which pools of workers live: each holds a session lock that ends with its process. The queue itself would give up a
 * dead pool's jobs after four hours only; by the missing lock they are free within seconds.
 */
class Presence {
  /** Resolves when the session that holds the locks is over. */
  readonly lost: Promise<void>
  readonly #client: pg.Client
  readonly #held = new Set<string>()

  private constructor(client: pg.Client) {
    this.#client = client
    this.lost = new Promise((resolve) => {
      client.once('end', () => resolve())
    })
  }

  static async open(url: string): Promise<Presence> {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => undefined)
    const presence = new Presence(client)
    await client.connect()
    return presence
  }

  add(poolId: string): void {
    this.#held.add(poolId)
    void this.#client.query('SELECT pg_advisory_lock($1)', [lockOf(poolId)]).catch(() => undefined)
  }

  async freeOrphans(database: Database): Promise<void> {
    const { rows } = await database.owner.query<{ locked_by: string }>(
      `SELECT locked_by FROM graphile_worker.jobs WHERE locked_by IS NOT NULL
       UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_by IS NOT NULL`,
    )
    for (const { locked_by: poolId } of rows) {
      if (this.#held.has(poolId)) continue
      const { rows: locks } = await this.#client.query<{ is_free: boolean }>(
        'SELECT pg_try_advisory_lock($1) AS is_free',
        [lockOf(poolId)],
      )
      if (!locks[0]?.is_free) continue
      await database.owner.query('SELECT graphile_worker.force_unlock_workers($1)', [[poolId]])
      await this.#client.query('SELECT pg_advisory_unlock($1)', [lockOf(poolId)])
    }
  }

  async close(): Promise<void> {
    await this.#client.end()
  }
}

const lockOf = (poolId: string): string =>
  createHash('sha256').update(`heqi worker ${poolId}`).digest().readBigInt64BE(0).toString()
