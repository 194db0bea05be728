import { type Static, Type } from 'typebox'
import { closed, Id, Instant, Json, nullable } from '../http/schemas.ts'
import type { RolesRow } from './roles-sql.ts'
import type { CorrectionRow, ImportRow, SuppressionRow } from './sql.ts'

export const ImportParams = closed({ importId: Id })

export const Import = Type.Object({
  importId: Id,
  jobId: Id,
  name: Type.String(),
  sizeBytes: Type.Integer(),
  state: Type.Enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  done: Type.Integer({ description: 'how far the reading is, of `total`' }),
  total: nullable(Type.Integer()),
  problem: nullable(
    Type.Object({ code: Type.String(), data: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])) }),
  ),
  summary: nullable(
    Type.Object({
      contracts: Type.Integer(),
      clauses: Type.Integer(),
      custom: Type.Integer(),
      findings: Type.Integer(),
    }),
  ),
  createdAt: Instant,
  createdByName: Type.String(),
})

export const importView = (row: ImportRow): Static<typeof Import> => ({
  importId: row.import_id,
  jobId: row.job_id,
  name: row.name,
  sizeBytes: row.size_bytes,
  state: row.state,
  done: row.done_steps,
  total: row.total_steps,
  problem: row.problem_code === null ? null : { code: row.problem_code, data: row.problem_data ?? {} },
  summary: row.summary,
  createdAt: row.created_at,
  createdByName: row.created_by_name,
})

const Offset = Type.Integer({ minimum: 0, maximum: 2_000_000_000 })

export const ClauseKey = {
  contractIndex: Type.Integer({ minimum: 0, maximum: 10_000 }),
  start: Offset,
  end: Offset,
  readType: Type.String({ maxLength: 100, description: 'the clause type that was read there' }),
}
export const FindingKey = {
  contractIndex: Type.Integer({ minimum: 0, maximum: 10_000 }),
  code: Type.String({ maxLength: 200 }),
  start: Offset,
}

const Correction = Type.Object({
  ...ClauseKey,
  type: Type.String(),
  terms: Type.Unknown(),
  readAs: nullable(
    Type.Object(
      { client: Type.String(), terms: Type.Unknown() },
      { description: 'what it was said of, where the text has been read under other roles since' },
    ),
  ),
  createdAt: Instant,
  createdByName: Type.String(),
})

export const GivenClient = {
  contractIndex: Type.Integer({ minimum: 0, maximum: 10_000 }),
  client: Type.String({ minLength: 1, maxLength: 200, description: 'a name that the contract gives the party' }),
}

const Roles = Type.Object({ ...GivenClient, createdAt: Instant, createdByName: Type.String() })

const Suppression = Type.Object({
  ...FindingKey,
  reason: Type.String(),
  createdAt: Instant,
  createdByName: Type.String(),
})

export const ImportResult = Type.Object({
  read: Type.Unsafe<unknown>({ ...Json, description: 'source text with hints; contracts as heqi import gives them' }),
  corrections: Type.Array(Correction),
  suppressions: Type.Array(Suppression),
  roles: Type.Array(Roles),
})

export const correctionView = (row: CorrectionRow): Static<typeof Correction> => ({
  contractIndex: row.contract_index,
  start: row.start_offset,
  end: row.end_offset,
  readType: row.read_type,
  type: row.type,
  terms: row.terms,
  readAs: row.read_as,
  createdAt: row.created_at,
  createdByName: row.created_by_name,
})

export const suppressionView = (row: SuppressionRow): Static<typeof Suppression> => ({
  contractIndex: row.contract_index,
  code: row.code,
  start: row.start_offset,
  reason: row.reason,
  createdAt: row.created_at,
  createdByName: row.created_by_name,
})

export const rolesView = (row: RolesRow): Static<typeof Roles> => ({
  contractIndex: row.contract_index,
  client: row.client,
  createdAt: row.created_at,
  createdByName: row.created_by_name,
})
