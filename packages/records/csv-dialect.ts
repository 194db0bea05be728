/** How a CSV file separates: delimiter, quote and line break, as bytes; `quote` -1 = there is no quoting. */
export type CsvDialect = { readonly delimiter: number; readonly quote: number; readonly lineBreak: number }

export const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
const QUOTE = 34
const DELIMITERS = [44, 9, 59, 124] // , tab ; |
const SAMPLE_LINES = 50

export type DeclaredDialect = { readonly delimiter?: string | undefined; readonly quote?: string | undefined }

/** The dialect that the head speaks for, except where it is declared. */
export function detectDialect(head: Uint8Array, declared: DeclaredDialect = {}): CsvDialect {
  const lineBreak = head.includes(LINE_FEED) || !head.includes(CARRIAGE_RETURN) ? LINE_FEED : CARRIAGE_RETURN
  const quote = declared.quote === undefined ? QUOTE : declared.quote === '' ? -1 : declared.quote.charCodeAt(0)
  const delimiter = declared.delimiter?.charCodeAt(0) ?? likeliestDelimiter(head, quote, lineBreak)
  return { delimiter, quote, lineBreak }
}

/** The delimiter that stands equally often on most lines, and there most often. */
function likeliestDelimiter(head: Uint8Array, quote: number, lineBreak: number): number {
  const lines = countsByLine(head, quote, lineBreak)
  let best = DELIMITERS[0] ?? 0
  let bestScore = 0
  for (const [i, delimiter] of DELIMITERS.entries()) {
    const counts = lines.map((line) => line[i] ?? 0)
    const first = counts[0] ?? 0
    if (first === 0) continue
    const agreeing = counts.filter((count) => count === first).length
    const score = (agreeing / counts.length) * 1000 + Math.min(first, 999)
    if (score <= bestScore) continue
    best = delimiter
    bestScore = score
  }
  return best
}

/** How often each delimiter stands outside quotes, line by line; the last line may be cut off and is left out. */
function countsByLine(head: Uint8Array, quote: number, lineBreak: number): readonly (readonly number[])[] {
  const lines: number[][] = []
  let counts = DELIMITERS.map(() => 0)
  let quoted = false
  for (const byte of head) {
    if (byte === quote) quoted = !quoted
    if (quoted) continue
    if (byte === lineBreak) {
      lines.push(counts)
      counts = DELIMITERS.map(() => 0)
      if (lines.length === SAMPLE_LINES) break
      continue
    }
    const i = DELIMITERS.indexOf(byte)
    if (i >= 0) counts[i] = (counts[i] ?? 0) + 1
  }
  return lines.length === 0 ? [counts] : lines
}
