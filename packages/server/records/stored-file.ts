import { createHash, type Hash } from 'node:crypto'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type Database, inTenant, type Tenant } from '../database/database.ts'
import * as sql from './file-sql.ts'

/** A chunk of an uploaded file as it is stored. */
export const CHUNK_BYTES = 1024 * 1024
/** Chunks of one transaction: what an interrupted upload has to send again at most. */
const CHUNKS_AT_ONCE = 8

/**
 * Stores the bytes of an upload as they come, some megabytes to a transaction. Gives the bytes that are stored; when the
 * sender breaks off, what was committed stays and the upload goes on from there.
 */
export async function storeUpload(
  database: Database,
  tenant: Tenant,
  file: { contractId: string; fileId: string; firstChunk: number; firstByte: number },
  bytes: AsyncIterable<Uint8Array>,
): Promise<number> {
  let { firstChunk: chunk, firstByte: stored } = file
  const commit = async (parts: readonly Buffer[]): Promise<void> => {
    const size = parts.reduce((sum, part) => sum + part.length, stored)
    await inTenant(database, tenant, async (tx) => {
      for (const [i, part] of parts.entries()) await sql.insertChunk(tx, file.contractId, file.fileId, chunk + i, part)
      await sql.changeFile(tx, file.contractId, file.fileId, { sizeBytes: size })
    })
    chunk += parts.length
    stored = size
  }
  let ready: Buffer[] = []
  for await (const part of chunksOf(bytes, CHUNK_BYTES)) {
    ready.push(part)
    if (ready.length < CHUNKS_AT_ONCE) continue
    await commit(ready)
    ready = []
  }
  if (ready.length > 0) await commit(ready)
  return stored
}

/** The same bytes in pieces of one size, but for the last. */
async function* chunksOf(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let pending = Buffer.allocUnsafe(size)
  let filled = 0
  for await (const piece of bytes) {
    let at = 0
    while (at < piece.length) {
      const taken = Math.min(size - filled, piece.length - at)
      pending.set(piece.subarray(at, at + taken), filled)
      filled += taken
      at += taken
      if (filled < size) continue
      yield pending
      pending = Buffer.allocUnsafe(size)
      filled = 0
    }
  }
  if (filled > 0) yield pending.subarray(0, filled)
}

export type StoredFileOptions = {
  /** Called with the bytes read so far, for progress. */
  readonly onBytes?: (read: number) => void
  readonly hash?: Hash
}

/** The bytes of a stored file, unpacked when they are gzip. */
export async function* readStoredFile(
  database: Database,
  tenant: Tenant,
  contractId: string,
  fileId: string,
  options: StoredFileOptions = {},
): AsyncGenerator<Uint8Array> {
  const raw = rawChunks(database, tenant, contractId, fileId, options)
  const first = await raw.next()
  if (first.done) return
  const whole = prepended(first.value, raw)
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b
  if (isGzip) yield* Readable.from(whole).pipe(createGunzip()) as AsyncIterable<Uint8Array>
  else yield* whole
}

async function* prepended(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

async function* rawChunks(
  database: Database,
  tenant: Tenant,
  contractId: string,
  fileId: string,
  { onBytes, hash }: StoredFileOptions,
): AsyncGenerator<Uint8Array> {
  let read = 0
  for (let chunk = 0; ; chunk++) {
    const bytes = await inTenant(database, tenant, (tx) => sql.chunkOf(tx, contractId, fileId, chunk))
    if (!bytes) return
    read += bytes.length
    hash?.update(bytes)
    onBytes?.(read)
    yield bytes
  }
}

export const newHash = (): Hash => createHash('sha256')
