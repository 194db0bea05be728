/**
 * Comparing bytes four at a time, for loops over millions of short texts. A stretch that is no multiple of four ends with
 * the four bytes that end it, some of which are looked at twice.
 */

const WORD_BYTES = 4
/** The highest bit of each byte. */
const HIGH_BITS = 0x80_80_80_80 | 0
/** 33, the lowest printing character that is no space, in each byte. */
const LOWEST = 0x21_21_21_21

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/** Whether all bytes are printing ASCII characters other than the space. */
export function isPrinting(view: DataView, start: number, end: number): boolean {
  if (end - start < WORD_BYTES) {
    for (let at = start; at < end; at++) {
      const byte = view.getUint8(at)
      if (byte <= 32 || byte > 127) return false
    }
    return true
  }
  for (let at = start; ; at += WORD_BYTES) {
    const last = end - WORD_BYTES
    const word = view.getInt32(at < last ? at : last, true)
    // The high bit of a byte that is below 33, or has its own high bit set.
    if (((((word - LOWEST) & ~word) | word) & HIGH_BITS) !== 0) return false
    if (at >= last) return true
  }
}

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

const ZEROS = 0x30_30_30_30
/** What takes the digits 0 to 9 up to 0x7f at most, and the byte behind 9 beyond. */
const PAST_NINE = 0x46_46_46_46

/** The whole number of one to four digits that ends at `end`, which is 4 or more; negative where a byte is no digit. */
export function digitsBefore(view: DataView, end: number, size: number): number {
  const kept = -1 << ((WORD_BYTES - size) << 3)
  // The bytes before the number become zeros, so that there are four digits, the last one in the highest byte.
  const word = (view.getInt32(end - WORD_BYTES, true) & kept) | (ZEROS & ~kept)
  const digits = word - ZEROS
  if ((((word + PAST_NINE) | digits) & HIGH_BITS) !== 0) return -1
  const pairs = digits * 10 + (digits >>> 8)
  return (pairs & 0xff) * 100 + ((pairs >>> 16) & 0xff)
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
