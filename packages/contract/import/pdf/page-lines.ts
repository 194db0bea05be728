/** A run of glyphs as the PDF places it; `x` from the left, `y` of the baseline from the top, in points. */
export type Glyphs = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A line of reading: its text, where it stands and how far it reaches. */
export type PageLine = {
  readonly text: string
  readonly y: number
  readonly left: number
  readonly right: number
  readonly height: number
  /** The edges of the column that it stands in. */
  readonly columnLeft: number
  readonly columnRight: number
}

const right = (glyphs: Glyphs): number => glyphs.x + glyphs.width

/** Glyphs whose baselines differ by less than half their height share a line. */
function rowsOf(glyphs: readonly Glyphs[]): Glyphs[][] {
  const rows: Glyphs[][] = []
  for (const item of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && Math.abs(first.y - item.y) <= Math.max(first.height, item.height) * 0.5) row.push(item)
    else rows.push([item])
  }
  return rows
}

const isLatin = (character: string): boolean => character > ' ' && character <= '~'

/** A gap of more than two characters parts cells; a lesser one is a space, which between Han characters must be wide. */
function joinRow(row: readonly Glyphs[]): string {
  let text = ''
  let end: number | undefined
  for (const item of [...row].sort((a, b) => a.x - b.x)) {
    const gap = end === undefined ? 0 : item.x - end
    const em = Math.max(item.height, 1)
    if (gap > 2 * em) text += '\t'
    else if (gap > (isLatin(text.slice(-1)) && isLatin(item.text.charAt(0)) ? 0.2 : 0.6) * em) text += ' '
    text += item.text
    end = right(item)
  }
  return text.trim()
}

function lineOf(row: readonly Glyphs[], columnLeft: number, columnRight: number): PageLine {
  return {
    text: joinRow(row),
    y: Math.min(...row.map((item) => item.y)),
    left: Math.min(...row.map((item) => item.x)),
    right: Math.max(...row.map(right)),
    height: Math.max(...row.map((item) => item.height)),
    columnLeft,
    columnRight,
  }
}

/**
 * The middle of the gutter between two columns, or `undefined` for a page with one: a vertical strip near the middle, at
 * least a character wide, that hardly a line crosses while both sides hold many lines.
 */
function gutterOf(rows: readonly Glyphs[][], left: number, edge: number): number | undefined {
  const width = edge - left
  if (rows.length < 6 || width <= 0) return undefined
  const strips = 120
  const crossings = Array.from({ length: strips }, () => 0)
  for (const row of rows) {
    const covered = new Set<number>()
    for (const item of row) {
      const from = Math.floor(((item.x - left) / width) * strips)
      const to = Math.ceil(((right(item) - left) / width) * strips)
      for (let strip = Math.max(0, from); strip < Math.min(strips, to); strip += 1) covered.add(strip)
    }
    for (const strip of covered) crossings[strip] = (crossings[strip] ?? 0) + 1
  }
  const free = (strip: number): boolean => (crossings[strip] ?? 0) <= rows.length * 0.25
  let best: { from: number; to: number } | undefined
  for (let strip = Math.floor(strips * 0.3); strip < strips * 0.7; strip += 1) {
    if (!free(strip)) continue
    let to = strip
    while (to < strips && free(to)) to += 1
    if (!best || to - strip > best.to - best.from) best = { from: strip, to }
    strip = to
  }
  const em = Math.max(...rows.slice(0, 20).flatMap((row) => row.map((item) => Math.min(item.height, 16))))
  if (!best || ((best.to - best.from) / strips) * width < em * 0.8) return undefined
  const middle = left + ((best.from + best.to) / 2 / strips) * width
  const onBoth = rows.filter((row) => row.some((item) => right(item) <= middle) && row.some((item) => item.x >= middle))
  const sides = [
    rows.filter((row) => row.some((item) => right(item) <= middle)).length,
    rows.filter((row) => row.some((item) => item.x >= middle)).length,
  ]
  const isTable = onBoth.filter((row) => row.some((item) => item.width > width * 0.3)).length < onBoth.length * 0.5
  return Math.min(...sides) >= rows.length * 0.35 && !isTable ? middle : undefined
}

/** The lines of one page in reading order: a full-width line ends a band, and each band is read column by column. */
export function pageLines(glyphs: readonly Glyphs[]): PageLine[] {
  const visible = glyphs.filter((item) => item.text.trim() !== '')
  if (visible.length === 0) return []
  const rows = rowsOf(visible)
  const left = visible.reduce((least, item) => Math.min(least, item.x), Number.POSITIVE_INFINITY)
  const edge = visible.reduce((most, item) => Math.max(most, right(item)), 0)
  const gutter = gutterOf(rows, left, edge)
  if (gutter === undefined) return rows.map((row) => lineOf(row, left, edge))
  const lines: PageLine[] = []
  let band: { readonly left: Glyphs[][]; readonly right: Glyphs[][] } = { left: [], right: [] }
  const endBand = (): void => {
    for (const row of band.left) lines.push(lineOf(row, left, gutter))
    for (const row of band.right) lines.push(lineOf(row, gutter, edge))
    band = { left: [], right: [] }
  }
  for (const row of rows) {
    if (row.some((item) => item.x < gutter && right(item) > gutter)) {
      endBand()
      lines.push(lineOf(row, left, edge))
      continue
    }
    const sides = [row.filter((item) => right(item) <= gutter), row.filter((item) => item.x >= gutter)]
    if (sides[0]?.length) band.left.push(sides[0])
    if (sides[1]?.length) band.right.push(sides[1])
  }
  endBand()
  return lines
}
