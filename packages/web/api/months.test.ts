import { expect, it } from 'vitest'
import { monthsOf } from './months.ts'

const term = { startsOn: '2025-11-15', endsOn: '2026-02-10' }

it.each([
  ['2025-11-01', ['2025-11']],
  ['2026-01-20', ['2026-01', '2025-12', '2025-11']],
  ['2026-08-01', ['2026-02', '2026-01', '2025-12', '2025-11']],
  ['2025-10-31', []],
])('on %s these months have begun: %s', (today, months) => {
  expect(monthsOf(term, today).map(({ month }) => month)).toEqual(months)
})

it('knows the month that runs', () => {
  expect(monthsOf(term, '2026-01-20').map(({ isRunning }) => isRunning)).toEqual([true, false, false])
  expect(monthsOf(term, '2026-08-01').some(({ isRunning }) => isRunning)).toBe(false)
})
