import { closeSync, openSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'

const CHUNK_BYTES = 1_048_576

export type ChunkOptions = {
  /** Position of the first byte; default 0. */
  readonly start?: number
  /** Hears how many bytes have been taken. */
  readonly onBytes?: (bytes: number) => void
}

/** The bytes of a file, chunk by chunk. */
export async function* fileChunks(file: string, options: ChunkOptions = {}): AsyncGenerator<Uint8Array> {
  const handle = await open(file)
  try {
    for (let position = options.start ?? 0; ; ) {
      const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES)
      const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, position)
      if (bytesRead === 0) return
      position += bytesRead
      yield buffer.subarray(0, bytesRead)
      options.onBytes?.(bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** Small enough to be still in the cache when it is looked at. */
const CACHED_CHUNK_BYTES = 262_144

/**
 * The same on a thread that has nothing else to do: it waits for the file itself, and overwrites each chunk with the next
 * one. Ends early when reading on is in vain.
 */
export function* fileChunksAtOnce(
  file: string,
  options: ChunkOptions & { readonly isInVain?: () => boolean } = {},
): Generator<Uint8Array> {
  const handle = openSync(file, 'r')
  try {
    const buffer = Buffer.allocUnsafeSlow(CACHED_CHUNK_BYTES)
    for (let position = options.start ?? 0; options.isInVain?.() !== true; ) {
      const bytesRead = readSync(handle, buffer, 0, CACHED_CHUNK_BYTES, position)
      if (bytesRead === 0) return
      position += bytesRead
      yield buffer.subarray(0, bytesRead)
      options.onBytes?.(bytesRead)
    }
  } finally {
    closeSync(handle)
  }
}

/** The first bytes of a file. */
export async function fileHead(file: string, length: number): Promise<Uint8Array> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
