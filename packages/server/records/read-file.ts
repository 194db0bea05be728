import { createHmac } from 'node:crypto'
import {
  type FileFormat,
  type Mapping,
  needsMapping,
  parseMapping,
  type ReadOptions,
  type ReadOutcome,
  type RefusalCode,
  readFormat,
  refusalTextOfFile,
} from '@heqi/records'
import type { Refusal, Result } from '@heqi/vocabulary'
import { Problem } from '../http/problem.ts'

type Outcome = Result<ReadOutcome, Refusal<RefusalCode>>

export type FileReading = {
  readonly format: FileFormat
  readonly mapping: Mapping | undefined
  readonly timeZone: string
  /** Name of the system in the records of formats that do not say it themselves. */
  readonly source: string
}

/** What identifies a customer becomes a pseudonym under a key of the contract; telephone numbers cannot be tried out. */
export const pseudonymFor = (secret: string, contractId: string): ((identity: string) => string) => {
  const key = createHmac('sha256', secret).update(`customers of ${contractId}`).digest()
  return (identity) => createHmac('sha256', key).update(identity).digest('base64url').slice(0, 22)
}

/** Reads a file of any known format. @throws Problem `mapping-missing` for a foreign table without a mapping. */
export async function readRecords(
  bytes: AsyncIterable<Uint8Array>,
  { format, mapping, timeZone, source }: FileReading,
  options: ReadOptions,
): Promise<Outcome> {
  if (needsMapping(format) && !mapping) throw new Problem('mapping-missing')
  const file = { chunks: () => bytes, randomAccess: () => joined(bytes) }
  return readFormat(format, file, mapping, { ...options, timeZone, source })
}

/** Detection, suggestion and preview look at this much. */
export const HEAD_BYTES = 1024 * 1024

/** The first bytes, and the whole again. */
export async function withHead(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const taken: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const next = await iterator.next()
    if (next.done) break
    taken.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(taken).subarray(0, size)
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* taken
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { head, all: all() }
}

/** Parquet is read from its end, so it must be whole; larger files belong into several. */
const MOST_PARQUET_BYTES = 2 ** 31

async function joined(bytes: AsyncIterable<Uint8Array>): Promise<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    length += chunk.length
    if (length > MOST_PARQUET_BYTES) throw new Problem('body-too-large', { limitBytes: MOST_PARQUET_BYTES })
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole.buffer
}

/** @throws Problem `file-not-readable` with the readers' own words. */
export function unreadable(refusals: readonly Refusal<RefusalCode>[]): Problem {
  return new Problem(
    'file-not-readable',
    {},
    refusals.map((refusal) => ({
      ...refusal,
      text: { 'zh-CN': refusalTextOfFile(refusal, 'zh-CN'), en: refusalTextOfFile(refusal, 'en') },
    })),
  )
}

/** @throws Problem `file-not-readable` when it is no mapping. */
export function checkedMapping(value: unknown): Mapping {
  const mapping = parseMapping(value)
  if (!mapping.ok) throw unreadable(mapping.problems)
  return mapping.value
}
