import { expect, test } from 'vitest'
import { windowRefusals } from './facts.ts'

const refusalsOf = (start: string, end: string) =>
  windowRefusals({ downtime: [{ id: 'outage', start, end, planned: false }] })

test('a window ends after it begins, in whatever zones both are written', () => {
  expect(refusalsOf('2026-09-02T10:00:00+08:00', '2026-09-02T02:00:01Z')).toEqual([])
  expect(refusalsOf('2026-09-02T10:00:00+08:00', '2026-09-02T02:00:00Z')).toEqual([
    {
      code: 'end-before-start',
      place: { path: 'downtime[0].end' },
      data: { value: '2026-09-02T02:00:00Z', expected: '> 2026-09-02T10:00:00+08:00' },
    },
  ])
})

test('a moment that does not exist is refused at its place', () => {
  expect(refusalsOf('2026-02-30T10:00:00+08:00', '2026-03-02T25:00:00Z')).toEqual([
    { code: 'date-impossible', place: { path: 'downtime[0].start' }, data: { value: '2026-02-30T10:00:00+08:00' } },
    { code: 'date-impossible', place: { path: 'downtime[0].end' }, data: { value: '2026-03-02T25:00:00Z' } },
  ])
})
