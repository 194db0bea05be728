import { boolArray, dateArray, int4Array, jsonbArray, textArray, timestampArray } from '../database/binary-array.ts'
import type { Transaction } from '../database/database.ts'

/** A record as it lies in the table; `body` is the canonical record without source, sourceId and revision, as JSON. */
export type StoredRecord = {
  readonly source: string
  readonly sourceId: string
  readonly revision: number
  readonly enteredAt: number
  readonly dayNumber: number
  readonly isWithdrawn: boolean
  readonly body: string
}

export type CurrentRow = {
  readonly source: string
  readonly source_id: string
  readonly revision: number
  readonly entered_at: string
  readonly is_withdrawn: boolean
  readonly body: Readonly<Record<string, unknown>>
}

type Identity = { readonly source: string; readonly sourceId: string }

/** One writer at a time for each contract: revisions count up without gaps, and one record never comes twice. */
export async function lockRecords(tx: Transaction, contractId: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`records ${contractId}`])
}

/** Local days from first to last; bounds the months that a look-up by identity has to search. */
export type DayRange = { readonly first: string; readonly last: string }

/** `undefined` for a contract without records. */
export async function dayRange(tx: Transaction, contractId: string): Promise<DayRange | undefined> {
  const { rows } = await tx.query<{ first: string | null; last: string | null }>(
    'SELECT min(day) AS first, max(day) AS last FROM heqi.record_day WHERE contract_id = $1',
    [contractId],
  )
  const [range] = rows
  return range?.first != null && range.last !== null ? { first: range.first, last: range.last } : undefined
}

/** The current revisions of those of the given records that are there already: one look-up for each source. */
export async function currentOf(
  tx: Transaction,
  contractId: string,
  records: readonly Identity[],
  range: DayRange,
): Promise<readonly CurrentRow[]> {
  const idsBySource = new Map<string, string[]>()
  for (const { source, sourceId } of records) {
    const ids = idsBySource.get(source)
    if (ids) ids.push(sourceId)
    else idsBySource.set(source, [sourceId])
  }
  const current: CurrentRow[] = []
  for (const [source, ids] of idsBySource) {
    // One walk along the key in each month for all ids together; probing it for each id by itself cost a third of an ingest.
    const { rows } = await tx.query<CurrentRow>(
      `SELECT source, source_id, revision, entered_at, is_withdrawn, body FROM heqi.service_record
       WHERE contract_id = $1 AND source = $2 AND source_id = ANY ($3::text[])
         AND entered_at >= $4::date - interval '1 day' AND entered_at < $5::date + interval '2 days'
       ORDER BY revision`,
      [contractId, source, textArray(ids), range.first, range.last],
    )
    // The highest revision is the one that counts; a later row takes the place of an earlier one.
    current.push(...new Map(rows.map((row) => [row.source_id, row])).values())
  }
  return current
}

export async function insertRecords(
  tx: Transaction,
  contractId: string,
  fileId: string,
  records: readonly StoredRecord[],
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.service_record
       (contract_id, file_id, entered_at, day, source, source_id, revision, is_current, is_withdrawn, body)
     SELECT $1, $2, u.entered_at, u.day, u.source, u.source_id, u.revision, true, u.is_withdrawn, u.body
     FROM unnest($3::timestamptz[], $4::date[], $5::text[], $6::text[], $7::int4[], $8::bool[], $9::jsonb[])
       AS u (entered_at, day, source, source_id, revision, is_withdrawn, body)`,
    [
      contractId,
      fileId,
      timestampArray(records.map(({ enteredAt }) => enteredAt)),
      dateArray(records.map(({ dayNumber }) => dayNumber)),
      textArray(records.map(({ source }) => source)),
      textArray(records.map(({ sourceId }) => sourceId)),
      int4Array(records.map(({ revision }) => revision)),
      boolArray(records.map(({ isWithdrawn }) => isWithdrawn)),
      jsonbArray(records.map(({ body }) => body)),
    ],
  )
}

/** The given revisions are no longer the ones that count. */
export async function supersede(tx: Transaction, contractId: string, rows: readonly CurrentRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.query(
    `UPDATE heqi.service_record r SET is_current = false
     FROM unnest($2::text[], $3::text[], $4::int4[], $5::timestamptz[]) AS u (source, source_id, revision, entered_at)
     WHERE r.contract_id = $1 AND r.source = u.source AND r.source_id = u.source_id AND r.revision = u.revision
       AND r.entered_at = u.entered_at`,
    [
      contractId,
      textArray(rows.map((row) => row.source)),
      textArray(rows.map((row) => row.source_id)),
      int4Array(rows.map((row) => row.revision)),
      timestampArray(rows.map((row) => Date.parse(row.entered_at))),
    ],
  )
}

/** The days have changed; whatever was computed or sealed from them is out of date. */
export async function touchDays(tx: Transaction, contractId: string, dayNumbers: readonly number[]): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.record_day (contract_id, day, version) SELECT $1, u.day, 1 FROM unnest($2::date[]) AS u (day)
     ON CONFLICT (contract_id, day) DO UPDATE SET version = record_day.version + 1`,
    [contractId, dateArray([...dayNumbers].sort((a, b) => a - b))],
  )
}

export async function ensureMonth(tx: Transaction, month: string): Promise<void> {
  await tx.query('SELECT heqi.ensure_record_month($1)', [`${month}-01`])
}

export type RecordRow = CurrentRow & { readonly day: string; readonly file_id: string; readonly is_current: boolean }

const RECORD =
  'SELECT source, source_id, revision, entered_at, day, is_current, is_withdrawn, file_id, body FROM heqi.service_record'

/** All revisions of one record, the newest first. */
export async function revisionsOf(tx: Transaction, contractId: string, source: string, sourceId: string) {
  const { rows } = await tx.query<RecordRow>(
    `${RECORD} WHERE contract_id = $1 AND source = $2 AND source_id = $3 ORDER BY revision DESC`,
    [contractId, source, sourceId],
  )
  return rows
}

export type RecordFilter = {
  readonly from: string
  readonly to: string
  readonly channel?: string | undefined
  readonly agent?: string | undefined
  readonly caseType?: string | undefined
  readonly after?: readonly [day: string, enteredAt: string, source: string, sourceId: string] | undefined
  readonly limit: number
}

/** Records that count, of a stretch of local days, by arrival. */
export async function listRecords(
  tx: Transaction,
  contractId: string,
  filter: RecordFilter,
): Promise<readonly RecordRow[]> {
  const after = filter.after
  const { rows } = await tx.query<RecordRow>(
    `${RECORD}
     WHERE contract_id = $1 AND is_current AND NOT is_withdrawn AND day BETWEEN $2 AND $3
       AND entered_at >= $2::date - interval '1 day' AND entered_at < $3::date + interval '2 days'
       AND ($4::text IS NULL OR body->>'channel' = $4) AND ($5::text IS NULL OR body->>'agent' = $5)
       AND ($6::text IS NULL OR body->>'caseType' = $6)
       AND ($7::date IS NULL OR day >= $7) AND ($7::date IS NULL OR (day, entered_at, source, source_id) > ($7, $8::timestamptz, $9, $10))
     ORDER BY day, entered_at, source, source_id LIMIT $11`,
    [
      contractId,
      filter.from,
      filter.to,
      filter.channel ?? null,
      filter.agent ?? null,
      filter.caseType ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      after?.[2] ?? null,
      after?.[3] ?? null,
      filter.limit + 1,
    ],
  )
  return rows
}

export type DayRow = { readonly day: string; readonly version: number; readonly sealed_version: number | null }

export async function daysOf(
  tx: Transaction,
  contractId: string,
  from: string,
  to: string,
): Promise<readonly DayRow[]> {
  const { rows } = await tx.query<DayRow>(
    `SELECT day, version, sealed_version FROM heqi.record_day
     WHERE contract_id = $1 AND day BETWEEN $2 AND $3 ORDER BY day`,
    [contractId, from, to],
  )
  return rows
}

/** What counts of one day; `undefined` withdrawn ones left out. */
export async function rowsOfDay(tx: Transaction, contractId: string, day: string): Promise<readonly CurrentRow[]> {
  const { rows } = await tx.query<CurrentRow>(
    `SELECT source, source_id, revision, entered_at, is_withdrawn, body FROM heqi.service_record
     WHERE contract_id = $1 AND day = $2 AND is_current AND NOT is_withdrawn
       AND entered_at >= $2::date - interval '1 day' AND entered_at < $2::date + interval '2 days'
     ORDER BY entered_at, source, source_id`,
    [contractId, day],
  )
  return rows
}

export async function unsealedDays(tx: Transaction, contractId: string, before: string): Promise<readonly DayRow[]> {
  const { rows } = await tx.query<DayRow>(
    `SELECT day, version, sealed_version FROM heqi.record_day
     WHERE contract_id = $1 AND day < $2 AND sealed_version IS DISTINCT FROM version ORDER BY day`,
    [contractId, before],
  )
  return rows
}

export async function insertSegment(
  tx: Transaction,
  segment: { contractId: string; day: string; version: number; recordCount: number; sha256: Buffer; bytes: Uint8Array },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.segment (contract_id, day, version, record_count, sha256, bytes) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING`,
    [segment.contractId, segment.day, segment.version, segment.recordCount, segment.sha256, Buffer.from(segment.bytes)],
  )
  await tx.query(
    `UPDATE heqi.record_day SET sealed_version = $3 WHERE contract_id = $1 AND day = $2
     AND coalesce(sealed_version, 0) < $3`,
    [segment.contractId, segment.day, segment.version],
  )
}

export type SegmentRow = {
  readonly day: string
  readonly version: number
  readonly sha256: Buffer
  readonly bytes: Buffer
}

export async function segmentsOf(
  tx: Transaction,
  contractId: string,
  days: readonly { readonly day: string; readonly version: number }[],
): Promise<readonly SegmentRow[]> {
  const { rows } = await tx.query<SegmentRow>(
    `SELECT s.day, s.version, s.sha256, s.bytes FROM heqi.segment s
     JOIN unnest($2::date[], $3::bigint[]) AS d (day, version) ON s.day = d.day AND s.version = d.version
     WHERE s.contract_id = $1 ORDER BY s.day`,
    [contractId, days.map(({ day }) => day), days.map(({ version }) => version)],
  )
  return rows
}

export type UndoRow = CurrentRow & { readonly previous_body: Readonly<Record<string, unknown>> | null }

/** The rows of a file that still count, each with the content before it; null where there was none. */
export async function currentOfFile(tx: Transaction, contractId: string, fileId: string): Promise<readonly UndoRow[]> {
  const { rows } = await tx.query<UndoRow>(
    `SELECT r.source, r.source_id, r.revision, r.entered_at, r.is_withdrawn, r.body,
       CASE WHEN NOT p.is_withdrawn THEN p.body END AS previous_body
     FROM heqi.service_record r
     LEFT JOIN LATERAL (
       SELECT b.body, b.is_withdrawn FROM heqi.service_record b
       WHERE b.contract_id = r.contract_id AND b.source = r.source AND b.source_id = r.source_id
         AND b.revision < r.revision AND b.file_id <> r.file_id
       ORDER BY b.revision DESC LIMIT 1) p ON true
     WHERE r.contract_id = $1 AND r.file_id = $2 AND r.revision >= 1 AND r.is_current AND NOT r.is_withdrawn
     ORDER BY r.source, r.source_id`,
    [contractId, fileId],
  )
  return rows
}
