import type { SourceEncoding } from './source-text.ts'

export type DecodedText = { readonly text: string; readonly encoding: SourceEncoding }

const hasPrefix = (bytes: Uint8Array, ...prefix: readonly number[]): boolean =>
  prefix.every((byte, index) => bytes[index] === byte)

const decodeStrictly = (bytes: Uint8Array, encoding: SourceEncoding): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const decodeLeniently = (bytes: Uint8Array, encoding: SourceEncoding): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

const share = (text: string, pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / Math.max(1, text.length)

/** Text without a byte order mark is UTF-16 when one half of its byte pairs is nearly always a zero or a Han row. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const sample = bytes.subarray(0, 65_536)
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = decodeStrictly(sample.subarray(0, sample.length - (sample.length % 2)), encoding)
    if (text !== undefined && share(text, /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef\u0020-\u007e\n\r\t]/g) > 0.98) {
      return encoding
    }
  }
  return undefined
}

/** More than one unreadable character in a hundred is no text in that encoding. */
const MAXIMUM_BROKEN = 0.01

/**
 * The text of a file in UTF-8, UTF-16 or GB18030 (which contains GBK and GB2312), with or without a byte order mark; the
 * mark stays in the text, so that offsets hold. A file cut off inside a character still reads. `undefined`: no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  if (hasPrefix(bytes, 0xff, 0xfe)) return { text: decodeLeniently(bytes, 'utf-16le'), encoding: 'utf-16le' }
  if (hasPrefix(bytes, 0xfe, 0xff)) return { text: decodeLeniently(bytes, 'utf-16be'), encoding: 'utf-16be' }
  const strict = decodeStrictly(bytes, 'utf-8')
  const wide = strict === undefined || strict.includes('\0') ? utf16Order(bytes) : undefined
  if (wide) return { text: decodeLeniently(bytes, wide), encoding: wide }
  if (strict !== undefined) return strict.includes('\0') ? undefined : { text: strict, encoding: 'utf-8' }
  const candidates = (['utf-8', 'gb18030'] as const).map((encoding) => {
    const text = decodeLeniently(bytes, encoding)
    return { text, encoding, broken: share(text, /[\ufffd\0]/g) }
  })
  // GB18030 reads nearly any bytes, UTF-8 does not: a text that is almost UTF-8 is UTF-8 with a few bytes damaged.
  const best = candidates.find(({ broken }) => broken <= MAXIMUM_BROKEN)
  return best === undefined || share(best.text, /(?![\s\u0080-\u009f])\p{Cc}/gu) > 0.001
    ? undefined
    : { text: best.text, encoding: best.encoding }
}
