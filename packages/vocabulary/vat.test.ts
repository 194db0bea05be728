import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fractionOf } from './fraction.ts'
import { vatFromGross, vatFromNet, vatOfLines } from './vat.ts'

const SIX_PERCENT = fractionOf('6%')
const anyAmount = fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n })
const anyRate = fc.constantFrom('0%', '1%', '3%', '5%', '6%', '9%', '13%').map(fractionOf)

describe('vatFromNet', () => {
  it.each([
    [10_000n, 600n],
    [9n, 1n],
    [8n, 0n],
    [-9n, -1n],
    [25n, 2n],
  ])('adds 6%% to %s fen: tax %s', (netFen, taxFen) => {
    expect(vatFromNet(netFen, SIX_PERCENT, 'half-up')).toEqual({ netFen, taxFen, grossFen: netFen + taxFen })
  })
})

describe('vatFromGross', () => {
  it('takes the tax out of the gross instead of multiplying it', () => {
    expect(vatFromGross(10_600n, SIX_PERCENT, 'half-up')).toEqual({ netFen: 10_000n, taxFen: 600n, grossFen: 10_600n })
    expect(vatFromGross(100n, SIX_PERCENT, 'half-up')).toEqual({ netFen: 94n, taxFen: 6n, grossFen: 100n })
    expect(vatFromGross(-100n, SIX_PERCENT, 'half-up')).toEqual({ netFen: -94n, taxFen: -6n, grossFen: -100n })
  })

  it('keeps the gross as it was, where adding the tax to the rounded net misses it in 5.7 % of amounts', () => {
    let missed = 0
    for (let grossFen = 1n; grossFen <= 10_600n; grossFen++) {
      const taken = vatFromGross(grossFen, SIX_PERCENT, 'half-up')
      expect(taken.netFen + taken.taxFen).toBe(grossFen)
      if (vatFromNet(taken.netFen, SIX_PERCENT, 'half-up').grossFen !== grossFen) missed++
    }
    expect(missed).toBe(600)
  })
})

describe('the laws of tax', () => {
  it('adds up, and a reversal cancels', () => {
    fc.assert(
      fc.property(anyAmount, anyRate, (amountFen, rate) => {
        for (const split of [vatFromNet, vatFromGross]) {
          const { netFen, taxFen, grossFen } = split(amountFen, rate, 'half-up')
          expect(netFen + taxFen).toBe(grossFen)
          expect(split(-amountFen, rate, 'half-up').taxFen).toBe(-taxFen)
        }
      }),
    )
  })

  it('finds the net again from the gross that it made', () => {
    fc.assert(
      fc.property(anyAmount, anyRate, (netFen, rate) => {
        expect(vatFromGross(vatFromNet(netFen, rate, 'half-up').grossFen, rate, 'half-up').netFen).toBe(netFen)
      }),
    )
  })
})

describe('vatOfLines', () => {
  it('rounds on each line or once on the total, which differ', () => {
    const lines = [9n, 9n, 9n]
    expect(vatOfLines(lines, 'net', SIX_PERCENT, 'line', 'half-up')).toEqual({ netFen: 27n, taxFen: 3n, grossFen: 30n })
    expect(vatOfLines(lines, 'net', SIX_PERCENT, 'total', 'half-up')).toEqual({
      netFen: 27n,
      taxFen: 2n,
      grossFen: 29n,
    })
    expect(vatOfLines([53n, 53n], 'gross', SIX_PERCENT, 'line', 'half-up')).toEqual({
      netFen: 100n,
      taxFen: 6n,
      grossFen: 106n,
    })
  })

  it('differs between the levels by at most half a fen for each line and one for the total', () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 20 }), anyRate, (lines, rate) => {
        const byLine = vatOfLines(lines, 'net', rate, 'line', 'half-up')
        const byTotal = vatOfLines(lines, 'net', rate, 'total', 'half-up')
        const difference = byLine.taxFen - byTotal.taxFen
        expect(2n * (difference < 0n ? -difference : difference)).toBeLessThanOrEqual(BigInt(lines.length) + 1n)
        expect(byLine.netFen).toBe(byTotal.netFen)
      }),
    )
  })
})
