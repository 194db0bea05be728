import { expect, test } from 'vitest'
import { withoutTwins } from './without-twins.ts'

const finding = (code: string, start: number, end: number) =>
  ({ code, severity: 'warning', place: { start, end }, data: {} }) as const

test('a fault that words and terms show at one place is told once, elsewhere twice', () => {
  const words = finding('late-rate-high', 10, 20)
  expect(withoutTwins([words, finding('fees/late-payment/rate-per-day-high', 5, 30)])).toEqual([words])
  const elsewhere = finding('fees/late-payment/rate-per-day-high', 40, 50)
  expect(withoutTwins([words, elsewhere])).toEqual([words, elsewhere])
  expect(withoutTwins([elsewhere])).toEqual([elsewhere])
})
