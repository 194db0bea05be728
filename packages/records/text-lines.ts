import type { Refusal, Result } from '@heqi/vocabulary'
import { accept } from '@heqi/vocabulary'
import { textOf } from './byte-dictionary.ts'
import { refusalOfText } from './file-signature.ts'
import { refuseFile } from './read-outcome.ts'
import type { RefusalCode, RowTally } from './reject.ts'
import { widened } from './slice.ts'
import { detectEncoding, utf8Chunks, withHead } from './text-encoding.ts'

const LINE_FEED = 10
/** A line of events or of one JSON record; a conversation with all its messages fits. */
const MAX_LINE_BYTES = 16_777_216
const HOPELESS_LINE_BYTES = 4 * MAX_LINE_BYTES

/**
 * Hands each line that is not blank to `onLine`, as text; lines that are no UTF-8 or too long are rejected here.
 * @returns the number of lines, or why the file is no text.
 */
export const eachLine = (
  input: AsyncIterable<Uint8Array>,
  tally: RowTally,
  onLine: (text: string, line: number) => void,
): Promise<Result<number, Refusal<RefusalCode>>> =>
  withHead(input, async (head, all) => {
    const isNoText = refusalOfText(head)
    if (isNoText) return refuseFile(isNoText)
    const encoding = detectEncoding(head)
    if (!encoding) return refuseFile('file-is-binary')
    const splitter = new LineSplitter(tally, onLine)
    for await (const chunk of utf8Chunks(all, encoding)) {
      splitter.feed(chunk)
      if (splitter.isHopeless) return refuseFile('line-never-ends', { line: splitter.lines + 1 })
    }
    splitter.end()
    return accept(splitter.lines)
  })

class LineSplitter {
  lines = 0
  isHopeless = false
  #buffer = new Uint8Array(65_536)
  #used = 0
  #skippedBytes = 0
  readonly #tally: RowTally
  readonly #onLine: (text: string, line: number) => void

  constructor(tally: RowTally, onLine: (text: string, line: number) => void) {
    this.#tally = tally
    this.#onLine = onLine
  }

  feed(chunk: Uint8Array): void {
    let from = 0
    for (let next = chunk.indexOf(LINE_FEED); next >= 0; next = chunk.indexOf(LINE_FEED, from)) {
      this.#keep(chunk.subarray(from, next))
      this.#give()
      from = next + 1
    }
    this.#keep(chunk.subarray(from))
  }

  end(): void {
    if (this.#used + this.#skippedBytes > 0) this.#give()
  }

  #keep(bytes: Uint8Array): void {
    if (this.#skippedBytes > 0 || this.#used + bytes.length > MAX_LINE_BYTES) {
      this.#skippedBytes += bytes.length
      this.isHopeless = this.#skippedBytes > HOPELESS_LINE_BYTES
      return
    }
    if (this.#used + bytes.length > this.#buffer.length) this.#buffer = widened(this.#buffer, this.#used + bytes.length)
    this.#buffer.set(bytes, this.#used)
    this.#used += bytes.length
  }

  #give(): void {
    this.lines += 1
    const bytes = this.#buffer.subarray(0, this.#used)
    const isTooLong = this.#skippedBytes > 0
    this.#used = 0
    this.#skippedBytes = 0
    const text = textOf(bytes)
    if (isTooLong || text === undefined) {
      const value = new TextDecoder().decode(bytes.subarray(0, 1000))
      this.#tally.reject({ code: isTooLong ? 'row-too-long' : 'invalid-encoding', line: this.lines, value })
      return
    }
    const trimmed = text.trim()
    if (trimmed !== '') this.#onLine(trimmed, this.lines)
  }
}
