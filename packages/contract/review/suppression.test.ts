import { expect, test } from 'vitest'
import { suppressFindings } from './suppression.ts'

const finding = (code: string, article: string) =>
  ({ code, severity: 'warning', place: { article, start: 0, end: 1 }, data: {} }) as const
const FOUND = [finding('penalty-high', '6'), finding('penalty-high', '8'), finding('labour-dispatch', '5')]

test('an entry with an article covers that article only, one without covers all', () => {
  const one = suppressFindings(FOUND, [{ code: 'penalty-high', article: '6', reason: '已与对方确认' }])
  expect(one.open).toEqual([FOUND[1], FOUND[2]])
  expect(one.suppressed).toEqual([{ finding: FOUND[0], reason: '已与对方确认' }])
  const all = suppressFindings(FOUND, [{ code: 'penalty-high', reason: '已与对方确认' }])
  expect(all.open).toEqual([FOUND[2]])
})

test('an entry with a place covers what stands there only', () => {
  const { open } = suppressFindings(FOUND, [{ code: 'penalty-high', start: 0, reason: '已与对方确认' }])
  expect(open).toEqual([FOUND[2]])
  expect(suppressFindings(FOUND, [{ code: 'penalty-high', start: 7, reason: '已与对方确认' }]).open).toEqual(FOUND)
})

test('an entry that covers nothing is told', () => {
  const entry = { code: 'penalty-high', article: '9', reason: '旧' }
  expect(suppressFindings(FOUND, [entry]).unused).toEqual([entry])
  expect(suppressFindings(FOUND, [entry]).open).toEqual(FOUND)
})
