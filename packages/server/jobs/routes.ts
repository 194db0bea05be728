import { Type } from 'typebox'
import { actorOf, reading, writing } from '../http/acting.ts'
import { DEFAULT_LIMIT, pageFrom, readCursor } from '../http/pagination.ts'
import { Problem } from '../http/problem.ts'
import { closed, Id, PageQuery, pageOf } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { announceJob, Job, jobView, queueJob } from './job.ts'
import * as sql from './sql.ts'

const tags = ['jobs']
const JobParams = closed({ jobId: Id })

export function addJobRoutes(server: TypedServer, { database }: Services): void {
  server.get(
    '/jobs',
    {
      schema: {
        tags,
        summary: 'Background work of the acting organisation, newest first',
        querystring: closed({
          ...PageQuery,
          contractId: Type.Optional(Id),
          state: Type.Optional(Type.Enum(['queued', 'running', 'done', 'failed', 'cancelled'])),
        }),
        response: { 200: pageOf(Job) },
      },
      config: { permission: 'jobs.read' },
    },
    async (request) => {
      const { cursor, limit = DEFAULT_LIMIT, contractId, state } = request.query
      const [before] = readCursor(cursor, 1) ?? []
      const { organisationId } = actorOf(request)
      const rows = await reading(database, request, (tx) =>
        sql.listJobs(tx, organisationId, {
          contractId,
          state,
          limit,
          before: before === undefined ? undefined : String(before),
        }),
      )
      return pageFrom(rows, limit, jobView, (row) => [row.job_id])
    },
  )

  server.get(
    '/jobs/:jobId',
    {
      schema: { tags, summary: 'One job', params: JobParams, response: { 200: Job } },
      config: { permission: 'records.read' },
    },
    async (request) =>
      reading(database, request, async (tx, actor) => {
        const row = await sql.jobById(tx, actor.organisationId, request.params.jobId)
        if (!row) throw new Problem('not-found')
        return jobView(row)
      }),
  )
  addJobActions(server, database)
}

function addJobActions(server: TypedServer, database: Services['database']): void {
  server.post(
    '/jobs/:jobId/cancel',
    {
      schema: {
        tags,
        summary: 'Cancel a job: what is committed stays, the rest is not done',
        params: JobParams,
        response: { 200: Job },
      },
      config: { permission: 'records.write', action: 'job.cancel' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const row = await sql.cancelJob(tx, actor.organisationId, request.params.jobId)
        if (!row) throw new Problem('job-not-running')
        await announceJob(tx, row)
        return { body: jobView(row), audit: { subject: row.job_id } }
      }),
  )

  server.post(
    '/jobs/:jobId/retry',
    {
      schema: {
        tags,
        summary: 'Run a failed or cancelled job again, from where it got to',
        params: JobParams,
        body: closed({ reason: Type.String({ minLength: 1, maxLength: 500 }) }),
        response: { 200: Job },
      },
      config: { permission: 'jobs.manage', action: 'job.retry' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { reason } = request.body
        const row = await sql.retryJob(tx, actor.organisationId, request.params.jobId, reason)
        if (!row) throw new Problem('job-not-failed')
        await queueJob(tx, { organisationId: row.organisation_id, jobId: row.job_id }, row.contract_id)
        await announceJob(tx, row)
        return { body: jobView(row), audit: { subject: row.job_id, data: { reason } } }
      }),
  )
}
