import { describe, expect, it } from 'vitest'
import { otherParty } from './party.ts'
import { accept, type Refusal, type Result, refuse } from './result.ts'

const half = (value: number): Result<number, Refusal<'odd'>> =>
  value % 2 === 0 ? accept(value / 2) : refuse({ code: 'odd', data: { value } }, { code: 'odd' })

describe('otherParty', () => {
  it('is the one that the party is not', () => {
    expect(otherParty('client')).toBe('provider')
    expect(otherParty('provider')).toBe('client')
  })
})

describe('Result', () => {
  it('carries the value, or every problem in order', () => {
    expect(half(4)).toEqual({ ok: true, value: 2 })
    expect(half(3)).toEqual({ ok: false, problems: [{ code: 'odd', data: { value: 3 } }, { code: 'odd' }] })
  })
})
