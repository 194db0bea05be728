import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'

export const JOB_KINDS = ['read-file', 'undo-file', 'import-contract'] as const
export type JobKind = (typeof JOB_KINDS)[number]
export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

export type JobRow = {
  readonly organisation_id: string
  readonly job_id: string
  readonly contract_id: string | null
  readonly kind: JobKind
  readonly input: Readonly<Record<string, unknown>>
  readonly state: JobState
  readonly done_steps: number
  readonly total_steps: number | null
  readonly attempts: number
  readonly cancel_requested: boolean
  readonly checkpoint: Readonly<Record<string, unknown>> | null
  readonly result: unknown
  readonly problem_code: string | null
  readonly problem_data: Readonly<Record<string, string | number>> | null
  readonly retry_reason: string | null
  readonly created_at: string
  readonly started_at: string | null
  readonly ended_at: string | null
  readonly created_by: string
  readonly created_by_name: string
}

/** What is handed to the queue: ids only. The queue's tables know nothing of contracts. */
export type JobPayload = { readonly organisationId: string; readonly jobId: string }

const JOB = `SELECT organisation_id, job_id, contract_id, kind, input, state, done_steps, total_steps, attempts, cancel_requested,
  checkpoint, result, problem_code, problem_data, retry_reason, created_at, started_at, ended_at, created_by, created_by_name FROM heqi.job`

export async function insertJob(
  tx: Transaction,
  actor: Actor,
  job: { id: string; kind: JobKind; contractId: string | null; input: Readonly<Record<string, unknown>> },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.job (organisation_id, job_id, contract_id, kind, input, state, created_by, created_by_name)
     VALUES ($1, $2, $3, $4, $5, 'queued', $6, $7)`,
    [
      actor.organisationId,
      job.id,
      job.contractId,
      job.kind,
      JSON.stringify(job.input),
      actor.personId,
      actor.personName,
    ],
  )
}

/** Into the queue with the transaction; a queue name makes its jobs run one after the other. */
export async function enqueue(
  tx: Transaction,
  task: 'job' | 'seal',
  payload: Readonly<Record<string, string>>,
  key: string,
  queue: string | null = null,
  delay = '0 seconds',
): Promise<void> {
  await tx.query('SELECT heqi.enqueue($1, $2, $3, $4, $5)', [task, JSON.stringify(payload), key, queue, delay])
}

export async function jobById(tx: Transaction, organisationId: string, jobId: string): Promise<JobRow | undefined> {
  const { rows } = await tx.query<JobRow>(`${JOB} WHERE organisation_id = $1 AND job_id = $2`, [organisationId, jobId])
  return rows[0]
}

export async function listJobs(
  tx: Transaction,
  organisationId: string,
  filter: { contractId?: string | undefined; state?: JobState | undefined; before?: string | undefined; limit: number },
): Promise<readonly JobRow[]> {
  const { rows } = await tx.query<JobRow>(
    `${JOB} WHERE organisation_id = $1 AND ($2::uuid IS NULL OR contract_id = $2) AND ($3::text IS NULL OR state = $3)
       AND ($4::uuid IS NULL OR job_id < $4) ORDER BY job_id DESC LIMIT $5`,
    [organisationId, filter.contractId ?? null, filter.state ?? null, filter.before ?? null, filter.limit + 1],
  )
  return rows
}

export async function startJob(tx: Transaction, { organisationId, jobId }: JobPayload): Promise<JobRow | undefined> {
  const { rows } = await tx.query<JobRow>(
    `UPDATE heqi.job SET state = 'running', attempts = attempts + 1, started_at = coalesce(started_at, now()),
       problem_code = NULL, problem_data = NULL
     WHERE organisation_id = $1 AND job_id = $2 AND state IN ('queued', 'running') RETURNING *`,
    [organisationId, jobId],
  )
  return rows[0]
}

/** False when the job has been cancelled: whatever was under way must not be committed. */
export async function advanceJob(
  tx: Transaction,
  { organisationId, jobId }: JobPayload,
  progress: { done: number; total: number | null; checkpoint?: unknown },
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE heqi.job SET done_steps = $3, total_steps = $4, checkpoint = coalesce($5, checkpoint)
     WHERE organisation_id = $1 AND job_id = $2 AND state = 'running' AND NOT cancel_requested`,
    [
      organisationId,
      jobId,
      progress.done,
      progress.total,
      progress.checkpoint === undefined ? null : JSON.stringify(progress.checkpoint),
    ],
  )
  return rowCount === 1
}

export async function finishJob(
  tx: Transaction,
  { organisationId, jobId }: JobPayload,
  end: { state: 'done' | 'failed' | 'cancelled' | 'queued'; result?: unknown; code?: string; data?: unknown },
): Promise<void> {
  await tx.query(
    `UPDATE heqi.job SET state = $3, result = coalesce($4, result), problem_code = $5, problem_data = $6,
       ended_at = CASE WHEN $3 = 'queued' THEN NULL ELSE now() END
     WHERE organisation_id = $1 AND job_id = $2`,
    [
      organisationId,
      jobId,
      end.state,
      end.result === undefined ? null : JSON.stringify(end.result),
      end.code ?? null,
      end.data === undefined ? null : JSON.stringify(end.data),
    ],
  )
}

/** A waiting job ends at once; a running one at its next step. */
export async function cancelJob(tx: Transaction, organisationId: string, jobId: string): Promise<JobRow | undefined> {
  const { rows } = await tx.query<JobRow>(
    `UPDATE heqi.job SET cancel_requested = true, state = CASE state WHEN 'queued' THEN 'cancelled' ELSE state END,
       ended_at = CASE state WHEN 'queued' THEN now() ELSE ended_at END
     WHERE organisation_id = $1 AND job_id = $2 AND state IN ('queued', 'running') RETURNING *`,
    [organisationId, jobId],
  )
  return rows[0]
}

export async function retryJob(
  tx: Transaction,
  organisationId: string,
  jobId: string,
  reason: string,
): Promise<JobRow | undefined> {
  const { rows } = await tx.query<JobRow>(
    `UPDATE heqi.job SET state = 'queued', cancel_requested = false, ended_at = NULL, retry_reason = $3
     WHERE organisation_id = $1 AND job_id = $2 AND state IN ('failed', 'cancelled') RETURNING *`,
    [organisationId, jobId, reason],
  )
  return rows[0]
}
