/**
 * Comparing bytes four at a time, for loops over millions of short texts. A stretch that is no multiple of four ends with
 * the four bytes that end it, some of which are looked at twice.
 */

const WORD_BYTES = 4
export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/** Of two texts of `size` bytes: negative, zero or positive as the first comes before, with or after the second. */
export function compareBytes(view: DataView, a: number, b: number, size: number): number {
  if (size < WORD_BYTES) {
    for (let i = 0; i < size; i++) {
      const difference = view.getUint8(a + i) - view.getUint8(b + i)
      if (difference !== 0) return difference
    }
    return 0
  }
  const last = size - WORD_BYTES
  for (let i = 0; ; i += WORD_BYTES) {
    const from = i < last ? i : last
    // Big-endian, so that the first byte weighs most.
    const difference = view.getUint32(a + from) - view.getUint32(b + from)
    if (difference !== 0 || from === last) return difference
  }
}

/** A text that many stretches of bytes are compared with. */
export class ByteText {
  #size = 0
  #words = new Int32Array(0)
  #tail = new Uint8Array(0)

  constructor(bytes: Uint8Array = new Uint8Array(0)) {
    this.set(viewOf(bytes), 0, bytes.length)
  }

  get size(): number {
    return this.#size
  }

  set(view: DataView, start: number, size: number): void {
    const wordCount = size >> 2
    if (this.#words.length !== wordCount) this.#words = new Int32Array(wordCount)
    if (this.#tail.length !== (size & 3)) this.#tail = new Uint8Array(size & 3)
    for (let i = 0; i < wordCount; i++) this.#words[i] = view.getInt32(start + i * WORD_BYTES, true)
    for (let i = 0; i < this.#tail.length; i++) this.#tail[i] = view.getUint8(start + wordCount * WORD_BYTES + i)
    this.#size = size
  }

  /** Whether the bytes from `start` on are the text; there are as many as it has. */
  stands(view: DataView, start: number): boolean {
    const words = this.#words
    const tail = this.#tail
    let at = start
    for (let i = 0; i < words.length; i++, at += WORD_BYTES) if (view.getInt32(at, true) !== words[i]) return false
    for (let i = 0; i < tail.length; i++, at++) if (view.getUint8(at) !== tail[i]) return false
    return true
  }
}
