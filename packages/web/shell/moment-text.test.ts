import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dayText, momentText, recentMomentText } from './moment-text.ts'

const EVENING = '2026-11-28T23:30:00Z'

describe('a moment on a screen', () => {
  const own = process.env.TZ
  beforeEach(() => {
    process.env.TZ = 'Europe/Berlin'
  })
  afterEach(() => {
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
  })

  it('stands in the zone of the contract and names it for a reader elsewhere', () => {
    expect(momentText(EVENING)).toBe('2026-11-29 07:30 GMT+8')
    expect(momentText(EVENING, 'Asia/Tokyo')).toBe('2026-11-29 08:30 GMT+9')
    expect(dayText(EVENING)).toBe('2026-11-29')
  })

  it('does not name the zone that the reader lives in', () => {
    expect(momentText(EVENING, 'Europe/Berlin')).toBe('2026-11-29 00:30')
    process.env.TZ = 'Asia/Singapore'
    expect(momentText(EVENING)).toBe('2026-11-29 07:30')
  })

  it('is a time alone on the same day, by the day of the zone', () => {
    expect(recentMomentText(EVENING, Date.parse('2026-11-29T15:00:00Z'))).toBe('07:30 GMT+8')
    expect(recentMomentText(EVENING, Date.parse('2026-11-29T17:00:00Z'))).toBe('2026-11-29 07:30 GMT+8')
  })
})
