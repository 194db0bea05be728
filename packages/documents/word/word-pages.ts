import { PAGE, TEXT_WIDTH } from './word-scene.ts'

/** Lengths in twips, of a paragraph style or of one paragraph. */
type Shape = {
  before: number
  after: number
  line: number
  isExact: boolean
  size: number
  keepsNext: boolean
  left: number
  first: number
}

type Block = {
  /** Heights of the pieces that no page end parts. */
  readonly lines: readonly number[]
  readonly before: number
  readonly after: number
  readonly keepsNext: boolean
  readonly breaksBefore: boolean
  readonly bookmarks: readonly string[]
}

const HEIGHT = PAGE.height - PAGE.top - PAGE.bottom
const CELL_MARGINS = 216
const EMU_PER_TWIP = 635
/** What a line of Song type takes, of its size. */
const SINGLE = 1.3

const attributeOf = (xml: string, name: string): number | undefined => {
  const value = new RegExp(`w:${name}="(-?\\d+)"`).exec(xml)?.[1]
  return value === undefined ? undefined : Number(value)
}

/** Reads what an element says about lengths into a shape; anything else leaves it as it is. */
function shapeBy(shape: Shape, name: string, attributes: string): void {
  if (name === 'w:keepNext') shape.keepsNext = true
  if (name === 'w:sz') shape.size = (attributeOf(attributes, 'val') ?? 0) * 10
  if (name === 'w:ind') {
    shape.left = attributeOf(attributes, 'left') ?? shape.left
    shape.first = attributeOf(attributes, 'firstLine') ?? -(attributeOf(attributes, 'hanging') ?? -shape.first)
  }
  if (name !== 'w:spacing') return
  shape.before = attributeOf(attributes, 'before') ?? shape.before
  shape.after = attributeOf(attributes, 'after') ?? shape.after
  shape.line = attributeOf(attributes, 'line') ?? shape.line
  shape.isExact = attributes.includes('"exact"')
}

const TAG = /<(\/?)([\w:]+)([^>]*?)(\/?)>([^<]*)/g

function shapesOf(styles: string): ReadonlyMap<string, Shape> {
  const size = attributeOf(/<w:sz [^>]*>/.exec(styles)?.[0] ?? '', 'val') ?? 21
  const plain: Shape = {
    before: 0,
    after: 0,
    line: 240,
    isExact: false,
    size: size * 10,
    keepsNext: false,
    left: 0,
    first: 0,
  }
  const shapes = new Map<string, Shape>([['', plain]])
  for (const [xml] of styles.matchAll(/<w:style .*?<\/w:style>/gs)) {
    const shape = { ...plain }
    for (const [, , name = '', attributes = ''] of xml.matchAll(TAG)) shapeBy(shape, name, attributes)
    shapes.set(/w:styleId="([^"]+)"/.exec(xml)?.[1] ?? '', shape)
  }
  return shapes
}

/** Indents by `numId/ilvl`. */
function indentsOf(numbering: string): ReadonlyMap<string, { left: number; hanging: number }> {
  const lists = [...numbering.matchAll(/<w:abstractNum .*?<\/w:abstractNum>/gs)].map(([xml]) =>
    [...xml.matchAll(/<w:ind [^>]*>/g)].map(([indent]) => ({
      left: attributeOf(indent, 'left') ?? 0,
      hanging: attributeOf(indent, 'hanging') ?? 0,
    })),
  )
  const indents = new Map<string, { left: number; hanging: number }>()
  for (const [, id, list] of numbering.matchAll(/<w:num w:numId="(\d+)"><w:abstractNumId w:val="(\d+)"\/>/g))
    for (const [level, indent] of (lists[Number(list)] ?? []).entries()) indents.set(`${id}/${level}`, indent)
  return indents
}

const isWide = (character: string): boolean => character >= '\u2e80' || /[“”‘’—…]/.test(character)

/** Widths of Times letters, in ems. */
function widthOf(character: string): number {
  if (isWide(character)) return 1
  if (/[ ijlt.,:;'()fr/-]/.test(character)) return 0.3
  if (/[A-Z%&@mwMW]/.test(character)) return 0.7
  return 0.46
}

/** How many lines a text takes: broken between any two Han and at spaces; a quarter em stands between Han and letters. */
function lineCount(text: string, size: number, width: number, first: number): number {
  let count = 1
  let used = first
  let before = ''
  for (const [word] of text.matchAll(/[!-~\u00a0-\u02ff]+|[^!-~\u00a0-\u02ff]/gu)) {
    const isApart = before !== '' && before !== ' ' && word !== ' ' && isWide(before) !== isWide(word)
    let wide = isApart ? 0.25 : 0
    for (const character of word) wide += widthOf(character)
    if (word !== ' ' && used + wide * size > width && !/^[、，。；：！？）》”’]/.test(word)) {
      count += 1
      used = 0
    }
    used += wide * size
    before = word.at(-1) ?? ''
  }
  return count
}

/** Blocks of a body one below the other; the cells of a table's row stand beside each other and count as the highest. */
function blocksOf(body: string, styles: string, numbering: string): readonly Block[] {
  const shapes = shapesOf(styles)
  const indents = indentsOf(numbering)
  const blocks: Block[] = []
  let row: { cells: Block[][]; isWhole: boolean } | undefined
  let width = TEXT_WIDTH
  let shape: Shape = { ...(shapes.get('') as Shape) }
  let text = ''
  let bookmarks: string[] = []
  let breaks = false
  let drawing = 0
  let list = ''
  const endParagraph = (): void => {
    const lineHeight = shape.isExact ? shape.line : (shape.size * SINGLE * shape.line) / 240
    const count = lineCount(text, shape.size, width - shape.left, shape.first)
    const lines = drawing > 0 ? [drawing] : Array.from({ length: count }, () => lineHeight)
    const { before, after, keepsNext } = shape
    const block = { lines, before, after, keepsNext, breaksBefore: breaks, bookmarks }
    if (row) row.cells.at(-1)?.push(block)
    else blocks.push(block)
  }
  for (const [, slash, name = '', attributes = '', closed, behind = ''] of body.matchAll(TAG)) {
    const isEnd = slash === '/'
    if (name === 'w:p') {
      if (isEnd) endParagraph()
      else {
        shape = { ...(shapes.get('') as Shape) }
        ;[text, bookmarks, breaks, drawing] = ['', [], false, 0]
        if (closed === '/') endParagraph()
      }
    } else if (name === 'w:tr') {
      if (isEnd && row) blocks.push(rowBlock(row))
      row = isEnd ? undefined : { cells: [], isWhole: false }
    } else if (name === 'w:tc' && !isEnd) row?.cells.push([])
    else if (name === 'w:tcW') width = (attributeOf(attributes, 'w') ?? width) - CELL_MARGINS
    else if (name === 'w:tbl' && isEnd) width = TEXT_WIDTH
    else if (name === 'w:cantSplit' && row) row.isWhole = true
    else if (name === 'w:pStyle') shape = { ...(shapes.get(/"([^"]+)"/.exec(attributes)?.[1] ?? '') ?? shape) }
    else if (name === 'w:ilvl') list = String(attributeOf(attributes, 'val'))
    else if (name === 'w:numId') {
      const indent = indents.get(`${attributeOf(attributes, 'val')}/${list}`)
      if (indent) [shape.left, shape.first] = [indent.left, 0]
    } else if (name === 'w:pageBreakBefore') breaks = true
    else if (name === 'w:bookmarkStart') bookmarks.push(/w:name="([^"]+)"/.exec(attributes)?.[1] ?? '')
    else if (name === 'wp:extent') drawing += Number(/cy="(\d+)"/.exec(attributes)?.[1] ?? 0) / EMU_PER_TWIP
    else if (name === 'w:t' && !isEnd) text += behind
    else shapeBy(shape, name, attributes)
  }
  return blocks
}

function rowBlock({ cells, isWhole }: { readonly cells: readonly Block[][]; readonly isWhole: boolean }): Block {
  const piecesOf = (cell: readonly Block[]): readonly number[] =>
    cell.flatMap(({ lines, before, after }) =>
      lines.map((line, index) => line + (index === 0 ? before : 0) + (index === lines.length - 1 ? after : 0)),
    )
  const heightOf = (pieces: readonly number[]): number => pieces.reduce((sum, piece) => sum + piece, 0)
  const highest = cells.map(piecesOf).reduce((most, own) => (heightOf(own) > heightOf(most) ? own : most), [])
  const paragraphs = cells.flat()
  return {
    lines: isWhole ? [heightOf(highest)] : highest,
    before: 0,
    after: 0,
    keepsNext: paragraphs.length > 0 && paragraphs.every(({ keepsNext }) => keepsNext),
    breaksBefore: paragraphs.some(({ breaksBefore }) => breaksBefore),
    bookmarks: paragraphs.flatMap(({ bookmarks }) => bookmarks),
  }
}

/** A page never begins or ends with a single line of a longer paragraph. */
const TOGETHER = 2

/**
 * The page on which each bookmark will stand, as far as that can be known without the reader's fonts: lines of fixed height make
 * it nearly certain. A word processor counts anew when it updates its fields.
 */
export function pagesOfBookmarks(body: string, styles: string, numbering: string): ReadonlyMap<string, number> {
  const blocks = blocksOf(body, styles, numbering)
  const pages = new Map<string, number>()
  let page = 1
  let used = 0
  // Of the space behind a paragraph and that before the next one, the larger counts.
  let behind = 0
  const newPage = (): void => {
    page += 1
    used = 0
  }
  /** What must fit below `index` so that it may stand here: itself, and what it stays with. */
  const needed = (index: number): number => {
    const { lines, before, keepsNext } = blocks[index] as Block
    const own = lines.slice(0, keepsNext ? undefined : TOGETHER).reduce((sum, line) => sum + line, before)
    return keepsNext && index + 1 < blocks.length ? own + needed(index + 1) : own
  }
  for (const [index, { lines, before, after, breaksBefore, bookmarks }] of blocks.entries()) {
    if (used > 0 && (breaksBefore || used + needed(index) > HEIGHT)) newPage()
    for (const bookmark of bookmarks) pages.set(bookmark, page)
    used += used === 0 ? 0 : Math.max(before, behind) - behind
    for (const [at, line] of lines.entries()) {
      const last = lines.length - at === TOGETHER ? (lines[at + 1] ?? 0) : 0
      if (used > 0 && used + line + (lines.length > TOGETHER ? last : 0) > HEIGHT) newPage()
      used += line
    }
    used += after
    behind = after
  }
  return pages
}
