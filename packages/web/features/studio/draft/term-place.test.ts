import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelPath, placeFrom, placeText, withTermAt } from './term-place.ts'

const TERMS = { targets: [{ id: 'phone', within: { value: 30, unit: 'second' } }, { id: 'mail' }], share: '5%' }

describe('a place in terms', () => {
  it('is named as the wording and as the labels name it', () => {
    expect(placeText(['targets', 1, 'within'])).toBe('targets[1].within')
    expect(labelPath(['targets', 1, 'within'])).toBe('targets.within')
    expect(placeText([0, 'rate'])).toBe('[0].rate')
  })

  it('is found by index or by the name of the entry', () => {
    expect(placeFrom('targets[1].within', TERMS)).toEqual(['targets', 1, 'within'])
    expect(placeFrom('targets[mail].within', TERMS)).toEqual(['targets', 1, 'within'])
    expect(placeFrom('', TERMS)).toEqual([])
  })

  it('can be set where nothing is yet, and emptied again', () => {
    expect(withTermAt({}, ['a', 0, 'b'], 1)).toEqual({ a: [{ b: 1 }] })
    expect(withTermAt(TERMS, ['share'], undefined)).toEqual({ targets: TERMS.targets })
    expect(withTermAt(TERMS, ['targets', 0], undefined)).toEqual({ ...TERMS, targets: [{ id: 'mail' }] })
    expect(withTermAt('not a record', ['a'], 1)).toEqual({ a: 1 })
  })

  it('keeps everything off its way, as it was', () => {
    const place = fc.array(fc.oneof(fc.constantFrom('targets', 'share', 'x'), fc.nat(2)), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(place, fc.jsonValue(), (where, value) => {
        const changed = withTermAt(TERMS, where, value) as Record<string, unknown>
        const text = placeText(where)
        if (typeof where[0] === 'string') {
          if (where[0] !== 'share') expect(changed.share).toBe(TERMS.share)
          if (where[0] !== 'targets') expect(changed.targets).toBe(TERMS.targets)
          expect(placeFrom(text, changed).map(String)).toEqual(where.map(String))
        }
      }),
    )
  })
})
