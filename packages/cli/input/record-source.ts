import { open, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { RandomAccessFile } from '@heqi/records'
import type { Io } from '../io.ts'
import { fileChunks, fileHead } from './file-chunks.ts'
import { STANDARD_INPUT } from './read-file.ts'

const HEAD_BYTES = 262_144

/** A file of records or standard input, before anything is known of what is in it. */
export type RecordSource = {
  readonly name: string
  readonly head: Uint8Array
  /** All bytes from the beginning; once. */
  readonly chunks: (onBytes: (bytes: number) => void) => AsyncIterable<Uint8Array>
  /** Any stretch of the bytes, for formats that are read from their end. */
  readonly randomAccess: () => Promise<RandomAccessFile>
  /** Absent for standard input, which has neither path nor size. */
  readonly onDisk?: { readonly path: string; readonly sizeBytes: number }
}

export async function openSource(file: string, io: Io): Promise<RecordSource> {
  if (file === STANDARD_INPUT) return standardInput(io)
  const path = resolve(io.cwd, file)
  const { size } = await stat(path)
  return {
    name: basename(path),
    head: await fileHead(path, HEAD_BYTES),
    chunks: (onBytes) => fileChunks(path, { onBytes }),
    randomAccess: () => randomAccessOf(path, size),
    onDisk: { path, sizeBytes: size },
  }
}

async function randomAccessOf(path: string, size: number): Promise<RandomAccessFile> {
  const handle = await open(path)
  return {
    byteLength: size,
    slice: async (start, end = size) => {
      const bytes = new Uint8Array(end - start)
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start)
      return bytes.buffer.slice(0, bytesRead)
    },
  }
}

async function standardInput({ stdin }: Io): Promise<RecordSource> {
  const iterator = stdin[Symbol.asyncIterator]()
  const begun: Uint8Array[] = []
  let length = 0
  while (length < HEAD_BYTES) {
    const next = await iterator.next()
    if (next.done === true) break
    begun.push(next.value)
    length += next.value.length
  }
  async function* all(onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    yield* begun
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
      yield next.value
      onBytes(next.value.length)
    }
  }
  return {
    name: STANDARD_INPUT,
    head: Buffer.concat(begun).subarray(0, HEAD_BYTES),
    chunks: all,
    randomAccess: async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of all(() => {})) chunks.push(chunk)
      const bytes = new Uint8Array(Buffer.concat(chunks))
      return { byteLength: bytes.length, slice: (start, end) => bytes.buffer.slice(start, end) }
    },
  }
}
