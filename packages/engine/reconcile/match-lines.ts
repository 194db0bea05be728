import type { StatementLine } from '../statement.ts'
import type { ClaimedLine } from './claimed.ts'
import { claimedFen } from './claimed-amounts.ts'
import { namedBy } from './line-words.ts'

/** A claimed line with the line of ours that it is about, where one was found. */
export type Match = { readonly claim: ClaimedLine; readonly index: number; readonly line: StatementLine | undefined }

type Candidate = { readonly index: number; readonly path: readonly StatementLine[]; readonly score: number }

/** Subject of a line -> what the contract itself calls it. */
export type SubjectNames = ReadonlyMap<string, readonly string[]>

/**
 * Pairs claimed lines with ours: by id or code, by words, by amount; the best pairs first. A line and a part of it are
 * never both paired. What is claimed without a partner keeps `line` undefined.
 */
export function matchLines(
  claims: readonly ClaimedLine[],
  lines: readonly StatementLine[],
  names: SubjectNames,
): { readonly matches: readonly Match[]; readonly unclaimed: readonly StatementLine[] } {
  const paths = pathsOf(lines)
  const candidates = claims.flatMap((claim, index) =>
    paths.flatMap((path): readonly Candidate[] => {
      const score = scoreOf(claim, path, names)
      return score > 0 ? [{ index, path, score }] : []
    }),
  )
  candidates.sort((a, b) => b.score - a.score || b.path.length - a.path.length || a.index - b.index)
  const taken = new Map<number, StatementLine>()
  const used = new Set<string>()
  for (const { index, path } of candidates) {
    const line = path.at(-1)
    if (!line || taken.has(index) || isUsed(path, used)) continue
    taken.set(index, line)
    used.add(line.id)
  }
  return {
    matches: claims.map((claim, index) => ({ claim, index, line: taken.get(index) })),
    unclaimed: unclaimedLines(lines, used),
  }
}

/** Every line with the lines above it; explanations are no lines of an invoice. */
function pathsOf(
  lines: readonly StatementLine[],
  above: readonly StatementLine[] = [],
): readonly (readonly StatementLine[])[] {
  return lines.flatMap((line) => {
    const path = [...above, line]
    return [path, ...(line.informative ? [] : pathsOf(line.children, path))]
  })
}

/** The line itself, one above it or one below it is paired already. */
function isUsed(path: readonly StatementLine[], used: ReadonlySet<string>): boolean {
  const line = path.at(-1)
  return path.some(({ id }) => used.has(id)) || (line !== undefined && hasUsed(line, used))
}

const hasUsed = (line: StatementLine, used: ReadonlySet<string>): boolean =>
  line.children.some((child) => used.has(child.id) || hasUsed(child, used))

function scoreOf(claim: ClaimedLine, path: readonly StatementLine[], names: SubjectNames): number {
  const line = path.at(-1)
  if (!line) return 0
  if (claim.code !== undefined && claim.code === line.id) return 1_000
  const words = claim.description ?? ''
  const coded = claim.code !== undefined && (claim.code === line.code || claim.code === line.subject) ? 100 : 0
  const subject = line.subject !== undefined && words.toLowerCase().includes(line.subject.toLowerCase()) ? 20 : 0
  const called = names.get(line.subject ?? '')?.some((name) => words.toLowerCase().includes(name)) === true ? 40 : 0
  const named = Math.max(...path.slice(-2).map(({ code }, index, pair) => namedBy(words, code) / (pair.length - index)))
  const same = claimedFen(claim) === line.amountFen && line.amountFen !== 0n ? 15 : 0
  // Most is paid with the same sign; a part that goes down is rather a deduction than a fee.
  const sign = line.amountFen === 0n || claimedFen(claim) > 0n === line.amountFen > 0n ? 0 : -2
  const score = coded + subject + called + named + same
  return score > 0 ? score + sign : 0
}

/** The uppermost lines that move money and are paired neither themselves nor in part. */
function unclaimedLines(lines: readonly StatementLine[], used: ReadonlySet<string>): readonly StatementLine[] {
  return lines.flatMap((line) => {
    if (used.has(line.id) || line.amountFen === 0n) return []
    return hasUsed(line, used) ? unclaimedLines(line.children, used) : [line]
  })
}
