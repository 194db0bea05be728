import { type Database, inTenant, type Tenant, type Transaction } from '../database/database.ts'
import { announceJob } from './job.ts'
import * as sql from './sql.ts'

/** Somebody asked the job to stop: what was under way is rolled back. */
export class JobCancelled extends Error {
  constructor() {
    super('job cancelled')
    this.name = 'JobCancelled'
  }
}

const REPORT_EVERY_MS = 500

/** One attempt at a job: who it acts for, and how it says how far it is. */
export class JobRun {
  readonly database: Database
  readonly tenant: Tenant
  readonly row: sql.JobRow
  readonly payload: sql.JobPayload
  #reportedAt = 0
  #reporting: Promise<unknown> = Promise.resolve()

  constructor(database: Database, tenant: Tenant, row: sql.JobRow) {
    this.database = database
    this.tenant = tenant
    this.row = row
    this.payload = { organisationId: row.organisation_id, jobId: row.job_id }
  }

  /** The contract of the job. @throws Error for a job without one. */
  get contractId(): string {
    if (this.row.contract_id === null) throw new Error(`job ${this.row.job_id} has no contract`)
    return this.row.contract_id
  }

  /** Records progress with the work itself; false when the job is to stop. */
  async advance(
    tx: Transaction,
    progress: { done: number; total: number | null; checkpoint?: unknown },
  ): Promise<boolean> {
    const goesOn = await sql.advanceJob(tx, this.payload, progress)
    if (goesOn) await announceJob(tx, this.row, progress)
    return goesOn
  }

  /** Progress between commits, twice a second at most; a lost report harms nothing. */
  report(done: number, total: number | null): void {
    const now = performance.now()
    if (now - this.#reportedAt < REPORT_EVERY_MS) return
    this.#reportedAt = now
    const send = () => inTenant(this.database, this.tenant, (tx) => this.advance(tx, { done, total }))
    this.#reporting = this.#reporting.then(send).catch(() => undefined)
  }

  async settled(): Promise<void> {
    await this.#reporting
  }
}
