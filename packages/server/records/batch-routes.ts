import { gunzipSync } from 'node:zlib'
import { zoneOf } from '@heqi/calendar'
import {
  type FileFormat,
  type RecordBatch,
  type Reject as RecordReject,
  recordAt,
  recordProblem,
  type ServiceRecord,
} from '@heqi/records'
import { type Static, Type } from 'typebox'
import { contractOf } from '../contracts/contract.ts'
import { writing } from '../http/acting.ts'
import { newId } from '../http/identifier.ts'
import { Problem } from '../http/problem.ts'
import { ContractParams, closed, Id } from '../http/schemas.ts'
import type { TypeBoxProvider, TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import * as files from './file-sql.ts'
import { ingest } from './ingest.ts'
import { pseudonymFor, readRecords, unreadable } from './read-file.ts'
import { announceRecords, rejectRow } from './read-job.ts'
import { IngestAnswer, rejectView } from './schemas.ts'
import { requestSealing } from './seal.ts'

const MOST_BYTES = 64 * 1024 * 1024
const MOST_UNPACKED_BYTES = 512 * 1024 * 1024
const REJECTS_SHOWN = 100

/** Formats of a batch by content type. Other files go through the upload. */
const FORMATS: Readonly<Record<string, FileFormat>> = {
  'application/x-ndjson': 'canonical-json-lines',
  'text/csv': 'canonical-csv',
  'application/vnd.apache.parquet': 'canonical-parquet',
}
const SUPPORTED = ['application/json', ...Object.keys(FORMATS)]

type Parsed = {
  readonly records: readonly ServiceRecord[]
  readonly rejects: readonly RecordReject[]
  readonly read: number
  readonly filtered: Readonly<Record<string, number>>
}

/** Durable batches from machines: answered when they are committed, harmless to repeat. */
export function addBatchRoutes(server: TypedServer, { database }: Services): void {
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) =>
      done(null, body),
    )
    scope.withTypeProvider<TypeBoxProvider>().post(
      '/contracts/:contractId/records',
      {
        schema: {
          tags: ['records'],
          summary:
            'Store a batch of records: JSON array, JSON lines, CSV (canonical or by a saved mapping), Parquet; gzip by Content-Encoding',
          params: ContractParams,
          querystring: closed({ mappingId: Type.Optional(Id) }),
          consumes: SUPPORTED,
          response: { 201: IngestAnswer },
        },
        bodyLimit: MOST_BYTES,
        config: { permission: 'records.write', action: 'records.batch' },
      },
      async (request, reply) =>
        writing(database, request, reply, async (tx, actor) => {
          const { contractId } = request.params
          const contract = await contractOf(tx, contractId)
          const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? ''
          const bytes = unpacked(request.body as Buffer, request.headers['content-encoding'])
          const mapping = request.query.mappingId
            ? await files.mappingById(tx, contractId, request.query.mappingId)
            : undefined
          if (request.query.mappingId && !mapping) throw new Problem('not-found')
          const parsed =
            type === 'application/json'
              ? parseJson(bytes)
              : await parseFile(bytes, mapping?.format ?? FORMATS[type], {
                  mapping,
                  timeZone: contract.time_zone,
                  source: 'batch',
                  pseudonym: pseudonymFor(database.secret, contractId),
                })
          const fileId = newId()
          const answer = await storeBatch(
            tx,
            { contractId, fileId, zone: zoneOf(contract.time_zone) },
            parsed,
            async (summary) =>
              files.insertFile(tx, actor, {
                contractId,
                id: fileId,
                kind: 'batch',
                name: type,
                state: 'read',
                summary,
              }),
          )
          await requestSealing(tx, contractId, actor.organisationId)
          await announceRecords(tx, contractId)
          return {
            status: 201,
            body: answer,
            audit: { contractId, subject: fileId, data: { accepted: answer.accepted } },
          }
        }),
    )
  })
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === undefined || encoding === 'identity') return body
  if (encoding !== 'gzip') throw new Problem('media-type-unsupported', { supported: 'gzip' })
  try {
    return gunzipSync(body, { maxOutputLength: MOST_UNPACKED_BYTES })
  } catch (error) {
    const isTooLarge = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLarge
      ? new Problem('body-too-large', { limitBytes: MOST_UNPACKED_BYTES })
      : new Problem('bad-request', { reason: 'gzip' })
  }
}

/** An array of canonical records, or `{ "records": [...] }`. Bad entries are rejects, not a refusal of the batch. */
function parseJson(bytes: Buffer): Parsed {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new Problem('bad-request', { reason: 'JSON' })
  }
  const list = Array.isArray(value) ? value : (value as { records?: unknown } | null)?.records
  if (!Array.isArray(list)) throw new Problem('bad-request', { reason: 'records' })
  const records: ServiceRecord[] = []
  const rejects: RecordReject[] = []
  for (const [i, entry] of list.entries()) {
    const problem = rejectOf(entry)
    if (problem) rejects.push({ ...problem, line: i + 1 })
    else records.push(entry as ServiceRecord)
  }
  return { records, rejects, read: list.length, filtered: {} }
}

function rejectOf(entry: unknown): Omit<RecordReject, 'line'> | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return { code: 'not-an-object', value: JSON.stringify(entry)?.slice(0, 200) ?? '' }
  const problem = recordProblem(entry as Readonly<Record<string, unknown>>)
  if (!problem) return undefined
  const value = typeof problem.value === 'string' ? problem.value : (JSON.stringify(problem.value) ?? '')
  return { code: problem.code, field: problem.field, value: value.slice(0, 200).toWellFormed() }
}

async function parseFile(
  bytes: Buffer,
  format: FileFormat | undefined,
  reading: Omit<Parameters<typeof readRecords>[1], 'format'> & { pseudonym: (identity: string) => string },
): Promise<Parsed> {
  if (!format) throw new Problem('media-type-unsupported', { supported: SUPPORTED.join(', ') })
  const rejects: RecordReject[] = []
  async function* once(): AsyncGenerator<Uint8Array> {
    yield bytes
  }
  const outcome = await readRecords(
    once(),
    { ...reading, format },
    {
      pseudonym: reading.pseudonym,
      onReject: (reject) => rejects.push(reject),
    },
  )
  if (!outcome.ok) throw unreadable(outcome.problems)
  const { batch, summary } = outcome.value
  return { records: [...recordsIn(batch)], rejects, read: summary.read, filtered: summary.filtered }
}

function* recordsIn(batch: RecordBatch): Generator<ServiceRecord> {
  for (let row = 0; row < batch.length; row++) yield recordAt(batch, row)
}

type Target = Parameters<typeof ingest>[1]

async function storeBatch(
  tx: Parameters<typeof ingest>[0],
  target: Target,
  parsed: Parsed,
  insertFile: (summary: Omit<Static<typeof IngestAnswer>, 'rejects' | 'fileId'>) => Promise<void>,
): Promise<Static<typeof IngestAnswer>> {
  const rejected: Record<string, number> = {}
  for (const { code } of parsed.rejects) rejected[code] = (rejected[code] ?? 0) + 1
  const done = await ingest(tx, target, parsed.records)
  const { dayNumbers: _, ...counts } = done
  const summary = { read: parsed.read, ...counts, filtered: { ...parsed.filtered }, rejected }
  await insertFile(summary)
  const rejects = parsed.rejects.map((reject, i) => rejectRow(reject, i + 1))
  await files.insertRejects(tx, target.contractId, target.fileId, rejects)
  return { fileId: target.fileId, ...summary, rejects: rejects.slice(0, REJECTS_SHOWN).map(rejectView) }
}
