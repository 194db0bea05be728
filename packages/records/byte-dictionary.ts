/** Codes for texts given as UTF-8 bytes, so that a text seen before costs a hash and a comparison, and no string. */

const FIRST_SLOTS = 256
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What the bytes are not: told by code, so that a reader can say which. */
export const NOT_UTF8 = -2
export const HAS_NUL = -3

/** FNV-1a over the bytes. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x81_1c_9d_c5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01_00_01_93)
  return hash ^ (hash >>> 15)
}

export class ByteDictionary {
  readonly #codeOf: (text: string) => number
  #slots = new Int32Array(FIRST_SLOTS).fill(-1)
  #hashes = new Int32Array(FIRST_SLOTS / 2)
  #codes = new Int32Array(FIRST_SLOTS / 2)
  #ends = new Int32Array(FIRST_SLOTS / 2)
  #pool = new Uint8Array(4096)
  #count = 0
  #last = -1

  /** `codeOf` gives a text that is new here its code. */
  constructor(codeOf: (text: string) => number) {
    this.#codeOf = codeOf
  }

  /** The code of the text, or `NOT_UTF8` or `HAS_NUL`. */
  code(bytes: Uint8Array, start: number, end: number): number {
    // Columns repeat themselves: the value of the row before is the likeliest one.
    if (this.#last !== -1 && this.#equals(this.#last, bytes, start, end)) return this.#codes[this.#last] ?? -1
    const hash = hashOf(bytes, start, end)
    const mask = this.#slots.length - 1
    let slot = hash & mask
    for (let entry = this.#slots[slot] ?? -1; entry !== -1; entry = this.#slots[slot] ?? -1) {
      if (this.#hashes[entry] === hash && this.#equals(entry, bytes, start, end)) {
        this.#last = entry
        return this.#codes[entry] ?? -1
      }
      slot = (slot + 1) & mask
    }
    return this.#add(slot, hash, bytes.subarray(start, end))
  }

  #equals(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = entry === 0 ? 0 : (this.#ends[entry - 1] ?? 0)
    const size = (this.#ends[entry] ?? 0) - from
    if (size !== end - start) return false
    for (let i = 0; i < size; i++) if (this.#pool[from + i] !== bytes[start + i]) return false
    return true
  }

  #add(slot: number, hash: number, bytes: Uint8Array): number {
    const text = textOf(bytes)
    if (text === undefined) return NOT_UTF8
    if (text.includes('\0')) return HAS_NUL
    const entry = this.#count
    const used = entry === 0 ? 0 : (this.#ends[entry - 1] ?? 0)
    if (used + bytes.length > this.#pool.length) {
      const pool = new Uint8Array(Math.max(this.#pool.length * 2, used + bytes.length))
      pool.set(this.#pool)
      this.#pool = pool
    }
    this.#pool.set(bytes, used)
    const code = this.#codeOf(text)
    this.#slots[slot] = entry
    this.#hashes[entry] = hash
    this.#codes[entry] = code
    this.#ends[entry] = used + bytes.length
    this.#count += 1
    if (this.#count * 2 >= this.#slots.length) this.#grow()
    return code
  }

  #grow(): void {
    const size = this.#slots.length * 2
    const wider = (values: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(size / 2)
      grown.set(values)
      return grown
    }
    this.#hashes = wider(this.#hashes)
    this.#codes = wider(this.#codes)
    this.#ends = wider(this.#ends)
    this.#slots = new Int32Array(size).fill(-1)
    for (let entry = 0; entry < this.#count; entry++) {
      let slot = (this.#hashes[entry] ?? 0) & (size - 1)
      while (this.#slots[slot] !== -1) slot = (slot + 1) & (size - 1)
      this.#slots[slot] = entry
    }
  }
}

/** The text of strict UTF-8; `undefined` when the bytes are none. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes)
  } catch {
    return undefined
  }
}
