import { describe, expect, it } from 'vitest'
import { litOf, Marks } from './marks.ts'

describe('what stands out in a contract', () => {
  it('is told to who listens, with all that was marked before', () => {
    const marks = new Marks(3)
    const told: (number | undefined)[] = []
    const stop = marks.subscribe(() => told.push(marks.all().selected))
    marks.point(7)
    marks.mark({ selected: 5, wanted: undefined, kept: 2 })
    stop()
    marks.touch(9)
    expect(told).toEqual([3, 5])
    expect(marks.all()).toEqual({ selected: 5, pointed: 7, touched: 9, kept: 2, wanted: undefined })
  })

  it('lights up what the pointer is at, else what was last led to', () => {
    const marks = new Marks(undefined)
    marks.mark({ kept: 2 })
    expect(litOf(marks.all())).toBe(2)
    marks.touch(4)
    expect(litOf(marks.all())).toBe(4)
    marks.touch(undefined)
    expect(litOf(marks.all())).toBe(2)
  })
})
