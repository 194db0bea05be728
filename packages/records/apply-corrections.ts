import type { RecordBatch } from './batch.ts'
import { batchOf, concatBatches } from './batch-from-records.ts'
import { recordAt, selectRows } from './batch-rows.ts'
import { IdentityIndex, risingIds } from './identity-index.ts'
import type { ServiceRecord } from './record.ts'
import { contentOf } from './record-content.ts'
import { hasSameContent } from './same-content.ts'

/** The records that count, one for each (source, source id), and every version that a correction has replaced. */
export type KnownRecords = { readonly inForce: RecordBatch; readonly superseded: RecordBatch }

export type CorrectionSummary = {
  /** Records whose identity was not known. */
  readonly added: number
  /** Rows that say what is known already, now or in a version since replaced: a file read twice is all duplicates. */
  readonly duplicates: number
  /** Rows that say something else of a known record: they are in force now, what they replace is kept. */
  readonly corrections: number
}

export type CorrectionOutcome = KnownRecords & { readonly summary: CorrectionSummary }

export const noRecords = (): KnownRecords => ({ inForce: batchOf([]), superseded: batchOf([]) })

/**
 * Takes new rows in, in their order. A correction gets the next revision. A row that repeats a replaced version is a
 * duplicate, unless it carries a higher `revision` than the one in force: only its source can know that it takes a
 * correction back.
 */
export function applyCorrections(known: KnownRecords, incoming: RecordBatch): CorrectionOutcome {
  if (known.inForce.length === 0 && risingIds(incoming)) {
    return {
      inForce: incoming,
      superseded: known.superseded,
      summary: { added: incoming.length, duplicates: 0, corrections: 0 },
    }
  }
  const known0 = known.inForce.length
  const index = new IdentityIndex(known.inForce, incoming)
  for (let row = 0; row < known0; row++) index.claim(row)
  const added: number[] = []
  const repeats: { readonly row: number; readonly of: number }[] = []
  for (let i = 0; i < incoming.length; i++) {
    const of = index.claim(known0 + i)
    if (of === known0 + i) added.push(i)
    else repeats.push({ row: i, of })
  }
  const firstAt = (row: number): ServiceRecord =>
    row < known0 ? recordAt(known.inForce, row) : recordAt(incoming, row - known0)
  const versions = new VersionChanges(firstAt, known.superseded)
  for (const { row, of } of repeats) {
    const isUntouched = !versions.inForce.has(of)
    const [batch, i] = of < known0 ? [known.inForce, of] : [incoming, of - known0]
    // Most repeats are plain: comparing columns spares making a record of them.
    if (isUntouched && hasSameContent(batch, i, incoming, row)) versions.duplicates += 1
    else versions.offer(of, recordAt(incoming, row))
  }
  const all = joinedBatch(known.inForce, incoming, added)
  const positionOf = positions(known0, added)
  return {
    inForce: withReplaced(all, versions, positionOf),
    superseded:
      versions.replaced.length === 0 ? known.superseded : concatBatches([known.superseded, batchOf(versions.replaced)]),
    summary: { added: added.length, duplicates: versions.duplicates, corrections: versions.corrections },
  }
}

function joinedBatch(inForce: RecordBatch, incoming: RecordBatch, added: readonly number[]): RecordBatch {
  const fresh = added.length === incoming.length ? incoming : selectRows(incoming, added)
  if (inForce.length === 0) return fresh
  return fresh.length === 0 ? inForce : concatBatches([inForce, fresh])
}

/** Where a row of (in force, incoming) stands once only the added incoming rows are left. */
function positions(known0: number, added: readonly number[]): (row: number) => number {
  const positionOf = new Map(added.map((row, at) => [known0 + row, known0 + at]))
  return (row) => (row < known0 ? row : (positionOf.get(row) ?? row))
}

function withReplaced(all: RecordBatch, versions: VersionChanges, positionOf: (row: number) => number): RecordBatch {
  if (versions.inForce.size === 0) return all
  const changed = [...versions.inForce].map(([row, record]) => [positionOf(row), record] as const)
  const order = Array.from({ length: all.length }, (_, i) => i)
  for (const [at, [position]] of changed.entries()) order[position] = all.length + at
  return selectRows(concatBatches([all, batchOf(changed.map(([, record]) => record))]), order)
}

/** The versions of the records that come more than once. */
class VersionChanges {
  readonly inForce = new Map<number, ServiceRecord>()
  readonly replaced: ServiceRecord[] = []
  duplicates = 0
  corrections = 0
  readonly #firstAt: (row: number) => ServiceRecord
  readonly #replacedContents: Set<string>

  constructor(firstAt: (row: number) => ServiceRecord, superseded: RecordBatch) {
    this.#firstAt = firstAt
    this.#replacedContents = new Set(
      Array.from({ length: superseded.length }, (_, i) => contentOf(recordAt(superseded, i))),
    )
  }

  offer(row: number, incoming: ServiceRecord): void {
    const current = this.inForce.get(row) ?? this.#firstAt(row)
    const revision = current.revision ?? 1
    const isNewer = incoming.revision !== undefined && incoming.revision > revision
    const content = contentOf(incoming)
    if (content === contentOf(current) || (this.#replacedContents.has(content) && !isNewer)) {
      this.duplicates += 1
      return
    }
    if (incoming.revision !== undefined && incoming.revision < revision) {
      // An older version that comes late is kept, and changes nothing.
      this.#replace(incoming)
      return
    }
    this.#replace(current)
    this.inForce.set(row, { ...incoming, revision: isNewer ? incoming.revision : revision + 1 })
  }

  #replace(record: ServiceRecord): void {
    this.corrections += 1
    this.replaced.push({ ...record, revision: record.revision ?? 1 })
    this.#replacedContents.add(contentOf(record))
  }
}
