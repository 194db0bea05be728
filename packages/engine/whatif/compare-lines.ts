import type { StatementLine } from '../statement.ts'

/** One line of two statements, matched by id; `children` likewise. */
export type LineComparison = {
  readonly id: string
  readonly before: StatementLine | undefined
  readonly after: StatementLine | undefined
  readonly differenceFen: bigint
  readonly children: readonly LineComparison[]
}

/** The lines of two trees side by side: those of the first in their order, each followed by what only the second has there. */
export function comparedLines(
  before: readonly StatementLine[],
  after: readonly StatementLine[],
): readonly LineComparison[] {
  return mergedIds(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  ).map((id) => {
    const one = before.find((line) => line.id === id)
    const other = after.find((line) => line.id === id)
    return {
      id,
      before: one,
      after: other,
      differenceFen: (other?.amountFen ?? 0n) - (one?.amountFen ?? 0n),
      children: comparedLines(one?.children ?? [], other?.children ?? []),
    }
  })
}

/** Both lists in one: an id that only the second has comes after the one before it there. */
function mergedIds(before: readonly string[], after: readonly string[]): readonly string[] {
  const merged = [...before]
  after.forEach((id, index) => {
    if (merged.includes(id)) return
    const previous = after[index - 1]
    merged.splice(previous === undefined ? 0 : merged.indexOf(previous) + 1, 0, id)
  })
  return merged
}
