import { FILE_FORMATS, type Mapping, type ServiceRecord } from '@heqi/records'
import { type Static, Type } from 'typebox'
import { Day, Id, Instant, nullable, Sha256, Text } from '../http/schemas.ts'
import type { FileRow, RejectRow } from './file-sql.ts'
import { rejectMessage } from './read-job.ts'

/** A mapping file; `heqi schema mapping` has its shape. */
export const MappingBody = Type.Unsafe<Mapping>({ description: 'how columns become fields (heqi schema mapping)' })
/** The canonical record; `heqi schema record` has its shape. */
export const RecordBody = Type.Unsafe<ServiceRecord>({ description: 'canonical service record (heqi schema record)' })
export const Format = Type.Enum([...FILE_FORMATS])

const Counts = Type.Record(Type.String(), Type.Integer())

export const FileSummary = Type.Object({
  read: Type.Optional(Type.Integer()),
  accepted: Type.Optional(Type.Integer()),
  duplicates: Type.Optional(Type.Integer()),
  corrections: Type.Optional(Type.Integer()),
  filtered: Type.Optional(Counts),
  rejected: Type.Optional(Counts),
})

export const RecordFile = Type.Object({
  fileId: Id,
  kind: Type.Enum(['upload', 'batch', 'undo']),
  name: Type.String(),
  state: Type.Enum(['uploading', 'uploaded', 'reading', 'read', 'failed', 'cancelled', 'undone']),
  sizeBytes: Type.Integer(),
  sha256: nullable(Sha256),
  format: nullable(Format),
  mapping: nullable(MappingBody),
  summary: nullable(FileSummary),
  undoes: nullable(Id),
  jobId: nullable(Id),
  createdAt: Instant,
  createdByName: Type.String(),
})

export const Reject = Type.Object({
  position: Type.Integer(),
  line: nullable(Type.Integer()),
  column: nullable(Type.String()),
  field: nullable(Type.String()),
  value: nullable(Type.String()),
  code: Type.String(),
  text: Text,
})

export const rejectView = (row: RejectRow): Static<typeof Reject> => ({
  position: row.position,
  line: row.line,
  column: row.column,
  field: row.field,
  value: row.value,
  code: row.code,
  text: rejectMessage(row),
})

export const Detection = Type.Object({
  /** null: nothing that can be read; `refusal` says why. */
  format: nullable(Format),
  refusal: nullable(Type.Object({ code: Type.String(), text: Text })),
  needsMapping: Type.Boolean(),
  header: Type.Array(Type.String()),
  sample: Type.Array(Type.Array(Type.String())),
  /** Columns with few different values in the rows looked at: each value with how often it stands there. */
  values: Type.Record(Type.String(), Type.Array(Type.Object({ value: Type.String(), rows: Type.Integer() }))),
  suggestion: nullable(
    Type.Object({
      mapping: MappingBody,
      missing: Type.Array(Type.String()),
      unused: Type.Array(Type.String()),
      /** Fields whose reading (unit, format) nothing in the file proves. */
      unsure: Type.Array(Type.String()),
    }),
  ),
})

export const Preview = Type.Object({
  records: Type.Array(RecordBody),
  rejects: Type.Array(Reject),
  filtered: Counts,
  /** All rows that cannot be read, by code; `rejects` has the first of them. */
  rejected: Counts,
  rejectedByField: Counts,
  rowsSeen: Type.Integer(),
})

export const IngestAnswer = Type.Object({
  fileId: Id,
  read: Type.Integer(),
  accepted: Type.Integer(),
  duplicates: Type.Integer(),
  corrections: Type.Integer(),
  filtered: Counts,
  rejected: Counts,
  /** The first hundred; all of them under the file. */
  rejects: Type.Array(Reject),
})

export const RecordRow = Type.Object({
  source: Type.String(),
  sourceId: Type.String(),
  revision: Type.Integer(),
  day: Day,
  enteredAt: Instant,
  record: RecordBody,
})

export const fileView = (row: FileRow): Static<typeof RecordFile> => ({
  fileId: row.file_id,
  kind: row.kind,
  name: row.name,
  state: row.state,
  sizeBytes: row.size_bytes,
  sha256: row.sha256?.toString('hex') ?? null,
  format: (row.detected as { format?: Static<typeof Format> } | null)?.format ?? null,
  mapping: row.mapping,
  summary: row.summary as Static<typeof FileSummary> | null,
  undoes: row.undoes,
  jobId: row.job_id,
  createdAt: row.created_at,
  createdByName: row.created_by_name,
})
