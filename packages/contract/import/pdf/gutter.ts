import { type Glyphs, joinRow, right } from './glyphs.ts'

type Row = readonly Glyphs[]

/** Where two columns part, and whether they are those of a table of contents. */
export type Gutter = { readonly middle: number; readonly isContents: boolean }

const STRIPS = 120

/** How many rows cover each of the strips of a page. */
function crossingsOf(rows: readonly Row[], left: number, width: number): readonly number[] {
  const crossings = Array.from({ length: STRIPS }, () => 0)
  for (const row of rows) {
    const covered = new Set<number>()
    for (const item of row) {
      const from = Math.floor(((item.x - left) / width) * STRIPS)
      const to = Math.ceil(((right(item) - left) / width) * STRIPS)
      for (let strip = Math.max(0, from); strip < Math.min(STRIPS, to); strip += 1) covered.add(strip)
    }
    for (const strip of covered) crossings[strip] = (crossings[strip] ?? 0) + 1
  }
  return crossings
}

const sidesOf = (row: Row, middle: number): readonly [Row, Row] => [
  row.filter((item) => right(item) <= middle),
  row.filter((item) => item.x >= middle),
]

const PAGE = /^\d{1,3}$/
/** So many lines of a side at least, and this share of all its lines, end with the number of a page. */
const CONTENTS = { lines: 4, share: 0.4 } as const

/** Where the numbers of pages end in the first column of a table of contents in two columns. */
function contentsGutter(rows: readonly Row[], left: number, width: number): number | undefined {
  const ends = rows
    .flatMap((row) => row.filter((item) => PAGE.test(item.text.trim())).map(right))
    .filter((end) => end > left + width * 0.3 && end < left + width * 0.7)
  const [edge] = ends.toSorted((a, b) => b - a)
  if (edge === undefined) return undefined
  const middle = edge + 1
  const isContents = [0, 1].every((side) => {
    const lines = rows.flatMap((row) => {
      const line = joinRow(sidesOf(row, middle)[side] ?? [])
      return line === '' ? [] : [line]
    })
    const entries = lines.filter((line) => /\s\d{1,3}$/.test(line)).length
    return entries >= CONTENTS.lines && entries >= lines.length * CONTENTS.share
  })
  return isContents ? middle : undefined
}

/**
 * The middle of the gutter between two columns, or `undefined` for a page with one: a vertical strip near the middle, at
 * least a character wide, that hardly a line crosses while both sides hold many lines. The numbers of pages in a table of
 * contents are its column's edge, however wide the room before them.
 */
export function gutterOf(rows: readonly Row[], left: number, edge: number): Gutter | undefined {
  const width = edge - left
  if (rows.length < 6 || width <= 0) return undefined
  const contents = contentsGutter(rows, left, width)
  if (contents !== undefined) return { middle: contents, isContents: true }
  const crossings = crossingsOf(rows, left, width)
  const free = (strip: number): boolean => (crossings[strip] ?? 0) <= rows.length * 0.25
  let best: { from: number; to: number } | undefined
  for (let strip = Math.floor(STRIPS * 0.3); strip < STRIPS * 0.7; strip += 1) {
    if (!free(strip)) continue
    let to = strip
    while (to < STRIPS && free(to)) to += 1
    if (!best || to - strip > best.to - best.from) best = { from: strip, to }
    strip = to
  }
  const em = Math.max(...rows.slice(0, 20).flatMap((row) => row.map((item) => Math.min(item.height, 16))))
  if (!best || ((best.to - best.from) / STRIPS) * width < em * 0.8) return undefined
  const middle = left + ((best.from + best.to) / 2 / STRIPS) * width
  const sides = rows.map((row) => sidesOf(row, middle))
  const onBoth = rows.filter((_, index) => sides[index]?.every((side) => side.length > 0))
  const fewest = Math.min(...[0, 1].map((at) => sides.filter((side) => side[at]?.length).length))
  const isTable = onBoth.filter((row) => row.some((item) => item.width > width * 0.3)).length < onBoth.length * 0.5
  return fewest >= rows.length * 0.35 && !isTable ? { middle, isContents: false } : undefined
}
