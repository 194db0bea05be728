import { type DraftClause, type DraftFile, emptyDraft } from '@heqi/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeDrafts } from './merge-drafts.ts'

const IDS = ['scope/services', 'quality/kpi', 'fees/invoicing', 'term/duration', 'custom-1'] as const
const clause = (id: string, value: number): DraftClause => ({ id, clause: id, terms: { value } })
const draft = (...clauses: readonly DraftClause[]): DraftFile => ({ ...emptyDraft(), clauses: [...clauses] })
const idsOf = ({ clauses }: DraftFile) => clauses.map(({ id }) => id)

const anyDraft = fc
  .shuffledSubarray([...IDS])
  .chain((ids) => fc.tuple(...ids.map((id) => fc.nat(2).map((value) => clause(id, value)))))
  .map((clauses) => draft(...clauses))

describe('two people on one draft', () => {
  const [a, b, c] = [clause('scope/services', 0), clause('quality/kpi', 0), clause('fees/invoicing', 0)]

  it('both get what they did in different clauses', () => {
    const mine = draft(clause('scope/services', 1), b)
    const theirs = draft(a, clause('quality/kpi', 2), c)
    expect(mergeDrafts(draft(a, b), mine, theirs)).toEqual({
      file: draft(clause('scope/services', 1), clause('quality/kpi', 2), c),
      conflicts: [],
    })
  })

  it('are told of a clause that both changed; mine stands', () => {
    const merged = mergeDrafts(draft(a, b), draft(clause(a.id, 1), b), draft(clause(a.id, 2), b))
    expect(merged).toEqual({ file: draft(clause(a.id, 1), b), conflicts: [a.id] })
  })

  it('lose no clause that one removed and the other changed', () => {
    expect(mergeDrafts(draft(a, b), draft(b), draft(clause(a.id, 2), b)).conflicts).toEqual([a.id])
    expect(idsOf(mergeDrafts(draft(a, b), draft(b), draft(a, b)).file)).toEqual([b.id])
  })

  it('keep the order that one of them made', () => {
    expect(idsOf(mergeDrafts(draft(a, b, c), draft(a, b, c), draft(c, a, b)).file)).toEqual([c.id, a.id, b.id])
    expect(idsOf(mergeDrafts(draft(a, b, c), draft(b, a, c), draft(a, b, c)).file)).toEqual([b.id, a.id, c.id])
  })

  it('get mine when the other did nothing, theirs when I did nothing, and in between nothing twice and nothing unknown', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (base, mine, theirs) => {
        expect(mergeDrafts(base, mine, base).file).toEqual(mine)
        expect(mergeDrafts(base, base, theirs).file).toEqual(theirs)
        const { file, conflicts } = mergeDrafts(base, mine, theirs)
        expect(new Set(idsOf(file)).size).toBe(file.clauses.length)
        const known = [...mine.clauses, ...theirs.clauses].map((each) => JSON.stringify(each))
        for (const each of file.clauses) expect(known).toContain(JSON.stringify(each))
        // What I changed or added is there, or is named.
        for (const each of mine.clauses) {
          const was = base.clauses.find(({ id }) => id === each.id)
          if (JSON.stringify(was) === JSON.stringify(each)) continue
          expect(file.clauses).toContainEqual(each)
        }
        for (const each of theirs.clauses) {
          const was = base.clauses.find(({ id }) => id === each.id)
          if (JSON.stringify(was) === JSON.stringify(each) || conflicts.includes(each.id)) continue
          expect(file.clauses).toContainEqual(each)
        }
      }),
    )
  })
})
