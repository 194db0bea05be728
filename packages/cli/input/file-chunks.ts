import { open } from 'node:fs/promises'

const CHUNK_BYTES = 1_048_576

export type ChunkOptions = {
  /** Position of the first byte; default 0. */
  readonly start?: number
  /** Hears how many bytes have been taken. */
  readonly onBytes?: (bytes: number) => void
  /** Overwrites each chunk with the next one: cheaper, for readers that keep none. */
  readonly reuse?: boolean
}

/** The bytes of a file, chunk by chunk. */
export async function* fileChunks(file: string, options: ChunkOptions = {}): AsyncGenerator<Uint8Array> {
  const handle = await open(file)
  try {
    let buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES)
    for (let position = options.start ?? 0; ; ) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, position)
      if (bytesRead === 0) return
      position += bytesRead
      yield buffer.subarray(0, bytesRead)
      options.onBytes?.(bytesRead)
      if (options.reuse !== true) buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES)
    }
  } finally {
    await handle.close()
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
