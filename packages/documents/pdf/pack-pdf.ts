import { deflateSync, inflateSync } from 'node:zlib'
import { leanFont } from './lean-font.ts'
import { leanMap } from './lean-map.ts'

/** An object of a PDF: its number and everything between `obj` and `endobj`. */
type PdfObject = { readonly number: number; readonly body: string }

/** Where an object stands in the packed file: at a byte, or as one of several in an object stream. */
type Entry =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number }

/** Readers unpack a whole stream to get at one of its objects. */
const OBJECTS_PER_STREAM = 200

/** Of a row of the cross-reference stream: one for the kind, four for the place, two for the index. */
const REFERENCE_BYTES = 7
/** The filter "up" of PNG, as a predictor of the stream and as the mark of a row. */
const UP = 12
const UP_FILTER = 2

/** The catalogue and the document's dates stay in the open, where simple tools look for them. */
const STAYS = /\/Type\s*\/Catalog|\/CreationDate/

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/**
 * The same PDF in fewer bytes: its small objects packed into compressed object streams and a cross-reference stream (ISO 32000-1,
 * 7.5.7 and 7.5.8; the structure tree of a tagged document is thousands of them, and packed a tenth as long), its fonts on a
 * coarser grid, its character maps without repetitions.
 * @throws TypeError for a file that is not of the plain form that Typst writes; nothing is guessed.
 */
export function packPdf(pdf: Uint8Array): Uint8Array {
  const source = latin1(pdf)
  const table = source.lastIndexOf('\nxref\n')
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(source.slice(Math.max(0, table)))?.[1]
  if (table < 0 || trailer === undefined) throw new TypeError('the PDF has no plain cross-reference table')
  const objects = objectsOf(source, table)
  const loose = objects.filter(({ body }) => !isStream(body) && !STAYS.test(body))
  const next = Math.max(...objects.map(({ number }) => number)) + 1
  const packed: PdfObject[] = []
  const entries = new Map<number, Entry>()
  for (let start = 0; start < loose.length; start += OBJECTS_PER_STREAM) {
    const chunk = loose.slice(start, start + OBJECTS_PER_STREAM)
    const stream = next + packed.length
    chunk.forEach(({ number }, index) => entries.set(number, { kind: 'in', stream, index }))
    packed.push({ number: stream, body: objectStream(chunk) })
  }
  const fonts = new Set(loose.flatMap(({ body }) => fontFileOf(body)))
  const streams = objects
    .filter(({ number }) => !entries.has(number))
    .map((object) => (fonts.has(object.number) ? withLeanFont(object) : compressedStream(object)))
  return writePdf(source, [...streams, ...packed], entries, trailer)
}

const isStream = (body: string): boolean => /\bstream\r?\n/.test(body.slice(0, 2_000)) && body.endsWith('endstream')

/** Objects one after another, as the cross-reference table says where they begin. */
function objectsOf(source: string, table: number): readonly PdfObject[] {
  const offsets = [...source.slice(table).matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset))
  const starts = offsets.toSorted((a, b) => a - b)
  return starts.map((start, index) => {
    const head = /^(\d+) 0 obj\s/.exec(source.slice(start, start + 40))
    const text = source.slice(start, starts[index + 1] ?? table)
    const end = text.lastIndexOf('endobj')
    if (!head || end < 0) throw new TypeError(`no object at byte ${start} of the PDF`)
    return { number: Number(head[1]), body: text.slice(head[0].length, end).trim() }
  })
}

/** The object that holds the TrueType program of a font descriptor. */
const fontFileOf = (body: string): readonly number[] => {
  const number = /\/FontFile2 (\d+) 0 R/.exec(body)?.[1]
  return number === undefined ? [] : [Number(number)]
}

/** A contract is set again with every word that changes, mostly with the same characters, and so the same font programs. */
const FONTS_KEPT = 8
const leanFonts = new Map<string, string>()

function withLeanFont({ number, body }: PdfObject): PdfObject {
  const known = leanFonts.get(body)
  const lean = known ?? leanFontStream(body)
  leanFonts.delete(body)
  leanFonts.set(body, lean)
  for (const oldest of leanFonts.keys()) {
    if (leanFonts.size <= FONTS_KEPT) break
    leanFonts.delete(oldest)
  }
  return { number, body: lean }
}

function leanFontStream(body: string): string {
  const { dictionary, content } = streamOf(body)
  const isCompressed = dictionary.includes('/FlateDecode')
  const font = isCompressed ? inflateSync(bytesOf(content)) : bytesOf(content)
  const lean = leanFont(font)
  return compressed(`/Length1 ${lean.length}`, latin1(lean))
}

function compressed(dictionary: string, content: string): string {
  const data = latin1(deflateSync(bytesOf(content)))
  return `<< ${dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`
}

/** A stream that came without compression, such as a character map, with it; but metadata stay readable for any program. */
function compressedStream({ number, body }: PdfObject): PdfObject {
  if (!isStream(body)) return { number, body }
  const { dictionary, content } = streamOf(body)
  if (/\/Filter|\/Metadata/.test(dictionary)) return { number, body }
  const own = dictionary.replace(/\/Length\s+\d+/, '').trim()
  return { number, body: compressed(own, dictionary.includes('/CMap') ? leanMap(content) : content) }
}

/** What stands in the dictionary of a stream, and its bytes. */
function streamOf(body: string): { readonly dictionary: string; readonly content: string } {
  const at = body.search(/\bstream\r?\n/)
  const dictionary = body.slice(0, at).trim().replace(/^<</, '').replace(/>>$/, '')
  const length = Number(/\/Length\s+(\d+)/.exec(dictionary)?.[1])
  const start = body.indexOf('\n', at) + 1
  return { dictionary, content: body.slice(start, start + length) }
}

function objectStream(objects: readonly PdfObject[]): string {
  let content = ''
  const places = objects.map(({ number, body }) => {
    const place = `${number} ${content.length}`
    content += `${body}\n`
    return place
  })
  const head = `${places.join(' ')}\n`
  return compressed(`/Type /ObjStm /N ${objects.length} /First ${head.length}`, head + content)
}

function writePdf(
  source: string,
  objects: readonly PdfObject[],
  entries: Map<number, Entry>,
  trailer: string,
): Uint8Array {
  const version = /^%PDF-[\d.]+\r?\n(?:%[^\n]*\n)?/.exec(source)?.[0]
  if (version === undefined) throw new TypeError('not a PDF')
  const pieces = [version]
  let offset = version.length
  for (const { number, body } of objects) {
    entries.set(number, { kind: 'at', offset })
    const piece = `${number} 0 obj\n${body}\nendobj\n`
    pieces.push(piece)
    offset += piece.length
  }
  const size = Math.max(...entries.keys()) + 2
  entries.set(size - 1, { kind: 'at', offset })
  const rest = trailer.replace(/\/Size\s+\d+/, '').trim()
  const predicted = `/DecodeParms << /Predictor ${UP} /Columns ${REFERENCE_BYTES} >>`
  const table = compressed(
    `/Type /XRef /W [1 4 2] /Size ${size} ${predicted} ${rest}`,
    differencesUp(crossReferences(entries, size)),
  )
  pieces.push(`${size - 1} 0 obj\n${table}\nendobj\nstartxref\n${offset}\n%%EOF`)
  return bytesOf(pieces.join(''))
}

/** A row for each object: how it is found, and where. */
function crossReferences(entries: ReadonlyMap<number, Entry>, size: number): Buffer {
  const bytes = Buffer.alloc(size * REFERENCE_BYTES)
  for (const [number, entry] of entries) {
    const row = number * REFERENCE_BYTES
    bytes.writeUInt8(entry.kind === 'at' ? 1 : 2, row)
    bytes.writeUInt32BE(entry.kind === 'at' ? entry.offset : entry.stream, row + 1)
    bytes.writeUInt16BE(entry.kind === 'at' ? 0 : entry.index, row + 5)
  }
  return bytes
}

/** Each row as its difference from the row above (ISO 32000-1, 7.4.4.4): references in order differ little. */
function differencesUp(rows: Buffer): string {
  const filtered = Buffer.alloc((rows.length / REFERENCE_BYTES) * (REFERENCE_BYTES + 1))
  for (let at = 0; at < rows.length; at++) {
    const row = Math.floor(at / REFERENCE_BYTES)
    if (at % REFERENCE_BYTES === 0) filtered[at + row] = UP_FILTER
    filtered[at + row + 1] = (rows[at] ?? 0) - (rows[at - REFERENCE_BYTES] ?? 0)
  }
  return filtered.toString('latin1')
}
