import { expect, test } from 'vitest'
import { newDraft } from '../templates/templates.ts'
import { applyDraftChange } from './change-draft.ts'
import { reviewDraft } from './review-draft.ts'

test('a peak clause from the library begins with peaks as they come round in the term, festivals by their calendar', () => {
  const general = newDraft('general-service', 'zh-CN')
  if (general === undefined) throw new TypeError('no template')
  const term = { start: '2027-03-01', end: '2028-02-29' }
  const set = applyDraftChange(general, { op: 'set', clause: 'term/duration', path: '', value: term })
  const added = set.ok ? applyDraftChange(set.value, { op: 'add-clause', clause: 'riders/peak-period' }) : set
  if (!added.ok) throw new TypeError(JSON.stringify(added.problems))
  const terms = added.value.clauses.find(({ id }) => id === 'riders/peak-period')?.terms
  // New Year's Day of the Chinese calendar falls on 26 January in 2028.
  expect(terms).toMatchObject({
    periods: [
      { name: '春节', from: '2028-01-23', to: '2028-02-01' },
      { name: '双十一促销', from: '2027-11-01', to: '2027-11-12' },
    ],
  })
  expect(reviewDraft(added.value).filter(({ place }) => place.path?.startsWith('riders/peak-period'))).toEqual([])
})
