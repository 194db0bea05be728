import { encodeText, type SourceEncoding, type SourceText, type TextEdit } from '@heqi/contract'

/** How many bytes the character at `at` takes, and how many UTF-16 units it is. */
function widthAt(bytes: Uint8Array, at: number, encoding: SourceEncoding): { bytes: number; units: number } {
  const [lead = 0, second = 0] = [bytes[at], bytes[at + 1]]
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return { bytes: 2, units: 1 }
  if (lead < 0x80) return { bytes: 1, units: 1 }
  if (encoding === 'utf-8') return lead >= 0xf0 ? { bytes: 4, units: 2 } : { bytes: lead >= 0xe0 ? 3 : 2, units: 1 }
  const isFour = second >= 0x30 && second <= 0x39
  return isFour ? { bytes: 4, units: lead >= 0x90 ? 2 : 1 } : { bytes: 2, units: 1 }
}

/** Walks a file's bytes along its text. */
class ByteWalk {
  private at = 0
  private units = 0
  private readonly original: Uint8Array
  private readonly encoding: SourceEncoding

  constructor(original: Uint8Array, encoding: SourceEncoding) {
    this.original = original
    this.encoding = encoding
  }

  byteOf(unit: number): number {
    while (this.units < unit && this.at < this.original.length) {
      const { bytes, units } = widthAt(this.original, this.at, this.encoding)
      this.at += bytes
      this.units += units
    }
    return Math.min(this.at, this.original.length)
  }
}

const lineEndOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : text.includes('\n') ? '\n' : '\r')

/**
 * A text file with edits made in it, in the encoding and with the line ends that it came in. What no edit touches keeps its
 * very bytes; where damaged bytes hide where a character begins, the stretch is written anew.
 */
export function mendedText(source: SourceText, original: Uint8Array, edits: readonly TextEdit[]): Uint8Array {
  const { text, encoding = 'utf-8' } = source
  const walk = new ByteWalk(original, encoding)
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const pieces: Uint8Array[] = []
  const keep = (start: number, end: number): void => {
    const bytes = original.subarray(walk.byteOf(start), walk.byteOf(end))
    const words = text.slice(start, end)
    pieces.push(decoder.decode(bytes) === words ? bytes : encodeText(words, encoding))
  }
  let at = 0
  for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue
    keep(at, start)
    pieces.push(encodeText(replacement.replaceAll(/\r\n?|\n/g, lineEndOf(text)), encoding))
    at = end
  }
  keep(at, text.length)
  return Buffer.concat(pieces)
}
