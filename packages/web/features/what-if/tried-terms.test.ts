import { describe, expect, it } from 'vitest'
import type { TermInput } from './term-inputs.ts'
import { changesOf, scaleOf, textOf, triedFrom } from './tried-terms.ts'

const input = (kind: TermInput['kind'], value: string, unit?: string): TermInput => ({
  path: `at.${kind}`,
  kind,
  subject: 'x',
  value,
  ...(unit === undefined ? {} : { unit }),
})

describe('terms that are tried', () => {
  it('are changes only where they differ', () => {
    const inputs = [input('target', '90', 'percent'), input('share', '20%'), input('price', '6200')]
    expect(changesOf(inputs, { 'at.target': '85', 'at.share': '20%', 'at.price': '', 'at.other': '1' })).toEqual([
      { op: 'set', path: 'at.target', value: '85' },
    ])
  })

  it('come out of an address, and none out of a broken one', () => {
    expect(triedFrom('{"at.share":"30%","odd":3}')).toEqual({ 'at.share': '30%' })
    expect([triedFrom(undefined), triedFrom('{'), triedFrom('null'), triedFrom('"x"')]).toEqual([{}, {}, {}, {}])
  })

  it.each([
    ['a share', input('share', '20%'), 25, '25%'],
    ['a small target', input('target', '0.5', 'percent'), 0.30000000000000004, '0.3'],
    ['a price', input('price', '6200'), 6300, '6300'],
  ])('are written as %s is', (_, term, value, text) => {
    expect(textOf(value, scaleOf(term))).toBe(text)
  })

  it('reach the whole for shares and twice the price for prices', () => {
    expect(scaleOf(input('weight', '30'))).toMatchObject({ least: 0, most: 100, step: 1 })
    expect(scaleOf(input('price', '6200'))).toMatchObject({ most: 12_400, step: 100 })
    expect(scaleOf(input('target', '60', 'second'))).toMatchObject({ most: 120, step: 1 })
  })
})
