import { allMatches } from './all-matches.ts'
import type { Passage } from './passage.ts'

/** A cell of a table, with its place in the text of the row's passage. */
export type TableCell = { readonly text: string; readonly from: number; readonly to: number }

/** A row below a head; the cells stand under the cells of the head. */
export type TableRow = { readonly passage: Passage; readonly cells: readonly (TableCell | undefined)[] }

export type Table = { readonly head: readonly string[]; readonly rows: readonly TableRow[] }

/** Strokes, tabs, wide gaps or wide spaces: whichever the row has. Each with a sign of it that is quickly looked for. */
const BETWEEN = [
  { sign: '|', gap: /\|/g },
  { sign: '\t', gap: /\t/g },
  { sign: '  ', gap: / {2,}/g },
  { sign: '\u3000', gap: /\u3000+/g },
] as const
/** As a table comes out of plain text; a line of it is known by its head alone. */
const NARROW = / /g
const LEAST_CELLS = 3
/** A stroke that closes a row on the left, and on the right. */
const [OPENING, CLOSING] = [/^\s*\|/, /\|\s*$/]

const MAY_HAVE_GAPS = /[|\t\u3000]| {2}/
const MAY_BE_NARROW = / [^ ]* /

const gapsOf = ({ original }: Passage): RegExp | undefined =>
  !MAY_HAVE_GAPS.test(original)
    ? undefined
    : BETWEEN.find(({ sign, gap }) => original.includes(sign) && (original.match(gap)?.length ?? 0) >= LEAST_CELLS - 1)
        ?.gap

/** The cells of a line, those of its edges left out when a stroke closes them. */
function cellsOf({ text, original }: Passage, between: RegExp | undefined): readonly TableCell[] {
  if (!between) return []
  const cells: TableCell[] = []
  let from = 0
  const add = (to: number): void => {
    const raw = text.slice(from, to)
    const lead = raw.length - raw.trimStart().length
    cells.push({ text: raw.trim(), from: from + lead, to: from + lead + raw.trim().length })
  }
  for (const match of allMatches(between, original)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(text.length)
  if (!original.includes('|')) return cells
  const first = OPENING.test(original) ? 1 : 0
  const last = CLOSING.test(original) ? cells.length - 1 : cells.length
  return cells.slice(first, last)
}

const SUM = /^(?:合计|总计|共计|小计)$/

/** The last cell of a sum stands below the last head, the others from the first on. */
const spread = (cells: readonly TableCell[], columns: number): readonly (TableCell | undefined)[] => [
  ...cells.slice(0, -1),
  ...Array.from({ length: columns - cells.length }, () => undefined),
  cells.at(-1),
]

/** The number of a row may be read as the number of an item; then its cell is missing in front. */
const NUMBERED = /^(?:序号?|编号|No\.?)$/i

/** The tables whose head is known by its cells, with the rows that stand below it. */
export function tablesOf(
  passages: readonly Passage[],
  isHead: (cells: readonly string[]) => boolean,
): readonly Table[] {
  const tables: { head: readonly string[]; rows: TableRow[] }[] = []
  let open: { head: readonly string[]; rows: TableRow[]; isNarrow: boolean } | undefined
  for (const passage of passages) {
    const gaps = gapsOf(passage)
    if (gaps === undefined && open === undefined && !MAY_BE_NARROW.test(passage.original)) continue
    const isNarrow = gaps === undefined && (open?.isNarrow ?? true)
    const cells = cellsOf(passage, gaps ?? (isNarrow ? NARROW : undefined))
    const words = cells.map(({ text }) => text)
    const isShort = open !== undefined && cells.length === open.head.length - 1 && NUMBERED.test(open.head[0] ?? '')
    if (cells.length >= LEAST_CELLS && isHead(words)) {
      open = { head: words, rows: [], isNarrow }
      tables.push(open)
    } else if (open?.isNarrow && cells.length !== open.head.length && !isShort) {
      // Between words of one cell there are spaces, too: what does not fill the columns is no row, but for the sum of some.
      if (SUM.test(words[0] ?? '') && cells.length < open.head.length)
        open.rows.push({ passage, cells: spread(cells, open.head.length) })
      else if (/[。;]\s*$/.test(passage.text)) open = undefined
    } else if (open && cells.length > 1) {
      open.rows.push({ passage, cells: isShort ? [undefined, ...cells] : cells })
    } else if (passage.text.trim() !== '' && cells.length === 0) open = undefined
  }
  return tables
}
