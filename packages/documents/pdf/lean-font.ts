import { type Grid, onGrid, roomFor, roundGlyph } from './round-glyph.ts'

/**
 * The places on which points of an outline lie, in one em. Strokes across are thin and their edges close together, so they keep
 * the finer grid; a point moves by a thousandth of an em at most, upright strokes by two: seven micrometres in the text of a contract.
 */
const PLACES_UP = 500
const PLACES_ACROSS = 250

const TRUE_TYPE = 0x00_01_00_00
const DIRECTORY_ENTRY = 16
const DIRECTORY_START = 12
const CHECKSUM_OF_ALL = 0xb1_b0_af_ba

type Tables = ReadonlyMap<string, DataView>

/**
 * The same TrueType font with its outlines on a coarser grid: a tenth fewer bytes once compressed, and no difference that print
 * or screen can show. A font of another kind is returned as it is.
 */
export function leanFont(font: Uint8Array): Uint8Array {
  const view = viewOf(font)
  if (font.length < DIRECTORY_START || view.getUint32(0) !== TRUE_TYPE) return font
  const tables = tablesOf(view)
  const [head, glyf, loca, hmtx] = ['head', 'glyf', 'loca', 'hmtx'].map((tag) => tables.get(tag))
  if (!head || !glyf || !loca || !hmtx) return font
  const unitsPerEm = head.getUint16(18)
  const grid = { across: Math.round(unitsPerEm / PLACES_ACROSS), up: Math.round(unitsPerEm / PLACES_UP) }
  if (grid.up < 1) return font
  const glyphs = glyphsOf(glyf, loca, head.getInt16(50) === 1)
  const outlines = roundedOutlines(glyphs, grid)
  const changed = new Map([
    ['head', withLongOffsets(head)],
    ['glyf', outlines.glyf],
    ['loca', outlines.loca],
    ['hmtx', withBearings(hmtx, tables.get('hhea')?.getUint16(34) ?? 0, glyphs, grid)],
  ])
  return writeFont(new Map([...tables].map(([tag, table]) => [tag, changed.get(tag) ?? table])))
}

const viewOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): DataView =>
  new DataView(buffer, byteOffset, byteLength)
const copyOf = (view: DataView): DataView =>
  new DataView(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength))

function tablesOf(font: DataView): Tables {
  const tables = new Map<string, DataView>()
  for (let entry = 0; entry < font.getUint16(4); entry++) {
    const at = DIRECTORY_START + entry * DIRECTORY_ENTRY
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)))
    tables.set(tag, new DataView(font.buffer, font.byteOffset + font.getUint32(at + 8), font.getUint32(at + 12)))
  }
  return tables
}

/** The outline of each glyph; an empty one for a space. */
function glyphsOf(glyf: DataView, loca: DataView, isLong: boolean): readonly DataView[] {
  const offset = (index: number): number => (isLong ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2)
  const count = loca.byteLength / (isLong ? 4 : 2) - 1
  return Array.from({ length: count }, (_, index) => {
    const start = offset(index)
    return new DataView(glyf.buffer, glyf.byteOffset + start, offset(index + 1) - start)
  })
}

function roundedOutlines(
  glyphs: readonly DataView[],
  grid: Grid,
): { readonly glyf: DataView; readonly loca: DataView } {
  const glyf = new DataView(new ArrayBuffer(glyphs.reduce((sum, glyph) => sum + roomFor(glyph), 0)))
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4))
  let at = 0
  glyphs.forEach((glyph, index) => {
    at = roundGlyph(glyph, grid, glyf, at)
    loca.setUint32((index + 1) * 4, at)
  })
  return { glyf: new DataView(glyf.buffer, 0, at), loca }
}

function withLongOffsets(head: DataView): DataView {
  const copy = copyOf(head)
  copy.setInt16(50, 1)
  return copy
}

/** The room before each glyph follows its left edge: a reader draws the outline from there. */
function withBearings(hmtx: DataView, advances: number, glyphs: readonly DataView[], grid: Grid): DataView {
  const copy = copyOf(hmtx)
  glyphs.forEach((glyph, index) => {
    if (glyph.byteLength === 0 || glyph.getInt16(0) <= 0) return
    const at = index < advances ? index * 4 + 2 : advances * 4 + (index - advances) * 2
    const left = glyph.getInt16(2)
    copy.setInt16(at, copy.getInt16(at) + onGrid(left, grid.across) - left)
  })
  return copy
}

const padded = (length: number): number => (length + 3) & ~3

/** A font of these tables, with the sums by which readers check it (OpenType, "Calculating checksums"). */
function writeFont(tables: Tables): Uint8Array {
  const directory = DIRECTORY_START + tables.size * DIRECTORY_ENTRY
  const length = [...tables.values()].reduce((sum, table) => sum + padded(table.byteLength), directory)
  const font = new Uint8Array(length)
  const view = viewOf(font)
  const searched = 2 ** Math.floor(Math.log2(tables.size))
  view.setUint32(0, TRUE_TYPE)
  ;[tables.size, searched * 16, Math.log2(searched), (tables.size - searched) * 16].forEach((value, index) => {
    view.setUint16(4 + index * 2, value)
  })
  let at = directory
  let entry = DIRECTORY_START
  let head = 0
  for (const [tag, table] of tables) {
    font.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at)
    if (tag === 'head') {
      head = at
      view.setUint32(at + 8, 0)
    }
    for (let letter = 0; letter < 4; letter++) view.setUint8(entry + letter, tag.charCodeAt(letter))
    view.setUint32(entry + 4, checksum(view, at, padded(table.byteLength)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, table.byteLength)
    at += padded(table.byteLength)
    entry += DIRECTORY_ENTRY
  }
  view.setUint32(head + 8, CHECKSUM_OF_ALL - checksum(view, 0, length))
  return font
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) | 0
  return sum >>> 0
}
