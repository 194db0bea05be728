import { CATALOGUE } from '@heqi/clauses'
import { expect, test } from 'vitest'
import type { ImportedClause } from './account.ts'
import { MATTERS, withMatters } from './matters-of-clauses.ts'

const clause = (type: string, start: number, end: number): ImportedClause => ({
  type,
  terms: {},
  article: '1',
  start,
  end,
  confidence: 0.9,
  evidence: {},
})
const said = (words: string, start: number) => ({
  start,
  end: start + words.length,
  words,
  values: [{ count: 6, of: '人' }],
})

test('every matter is a clause of the catalogue', () => {
  const known = new Set(CATALOGUE.map(({ id }) => id))
  expect(MATTERS.map(([type]) => type).filter((type) => !known.has(type))).toEqual([])
})

test('a sentence among other words is shown with the nearest clause that it speaks of', () => {
  const night = said('夜班不少于6人。', 50)
  const clauses = [
    clause('people/staffing', 0, 10),
    { ...clause('scope/service-hours', 40, 60), further: [night] },
    clause('people/staffing', 70, 80),
    clause('change/handover', 80, 90),
  ]
  expect(withMatters(clauses, [night]).map(({ elsewhere }) => elsewhere)).toEqual([
    undefined,
    undefined,
    [{ ...night, clauses: ['scope/service-hours'] }],
    undefined,
  ])
})

test('a sentence that names a matter without a figure of its kind is not about it', () => {
  const night = said('客服态度生硬的，每次扣6分。', 50)
  expect(withMatters([clause('people/staffing', 0, 10), clause('scope/channels', 60, 70)], [night])).toEqual([
    clause('people/staffing', 0, 10),
    clause('scope/channels', 60, 70),
  ])
})

test('a sentence that is kept word for word says so', () => {
  const handed = said('移交须在6日内完成。', 20)
  const [handover] = withMatters([clause('change/handover', 0, 10), clause('free/custom', 20, 30)], [handed])
  expect(handover?.elsewhere).toEqual([{ ...handed, clauses: ['free/custom'] }])
})

test('what the clause shows already is not shown twice', () => {
  const handed = said('移交须在6日内完成。', 20)
  const shared = { ...handed, clauses: ['people/staffing'] }
  const [handover] = withMatters([{ ...clause('change/handover', 0, 10), elsewhere: [shared] }], [handed])
  expect(handover?.elsewhere).toEqual([shared])
})

test('a sentence that none of these words is in is shown with what it resembles', () => {
  const shared = said('两家各认一半，即6人。', 50)
  const clauses = [{ ...clause('scope/service-hours', 40, 60), further: [shared] }, clause('change/handover', 80, 90)]
  expect(withMatters(clauses, [shared], [['change/handover', 'people/training']])[1]?.elsewhere).toEqual([
    { ...shared, clauses: ['scope/service-hours'] },
  ])
})

test('what only words and duties hold is about how the service is done', () => {
  const told = said('一单退两次的算6人。', 50)
  const services = clause('scope/services', 0, 10)
  const shownIn = (type: string) =>
    withMatters([services, { ...clause(type, 40, 60), further: [told] }], [told])[0]?.elsewhere
  expect(shownIn('identity/definitions')).toEqual([{ ...told, clauses: ['identity/definitions'] }])
  expect(shownIn('change/handover')).toBeUndefined()
})
