import { emptyDraft } from '@heqi/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, historyOf, redone, undone } from './draft-history.ts'

const draft = (note: number) => ({ ...emptyDraft(), template: { id: 'any', version: note + 1 } })

describe('the history of a draft', () => {
  it('goes back step by step and forth again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 20 }), (steps) => {
        const start = historyOf(emptyDraft())
        const end = steps.reduce((history, step) => changed(history, draft(step)), start)
        const back = steps.reduce(undone, end)
        expect(back.file).toEqual(start.file)
        expect(steps.reduce(redone, back).file).toEqual(end.file)
      }),
    )
  })

  it('takes typing on at one place as one step', () => {
    const typed = [1, 2, 3].reduce((history, step) => changed(history, draft(step), 'kpi.weight'), historyOf(draft(0)))
    expect(undone(typed).file).toEqual(draft(0))
    const elsewhere = changed(typed, draft(4), 'kpi.target')
    expect(undone(elsewhere).file).toEqual(draft(3))
    expect(changed(undone(typed), draft(5), 'kpi.weight').past).toHaveLength(1)
  })

  it('forgets the way forth when something else is done', () => {
    const history = changed(undone(changed(historyOf(draft(0)), draft(1))), draft(2))
    expect(redone(history)).toBe(history)
    expect(undone(historyOf(draft(0))).file).toEqual(draft(0))
  })
})
