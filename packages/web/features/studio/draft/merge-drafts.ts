import type { DraftClause, DraftFile } from '@heqi/contract'

/** Two people's work on one draft, put together. */
export type MergedDraft = {
  readonly file: DraftFile
  /** Clauses that both changed, each its own way: mine stands in the file until somebody chooses. */
  readonly conflicts: readonly string[]
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Merges clause by clause: what one side left as it was follows the other side. Nothing is lost: a clause that one side
 * removed and the other changed stays, and is named as a conflict.
 */
export function mergeDrafts(base: DraftFile, mine: DraftFile, theirs: DraftFile): MergedDraft {
  const conflicts: string[] = []
  const before = byId(base)
  const other = byId(theirs)
  const own = byId(mine)
  const keep = (id: string): DraftClause | undefined => {
    const [was, my, their] = [before.get(id), own.get(id), other.get(id)]
    if (same(my, their) || same(their, was)) return my
    if (same(my, was)) return their
    conflicts.push(id)
    return my ?? their
  }
  // My order, with what the other side added behind the clause that it stands behind there.
  const order = mine.clauses.map(({ id }) => id)
  theirs.clauses.forEach(({ id }, index) => {
    if (order.includes(id)) return
    const behind = theirs.clauses.slice(0, index).findLast((clause) => order.includes(clause.id))
    order.splice(behind === undefined ? 0 : order.indexOf(behind.id) + 1, 0, id)
  })
  const isMineMoved = !same(idsOf(mine, before), idsOf(base, own))
  const wanted = isMineMoved ? order : reordered(order, theirs)
  const clauses = wanted.map(keep).filter((clause) => clause !== undefined)
  return {
    file: {
      ...theirs,
      style: same(mine.style, base.style) ? theirs.style : mine.style,
      clauses,
      ...either('notes', base, mine, theirs),
      ...either('suppressed', base, mine, theirs),
    },
    conflicts,
  }
}

const byId = ({ clauses }: DraftFile): ReadonlyMap<string, DraftClause> =>
  new Map(clauses.map((clause) => [clause.id, clause]))

/** The order of those clauses that both have. */
const idsOf = ({ clauses }: DraftFile, both: ReadonlyMap<string, DraftClause>): readonly string[] =>
  clauses.map(({ id }) => id).filter((id) => both.has(id))

/** Where I moved nothing, the other side's order counts; what only I have stays behind what it stands behind. */
function reordered(order: readonly string[], theirs: DraftFile): readonly string[] {
  const result = theirs.clauses.map(({ id }) => id)
  order.forEach((id, index) => {
    if (result.includes(id)) return
    const behind = order.slice(0, index).findLast((earlier) => result.includes(earlier))
    result.splice(behind === undefined ? 0 : result.indexOf(behind) + 1, 0, id)
  })
  return result
}

function either<Name extends 'notes' | 'suppressed'>(
  name: Name,
  base: DraftFile,
  mine: DraftFile,
  theirs: DraftFile,
): Pick<DraftFile, Name> | object {
  const value = same(mine[name], base[name]) ? theirs[name] : mine[name]
  return value === undefined ? {} : { [name]: value }
}
