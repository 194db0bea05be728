import { deflateSync } from 'node:zlib'

/** An object of a PDF: its number and everything between `obj` and `endobj`. */
type PdfObject = { readonly number: number; readonly body: string }

/** Where an object stands in the packed file: at a byte, or as one of several in an object stream. */
type Entry =
  | { readonly kind: 'at'; readonly offset: number }
  | { readonly kind: 'in'; readonly stream: number; readonly index: number }

/** Readers unpack a whole stream to get at one of its objects. */
const OBJECTS_PER_STREAM = 200

/** The catalogue and the document's dates stay in the open, where simple tools look for them. */
const STAYS = /\/Type\s*\/Catalog|\/CreationDate/

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/**
 * The same PDF with its small objects packed into compressed object streams and a cross-reference stream (ISO 32000-1, 7.5.7
 * and 7.5.8). The structure tree of a tagged document is thousands of them; packed, it is a tenth as long.
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
  const streams = objects.filter(({ number }) => !entries.has(number)).map(compressedStream)
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

function compressed(dictionary: string, content: string): string {
  const data = latin1(deflateSync(bytesOf(content)))
  return `<< ${dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`
}

/** A stream that came without compression, such as a character map, with it; but metadata stay readable for any program. */
function compressedStream({ number, body }: PdfObject): PdfObject {
  if (!isStream(body)) return { number, body }
  const at = body.search(/\bstream\r?\n/)
  const dictionary = body.slice(0, at).trim()
  if (/\/Filter|\/Metadata/.test(dictionary)) return { number, body }
  const content = body.slice(body.indexOf('\n', at) + 1, body.lastIndexOf('endstream')).replace(/\r?\n$/, '')
  const own = dictionary
    .replace(/^<</, '')
    .replace(/>>$/, '')
    .replace(/\/Length\s+\d+/, '')
    .trim()
  return { number, body: compressed(own, content) }
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
  const table = compressed(`/Type /XRef /W [1 4 2] /Size ${size} ${rest}`, crossReferences(entries, size))
  pieces.push(`${size - 1} 0 obj\n${table}\nendobj\nstartxref\n${offset}\n%%EOF`)
  return bytesOf(pieces.join(''))
}

/** Seven bytes for each object: how it is found, and where. */
function crossReferences(entries: ReadonlyMap<number, Entry>, size: number): string {
  const bytes = Buffer.alloc(size * 7)
  for (const [number, entry] of entries) {
    bytes.writeUInt8(entry.kind === 'at' ? 1 : 2, number * 7)
    bytes.writeUInt32BE(entry.kind === 'at' ? entry.offset : entry.stream, number * 7 + 1)
    bytes.writeUInt16BE(entry.kind === 'at' ? 0 : entry.index, number * 7 + 5)
  }
  return bytes.toString('latin1')
}
