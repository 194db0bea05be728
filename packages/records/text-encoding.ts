import type { Encoding } from './mapping.ts'

/** Text files as UTF-8, whatever they came in; nothing is kept but the chunk at hand. */

export type KnownEncoding = Exclude<Encoding, 'auto'>

const HEAD_BYTES = 65_536

/** Most of a text in the wrong encoding is invalid; a stray byte in a text is not most of it. */
const INVALID_SHARE = 0.1

type SequenceCount = { readonly valid: number; readonly invalid: number }

const continuationsOf = (lead: number): number =>
  lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : -1

/** Multi-byte sequences of the head that are UTF-8 and that are not; one cut off by the end counts as neither. */
function countUtf8(head: Uint8Array): SequenceCount {
  let valid = 0
  let invalid = 0
  for (let at = 0; at < head.length; ) {
    const lead = head[at] ?? 0
    at += 1
    if (lead < 128) continue
    let wanted = continuationsOf(lead)
    if (wanted > 0 && at + wanted > head.length) break
    while (wanted > 0 && ((head[at] ?? 0) & 0xc0) === 0x80) {
      at += 1
      wanted -= 1
    }
    if (wanted === 0) valid += 1
    else invalid += 1
  }
  return { valid, invalid }
}

function isGb18030(head: Uint8Array): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

const MOST_CONTROLS_SHARE = 0.02

/** Pictures and programs are: an eighth of all bytes are controls that no text has. A text may have a stray one. */
function isFullOfControls(head: Uint8Array): boolean {
  let controls = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) controls += 1
  return controls > 2 && controls > head.length * MOST_CONTROLS_SHARE
}

/** Whether this is UTF-8 with no control character: most files are, and the platform sees it sooner than the loops below. */
function isPlainUtf8(head: Uint8Array): boolean {
  try {
    // oxlint-disable-next-line no-control-regex
    return !/[\0-\x08\x0e-\x1a\x7f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }))
  } catch {
    return false
  }
}

/** The encoding that the first bytes speak for; `undefined` when they are no text at all. */
export function detectEncoding(head: Uint8Array): KnownEncoding | undefined {
  const [a, b, c] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (isPlainUtf8(head)) return 'utf-8'
  const zeros = [0, 0] as [number, number]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1
  const [even, odd] = zeros
  if (even + odd > head.length / 50) {
    if (odd > even * 10) return 'utf-16le'
    if (even > odd * 10) return 'utf-16be'
    return undefined
  }
  if (isFullOfControls(head)) return undefined
  const { valid, invalid } = countUtf8(head)
  if (invalid > (valid + invalid) * INVALID_SHARE && isGb18030(head)) return 'gb18030'
  return 'utf-8'
}

/** Shows `use` the first bytes of a stream and the whole stream again; the source is closed when `use` is done with it. */
export async function withHead<Outcome>(
  input: AsyncIterable<Uint8Array>,
  use: (head: Uint8Array, all: AsyncIterable<Uint8Array>) => Promise<Outcome>,
  size = HEAD_BYTES,
): Promise<Outcome> {
  const source = new Pieces(input)
  const chunks: Uint8Array[] = []
  let length = 0
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* chunks
    chunks.length = 0
    for (let chunk = await source.next(); chunk; chunk = await source.next()) yield chunk
  }
  try {
    while (length < size) {
      const chunk = await source.next()
      if (!chunk) break
      chunks.push(chunk)
      length += chunk.length
    }
    return await use(joinBytes(chunks).subarray(0, size), all())
  } finally {
    await source.close()
  }
}

/** A stream piece by piece, which can be left at any time. */
class Pieces {
  readonly #iterator: AsyncIterator<Uint8Array>
  #isDone = false

  constructor(input: AsyncIterable<Uint8Array>) {
    this.#iterator = input[Symbol.asyncIterator]()
  }

  async next(): Promise<Uint8Array | undefined> {
    if (this.#isDone) return undefined
    const step = await this.#iterator.next()
    if (step.done !== true) return step.value
    this.#isDone = true
    return undefined
  }

  async close(): Promise<void> {
    if (!this.#isDone) await this.#iterator.return?.()
  }
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    joined.set(chunk, at)
    at += chunk.length
  }
  return joined
}

/** The stream as UTF-8 without a byte order mark. What is no character stays no UTF-8: the row that has it is rejected. */
export async function* utf8Chunks(
  input: AsyncIterable<Uint8Array>,
  encoding: KnownEncoding,
): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* withoutMark(input)
    return
  }
  const decoder = new TextDecoder(encoding)
  const encoder = new TextEncoder()
  for await (const chunk of input) yield withoutGuesses(encoder.encode(decoder.decode(chunk, { stream: true })))
  yield withoutGuesses(encoder.encode(decoder.decode()))
}

const REPLACEMENT = [0xef, 0xbf, 0xbd]
const NO_UTF8 = 0xff

/** The decoder's replacement character becomes a byte that no UTF-8 has, so that its row is rejected instead of altered. */
function withoutGuesses(bytes: Uint8Array): Uint8Array {
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (REPLACEMENT.every((byte, i) => bytes[at + i] === byte)) bytes.fill(NO_UTF8, at, at + 3)
  }
  return bytes
}

async function* withoutMark(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array(0)
  for await (const chunk of input) {
    if (start === undefined) {
      yield chunk
      continue
    }
    start = joinBytes([start, chunk])
    if (start.length < 3) continue
    yield start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? start.subarray(3) : start
    start = undefined
  }
  if (start) yield start
}
