/** A half-open stretch of the source with what it is. */
export type Span = { readonly start: number; readonly end: number }

/** A stretch that is one thing throughout: which clauses it belongs to, whether it is waste, what was read in it, which findings lie on it. */
export type Segment = Span & {
  /** Indices of clauses, the shortest one first: it is the one that a click means. */
  readonly clauses: readonly number[]
  readonly waste: number | undefined
  /** Indices of what was read in these very words, the shortest one first. */
  readonly readings: readonly number[]
  readonly findings: readonly number[]
}

const KINDS = ['clauses', 'waste', 'readings', 'findings'] as const

export type SourceLine = Span & { readonly segments: readonly Segment[] }

type Marks = Readonly<Record<(typeof KINDS)[number], readonly Span[]>>
type Edge = { readonly at: number; readonly kind: keyof Marks; readonly index: number; readonly opens: boolean }

/** The source line by line, each line cut where a clause, a waste, a reading or a finding begins or ends. Every character is in one segment. */
export function sourceLines(text: string, range: Span, marks: Marks): readonly SourceLine[] {
  const edges = edgesOf(range, marks)
  const open = {
    clauses: new Set<number>(),
    waste: new Set<number>(),
    readings: new Set<number>(),
    findings: new Set<number>(),
  }
  const shortestFirst = (kind: 'clauses' | 'readings'): readonly number[] =>
    [...open[kind]].sort((a, b) => lengthOf(marks[kind][a]) - lengthOf(marks[kind][b]) || a - b)
  const lines: SourceLine[] = []
  let next = 0
  const takeEdges = (at: number): void => {
    for (let edge = edges[next]; edge !== undefined && edge.at <= at; edge = edges[next]) {
      if (edge.opens) open[edge.kind].add(edge.index)
      else open[edge.kind].delete(edge.index)
      next += 1
    }
  }
  for (let start = range.start; start < range.end; ) {
    const breakAt = text.indexOf('\n', start)
    const end = Math.min(breakAt < 0 || breakAt >= range.end ? range.end : breakAt + 1, cutAfter(text, start))
    const segments: Segment[] = []
    for (let at = start; at < end; ) {
      takeEdges(at)
      const stop = Math.min(edges[next]?.at ?? end, end)
      segments.push({
        start: at,
        end: stop,
        clauses: shortestFirst('clauses'),
        waste: [...open.waste][0],
        readings: shortestFirst('readings'),
        findings: [...open.findings],
      })
      at = stop
    }
    lines.push({ start, end, segments })
    start = end
  }
  return lines
}

/** Text that lost its line breaks comes in stretches that can be shown one by one, cut behind a sentence. */
const MOST_OF_LINE = 1500
const SENTENCE_WITHIN = 300

function cutAfter(text: string, start: number): number {
  const most = start + MOST_OF_LINE
  if (most >= text.length) return text.length
  const sentence = Math.max(text.lastIndexOf('。', most), text.lastIndexOf('. ', most))
  if (sentence > most - SENTENCE_WITHIN) return sentence + 1
  // Never between the halves of a pair.
  return (text.charCodeAt(most) & 0xfc00) === 0xdc00 ? most + 1 : most
}

const lengthOf = (span: Span | undefined): number => (span === undefined ? 0 : span.end - span.start)

function edgesOf(range: Span, marks: Marks): readonly Edge[] {
  const edges: Edge[] = []
  for (const kind of KINDS) {
    for (const [index, span] of marks[kind].entries()) {
      const start = Math.max(span.start, range.start)
      const end = Math.min(span.end, range.end)
      if (start >= end) continue
      edges.push({ at: start, kind, index, opens: true }, { at: end, kind, index, opens: false })
    }
  }
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))
}

/** Which line holds an offset; the nearest one where none does. */
export function lineAt(lines: readonly SourceLine[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
