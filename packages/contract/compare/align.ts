import { diffArrays } from 'diff'

/** Two positions that belong together. */
export type Pair = readonly [before: number, after: number]

function bigrams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at < text.length; at += 1) {
    const gram = text.slice(at, at + 2)
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/** How alike texts are, from 0 to 1, by the pairs of characters that they share. Each text is looked at once. */
export function likeness(): (before: string, after: string) => number {
  const known = new Map<string, ReadonlyMap<string, number>>()
  const gramsOf = (text: string): ReadonlyMap<string, number> => {
    const grams = known.get(text) ?? bigrams(text)
    known.set(text, grams)
    return grams
  }
  return (before, after) => {
    if (before === after) return 1
    const total = before.length + after.length
    if (total === 0 || Math.min(before.length, after.length) * 8 < total) return 0
    const [small, large] =
      before.length < after.length ? [gramsOf(before), gramsOf(after)] : [gramsOf(after), gramsOf(before)]
    let shared = 0
    for (const [gram, count] of small) shared += Math.min(count, large.get(gram) ?? 0)
    return (2 * shared) / total
  }
}

/** Above this many cells only equal texts are paired: a table of likenesses would take too long. */
const MAXIMUM_CELLS = 250_000

/** The best pairing of a stretch that keeps the order of both sides: the greatest sum of likenesses. */
function pairedByLikeness(before: readonly string[], after: readonly string[], least: number): Pair[] {
  if (before.length * after.length > MAXIMUM_CELLS) return []
  const alike = likeness()
  const width = after.length + 1
  const best = new Float64Array((before.length + 1) * width)
  const scores = new Float64Array(before.length * after.length)
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const score = alike(before[row] ?? '', after[column] ?? '')
      scores[row * after.length + column] = score
      const paired = score >= least ? score + (best[(row + 1) * width + column + 1] ?? 0) : 0
      best[row * width + column] = Math.max(
        paired,
        best[(row + 1) * width + column] ?? 0,
        best[row * width + column + 1] ?? 0,
      )
    }
  }
  const pairs: Pair[] = []
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    const here = best[row * width + column] ?? 0
    const score = scores[row * after.length + column] ?? 0
    if (score >= least && here === score + (best[(row + 1) * width + column + 1] ?? 0)) {
      pairs.push([row, column])
      row += 1
      column += 1
    } else if (here === best[(row + 1) * width + column]) row += 1
    else column += 1
  }
  return pairs
}

/** Which entries belong together, in order on both sides: equal ones first, between them by likeness. */
export function alignInOrder(before: readonly string[], after: readonly string[], least: number): readonly Pair[] {
  const pairs: Pair[] = []
  let [from, to] = [0, 0]
  let [removed, added] = [0, 0]
  const close = (): void => {
    const between = pairedByLikeness(before.slice(from, from + removed), after.slice(to, to + added), least)
    for (const [row, column] of between) pairs.push([from + row, to + column])
    from += removed
    to += added
    removed = 0
    added = 0
  }
  for (const change of diffArrays([...before], [...after])) {
    if (change.removed) removed += change.value.length
    else if (change.added) added += change.value.length
    else {
      close()
      for (const _ of change.value) {
        pairs.push([from, to])
        from += 1
        to += 1
      }
    }
  }
  close()
  return pairs
}

/** The pairs that lie on the longest run without a crossing; the others have moved. */
export function unmovedPairs(pairs: readonly Pair[]): ReadonlySet<Pair> {
  const ordered = [...pairs].sort(([a], [b]) => a - b)
  const lengths = ordered.map(() => 1)
  const before = ordered.map(() => -1)
  for (const [index, [, to]] of ordered.entries()) {
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (lengths[earlier] ?? 0) + 1
      if ((ordered[earlier]?.[1] ?? 0) < to && length > (lengths[index] ?? 0)) {
        lengths[index] = length
        before[index] = earlier
      }
    }
  }
  const unmoved = new Set<Pair>()
  for (let at = lengths.indexOf(Math.max(0, ...lengths)); at >= 0; at = before[at] ?? -1) {
    const pair = ordered[at]
    if (pair) unmoved.add(pair)
  }
  return unmoved
}
