import { gbkTable } from './cleaning/gbk-table.ts'
import type { SourceEncoding } from './source-text.ts'

const FOUR_BYTES = { bmp: 39_420, astral: 189_000 } as const

/** The four bytes of a GB18030 pointer (GB 18030-2022, as the Encoding Standard counts them). */
const fourBytes = (pointer: number): number[] => [
  0x81 + Math.floor(pointer / 12_600),
  0x30 + (Math.floor(pointer / 1_260) % 10),
  0x81 + (Math.floor(pointer / 10) % 126),
  0x30 + (pointer % 10),
]

let pointers: Map<string, number> | undefined

/** Characters of the first plane that take four bytes, from the platform's own decoder. */
function pointerTable(): ReadonlyMap<string, number> {
  if (pointers) return pointers
  // Each followed by a line feed, so that a hole in the table cannot swallow its neighbour.
  const all = new Uint8Array(FOUR_BYTES.bmp * 5)
  for (let pointer = 0; pointer < FOUR_BYTES.bmp; pointer += 1) all.set([...fourBytes(pointer), 0x0a], pointer * 5)
  pointers = new Map()
  for (const [pointer, character] of new TextDecoder('gb18030').decode(all).split('\n').entries())
    if (character.length === 1 && character !== '\ufffd') pointers.set(character, pointer)
  return pointers
}

function gb18030(text: string): Uint8Array {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const double = point < 0x80 ? undefined : gbkTable().bytesOf(character)
    if (point < 0x80) bytes.push(point)
    else if (double !== undefined) bytes.push(double >> 8, double & 0xff)
    else if (point > 0xff_ff) bytes.push(...fourBytes(point - 0x1_00_00 + FOUR_BYTES.astral))
    // What Unicode itself has no place for (half of a pair) becomes the sign for that, which stands at U+FFFD.
    else bytes.push(...fourBytes(pointerTable().get(character) ?? REPLACEMENT))
  }
  return Uint8Array.from(bytes)
}

const REPLACEMENT = 39_417

/** The bytes of a text in one of the encodings that are read; each of them holds every character. */
export function encodeText(text: string, encoding: SourceEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'gb18030') return gb18030(text)
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), encoding === 'utf-16le')
  return new Uint8Array(view.buffer)
}
