import { type Static, Type } from 'typebox'
import type { Actor } from '../access/actor.ts'
import { WORKER_PERMISSIONS } from '../access/permissions.ts'
import type { Tenant, Transaction } from '../database/database.ts'
import { announce } from '../http/events.ts'
import { newId } from '../http/identifier.ts'
import { problemTexts } from '../http/problem.ts'
import { Id, Instant, nullable, Text } from '../http/schemas.ts'
import * as sql from './sql.ts'

export const Job = Type.Object({
  jobId: Id,
  contractId: nullable(Id),
  kind: Type.Enum([...sql.JOB_KINDS]),
  state: Type.Enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  done: Type.Integer({ description: 'steps done: bytes while reading, then records' }),
  total: nullable(Type.Integer()),
  attempts: Type.Integer(),
  isCancelRequested: Type.Boolean(),
  result: Type.Unknown(),
  problem: nullable(
    Type.Object({
      code: Type.String(),
      title: Text,
      detail: Text,
      /** What the reader of the file said, where it was one. */
      reason: nullable(Text),
      data: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
    }),
  ),
  retryReason: nullable(Type.String()),
  createdAt: Instant,
  startedAt: nullable(Instant),
  endedAt: nullable(Instant),
  createdByName: Type.String(),
})
export type Job = Static<typeof Job>

export const jobView = (row: sql.JobRow): Job => ({
  jobId: row.job_id,
  contractId: row.contract_id,
  kind: row.kind,
  state: row.state,
  done: row.done_steps,
  total: row.total_steps,
  attempts: row.attempts,
  isCancelRequested: row.cancel_requested,
  result: row.result,
  problem: row.problem_code === null ? null : problemView(row.problem_code, row.problem_data ?? {}),
  retryReason: row.retry_reason,
  createdAt: row.created_at,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  createdByName: row.created_by_name,
})

function problemView(code: string, data: Readonly<Record<string, string | number>>): NonNullable<Job['problem']> {
  const { reasonZh, reasonEn } = data
  const reason = reasonZh === undefined ? null : { 'zh-CN': String(reasonZh), en: String(reasonEn) }
  return { code, ...problemTexts(code, data), reason, data }
}

/** Creates a job and puts it into the queue, both with the transaction. */
export async function submitJob(
  tx: Transaction,
  actor: Actor,
  job: { kind: sql.JobKind; contractId: string | null; input: Readonly<Record<string, unknown>> },
): Promise<string> {
  const id = newId()
  await sql.insertJob(tx, actor, { id, ...job })
  await queueJob(tx, { organisationId: actor.organisationId, jobId: id }, job.contractId)
  return id
}

/** Jobs of one contract run one after the other: they write the same rows. */
export async function queueJob(tx: Transaction, payload: sql.JobPayload, contractId: string | null): Promise<void> {
  await sql.enqueue(tx, 'job', payload, `job:${payload.jobId}`, contractId)
}

/** Background work acts for the organisation that asked for it, with what such work needs and no more. */
export const workerTenant = (organisationId: string, personId: string): Tenant => ({
  organisationId,
  personId,
  permissions: WORKER_PERMISSIONS,
})

export async function announceJob(
  tx: Transaction,
  row: sql.JobRow,
  progress?: { done: number; total: number | null },
): Promise<void> {
  await announce(tx, {
    kind: 'job',
    organisationId: row.organisation_id,
    ...(row.contract_id === null ? {} : { contractId: row.contract_id }),
    subject: row.job_id,
    data: { state: row.state, done: progress?.done ?? row.done_steps, total: progress?.total ?? row.total_steps },
  })
}
