import type { StatementJson } from '@heqi/engine'
import type { Static } from 'typebox'
import type { ComparisonLine } from './schemas.ts'

type Line = StatementJson['lines'][number]
type Compared = Static<typeof ComparisonLine>

const fenText = (fen: bigint): string => fen.toString()
const amountOf = (line: Line | undefined): bigint => BigInt(line?.amountFen ?? '0')

/** The lines of two months by their identity, which is the same from month to month, in the order of the later one. */
export function compareStatements(previous: StatementJson | undefined, current: StatementJson): Compared[] {
  return comparedLines(previous?.lines ?? [], current.lines, 0)
}

function comparedLines(previous: readonly Line[], current: readonly Line[], depth: number): Compared[] {
  const before = new Map(previous.map((line) => [line.id, line]))
  const now = new Set(current.map(({ id }) => id))
  const gone = previous.filter(({ id }) => !now.has(id))
  return [
    ...current.map((line) => compared(before.get(line.id), line, depth)),
    ...gone.map((line) => compared(line, undefined, depth)),
  ].flat()
}

function compared(before: Line | undefined, now: Line | undefined, depth: number): Compared[] {
  const line = now ?? before
  if (!line) return []
  const own: Compared = {
    id: line.id,
    code: line.code,
    step: line.step,
    depth,
    previousFen: before?.amountFen ?? null,
    currentFen: now?.amountFen ?? null,
    differenceFen: fenText(amountOf(now) - amountOf(before)),
  }
  return [own, ...comparedLines(before?.children ?? [], now?.children ?? [], depth + 1)]
}
