/** Why a stretch of the source is not part of a contract's words. */
export type WasteKind =
  | 'markup'
  | 'site-chrome'
  | 'page-list'
  | 'copyright-notice'
  | 'cover'
  | 'page-header'
  | 'page-number'
  | 'table-of-contents'
  | 'pinyin'
  | 'mojibake'
  | 'invisible'
  | 'separator'
  | 'line-break'
  | 'repeated-line'
  | 'commentary'
  | 'translation'
  | 'chart'
  | 'signature'

export type Waste = { readonly kind: WasteKind; readonly start: number; readonly end: number }

/**
 * A text on its way from the source to what recognisers read. Nothing is ever lost: for each UTF-16 unit of `text` the
 * stretch of the source that it stands for, and for all that was taken out a named waste. Offsets of `starts`, `ends` and
 * `waste` are into the source.
 */
export type WorkingText = {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly waste: readonly Waste[]
}

/** One change of `text`: the stretch, what comes in its place, and how what is taken out is called. */
export type Edit = {
  readonly start: number
  readonly end: number
  readonly replacement: string
  readonly waste?: WasteKind
}

export function workingText(source: string): WorkingText {
  const starts = new Uint32Array(source.length)
  const ends = new Uint32Array(source.length)
  for (let at = 0; at < source.length; at += 1) {
    starts[at] = at
    ends[at] = at + 1
  }
  return { text: source, starts, ends, waste: [] }
}

/** Edits in order, without those that begin inside an earlier one. */
function inOrder(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0) && edit.end > edit.start) kept.push(edit)
  }
  return kept
}

/**
 * Applies edits. A replacement of the same length maps unit by unit; of another length, each of its units stands for the
 * whole stretch. An edit with a waste kind names what it takes out when nothing or a mere line feed comes in its place; that
 * line feed stands for nothing in the source. Beside any other replacement the stretch lives on and is not waste.
 */
export function rewrite(working: WorkingText, edits: readonly Edit[]): WorkingText {
  const ordered = inOrder(edits)
  if (ordered.length === 0) return working
  const removed = ordered.reduce((sum, edit) => sum + edit.end - edit.start - edit.replacement.length, 0)
  const starts = new Uint32Array(working.text.length - removed)
  const ends = new Uint32Array(working.text.length - removed)
  const waste: Waste[] = [...working.waste]
  const pieces: string[] = []
  let from = 0
  let to = 0
  const keep = (until: number): void => {
    starts.set(working.starts.subarray(from, until), to)
    ends.set(working.ends.subarray(from, until), to)
    pieces.push(working.text.slice(from, until))
    to += until - from
    from = until
  }
  for (const { start, end, replacement, waste: kind } of ordered) {
    keep(start)
    const sourceStart = working.starts[start] ?? 0
    const sourceEnd = working.ends[end - 1] ?? sourceStart
    const isWaste = kind !== undefined && (replacement === '' || replacement === '\n')
    const oneToOne = replacement.length === end - start && !isWaste
    for (let unit = 0; unit < replacement.length; unit += 1) {
      starts[to + unit] = oneToOne ? (working.starts[start + unit] ?? sourceStart) : sourceStart
      ends[to + unit] = isWaste ? sourceStart : oneToOne ? (working.ends[start + unit] ?? sourceEnd) : sourceEnd
    }
    if (isWaste) waste.push({ kind, start: sourceStart, end: sourceEnd })
    pieces.push(replacement)
    to += replacement.length
    from = end
  }
  keep(working.text.length)
  return { text: pieces.join(''), starts, ends, waste }
}

/** The edits that take out every match of a pattern. */
export const removals = (text: string, pattern: RegExp, waste: WasteKind): Edit[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: '',
    waste,
  }))

/** The part of a working text between two offsets of `text`, with the waste that lies inside it. */
export function slice(working: WorkingText, start: number, end: number): WorkingText {
  const starts = working.starts.slice(start, end)
  const ends = working.ends.slice(start, end)
  const from = starts[0] ?? 0
  const until = ends.at(-1) ?? from
  return {
    text: working.text.slice(start, end),
    starts,
    ends,
    waste: working.waste.filter((waste) => waste.start >= from && waste.end <= until),
  }
}
