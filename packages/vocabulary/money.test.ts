import { describe, expect, it } from 'vitest'
import { fraction } from './fraction.ts'
import { fenOfYuan, roundFen, yuanText } from './money.ts'

describe('money', () => {
  it('turns yuan into exact fen and rounds only when asked', () => {
    const fen = fenOfYuan(fraction(85, 1000))
    expect(fen).toEqual(fraction(17, 2))
    expect(roundFen(fen, 'half-up')).toBe(9n)
    expect(roundFen(fen, 'half-even')).toBe(8n)
  })

  it.each([
    [0n, '0.00'],
    [5n, '0.05'],
    [-5n, '-0.05'],
    [100n, '1.00'],
    [-1_234_567n, '-12345.67'],
    [10n ** 20n, '1000000000000000000.00'],
  ])('writes %s fen as %s', (amountFen, text) => {
    expect(yuanText(amountFen)).toBe(text)
  })
})
