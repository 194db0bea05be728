/** A line of text at a place of the page: points from the left and from the top. */
export type PlacedText = { readonly x: number; readonly y: number; readonly text: string; readonly size?: number }

const PAGE_HEIGHT = 842

const hex = (code: number): string => code.toString(16).padStart(4, '0')

/** Each UTF-16 unit is its own glyph number; the map back to Unicode is the identity. */
const toUnicode = (): string => {
  const ranges = Array.from(
    { length: 256 },
    (_, row) => `<${hex(row * 256)}> <${hex(row * 256 + 255)}> <${hex(row * 256)}>`,
  )
  const blocks: string[] = []
  for (let at = 0; at < ranges.length; at += 100) {
    const block = ranges.slice(at, at + 100)
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`)
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap end end`
}

const content = (lines: readonly PlacedText[], matrix: string): string =>
  lines
    .map(({ x, y, text, size = 12 }) => {
      const codes = Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
      return `BT /F1 ${size} Tf ${matrix} ${x} ${PAGE_HEIGHT - y} Tm <${codes}> Tj ET`
    })
    .join('\n')

const stream = (data: string): string => `<< /Length ${data.length} >>\nstream\n${data}\nendstream`

/** Literal entries for what a test wants otherwise. */
export type PdfTwists = {
  readonly page?: string
  readonly trailer?: string
  /** The name of a character map that every reader must know, instead of a map in the file. */
  readonly characterMap?: string
  /** The matrix of a turned text, without its place. */
  readonly matrix?: string
}

/** A small PDF with a text layer, one page per list of lines; every glyph is one em wide. */
export function pdfFixture(pages: readonly (readonly PlacedText[])[], twists: PdfTwists = {}): Uint8Array {
  const { page = '', trailer = '', characterMap, matrix = '1 0 0 1' } = twists
  const [encoding, ordering, map] =
    characterMap === undefined ? ['Identity-H', 'Identity', '/ToUnicode 5 0 R'] : [characterMap, 'GB1', '']
  const objects: string[] = []
  const pageIds = pages.map((_, index) => 6 + index * 2)
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>'
  objects[2] = `<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] /Count ${pages.length} >>`
  objects[3] = `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /${encoding} /DescendantFonts [4 0 R] ${map} >>`
  objects[4] = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`
  objects[5] = stream(toUnicode())
  pages.forEach((lines, index) => {
    const id = pageIds[index] ?? 0
    objects[id] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${PAGE_HEIGHT}] ${page} /Resources << /Font << /F1 3 0 R >> >> /Contents ${id + 1} 0 R >>`
    objects[id + 1] = stream(content(lines, matrix))
  })
  let file = '%PDF-1.7\n'
  const offsets: number[] = []
  for (let id = 1; id < objects.length; id += 1) {
    offsets[id] = file.length
    file += `${id} 0 obj\n${objects[id] ?? 'null'}\nendobj\n`
  }
  const start = file.length
  const rows = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  file += `xref\n0 ${objects.length}\n0000000000 65535 f \n${rows.join('')}trailer << /Size ${objects.length} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
