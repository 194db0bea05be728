import { describe, expect, it } from 'vitest'
import { type DayAhead, forecastRatio, missChance, type PastDay, shareAhead } from './forecast.ts'

const past = (values: readonly (readonly [number, number])[], kind = 'work'): PastDay[] =>
  values.map(([numerator, denominator], i) => ({ kind, daysAgo: values.length - i, numerator, denominator }))
const whole = (days: number, kind = 'work'): DayAhead[] => Array.from({ length: days }, () => ({ kind, share: 1 }))

/** Numbers between 0 and 1 from a seed (Lehmer), and normal ones from them: cases must not change from run to run. */
function randomFrom(seed: number) {
  let state = seed
  const uniform = (): number => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
  return { uniform, normal }
}

describe('the forecast of a month', () => {
  it('is the result itself once no day lies ahead', () => {
    const result = forecastRatio({
      soFar: { numerator: 840, denominator: 1000 },
      pending: 0,
      past: past([
        [8, 10],
        [9, 10],
        [8, 10],
        [9, 10],
      ]),
      ahead: [],
    })
    expect(result).toMatchObject({ expected: 0.84, low: 0.84, high: 0.84, deviation: 0 })
  })

  it('goes on as steady days went, without a range', () => {
    const steady = past(Array.from({ length: 10 }, () => [90, 100] as const))
    const result = forecastRatio({
      soFar: { numerator: 700, denominator: 1000 },
      pending: 0,
      past: steady,
      ahead: whole(10),
    })
    expect(result?.expected).toBeCloseTo((700 + 900) / 2000, 12)
    expect(result?.deviation).toBeCloseTo(0, 12)
  })

  it('takes each day by its kind', () => {
    const days = [
      ...past([
        [90, 100],
        [90, 100],
        [90, 100],
      ]),
      ...past(
        [
          [10, 20],
          [10, 20],
          [10, 20],
        ],
        'rest',
      ),
    ]
    const result = forecastRatio({
      soFar: { numerator: 0, denominator: 0 },
      pending: 0,
      past: days,
      ahead: whole(1, 'rest'),
    })
    expect(result).toMatchObject({ expected: 0.5, denominator: 20 })
  })

  it('counts the part of today that lies ahead', () => {
    const days = past([
      [90, 100],
      [90, 100],
      [90, 100],
      [90, 100],
    ])
    const ahead = [{ kind: 'work', share: 0.25 }]
    const result = forecastRatio({ soFar: { numerator: 60, denominator: 75 }, pending: 0, past: days, ahead })
    expect(result?.denominator).toBeCloseTo(100, 9)
    expect(result?.numerator).toBeCloseTo(82.5, 9)
  })

  it('lets open cases end as decided ones did', () => {
    const days = past([
      [80, 100],
      [80, 100],
      [80, 100],
      [80, 100],
    ])
    const result = forecastRatio({ soFar: { numerator: 100, denominator: 100 }, pending: 100, past: days, ahead: [] })
    expect(result?.expected).toBeCloseTo(0.9, 9)
  })

  it('says nothing from three days', () => {
    const days = past([
      [9, 10],
      [8, 10],
      [9, 10],
    ])
    expect(
      forecastRatio({ soFar: { numerator: 26, denominator: 30 }, pending: 0, past: days, ahead: whole(5) }),
    ).toBeUndefined()
  })

  it('keeps a share between 0 and 1', () => {
    const days = past([
      [10, 10],
      [0, 10],
      [10, 10],
      [10, 10],
      [10, 10],
    ])
    const result = forecastRatio({
      soFar: { numerator: 0, denominator: 0 },
      pending: 0,
      past: days,
      ahead: whole(2),
      bounds: [0, 1],
    })
    expect(result?.high).toBe(1)
    expect(result?.low).toBeGreaterThanOrEqual(0)
  })

  it('is wider when days resemble the day before', () => {
    const runs = past([
      [70, 100],
      [70, 100],
      [70, 100],
      [70, 100],
      [90, 100],
      [90, 100],
      [90, 100],
      [90, 100],
    ])
    const turns = past([
      [70, 100],
      [90, 100],
      [70, 100],
      [90, 100],
      [70, 100],
      [90, 100],
      [70, 100],
      [90, 100],
    ])
    const width = (days: PastDay[]): number => {
      const result = forecastRatio({ soFar: { numerator: 0, denominator: 0 }, pending: 0, past: days, ahead: whole(5) })
      return (result?.high ?? 0) - (result?.low ?? 0)
    }
    expect(width(runs)).toBeGreaterThan(1.2 * width(turns))
  })

  it('gives the chance of a miss on either side', () => {
    const forecast = { numerator: 0, denominator: 1, expected: 0.8, low: 0, high: 1, deviation: 0.1, experienceDays: 9 }
    expect(missChance(forecast, 0.8, 'at-least')).toBeCloseTo(0.5, 6)
    expect(missChance(forecast, 0.9, 'at-least')).toBeCloseTo(0.8413, 3)
    expect(missChance(forecast, 0.9, 'at-most')).toBeCloseTo(0.1587, 3)
  })

  it('shares a day out by the arrivals of past ones', () => {
    const profile = Array.from({ length: 24 }, (_, hour) => (hour === 9 || hour === 10 ? 50 : 0))
    expect([0, 9.5, 10, 11, 24].map((hour) => shareAhead(profile, hour))).toEqual([1, 0.75, 0.5, 0, 0])
  })
})

describe('the range', () => {
  /** Days whose rate wanders (a staffing gap lasts) and whose volume varies; the last 30 are the month. */
  function month(seed: number, memory: number): { days: PastDay[]; actual: number; at: number } {
    const { uniform, normal } = randomFrom(seed)
    let drift = 0
    const days = Array.from({ length: 75 }, (_, i): PastDay => {
      drift = memory * drift + normal() * 0.03
      const kind = i % 7 < 5 ? 'work' : 'rest'
      const denominator = Math.round((kind === 'work' ? 900 : 300) * (0.85 + 0.3 * uniform()))
      const numerator = denominator * Math.min(1, Math.max(0, 0.86 + drift + normal() * 0.015))
      return { kind, daysAgo: 75 - i, numerator, denominator }
    })
    const own = days.slice(45)
    const sum = (of: readonly PastDay[], what: 'numerator' | 'denominator') =>
      of.reduce((total, day) => total + day[what], 0)
    return { days, actual: sum(own, 'numerator') / sum(own, 'denominator'), at: 45 + 5 + Math.floor(uniform() * 20) }
  }

  it.each([
    ['days are independent', 0],
    ['bad days come in runs', 0.6],
  ])('holds the result in about four of five months when %s', (_, memory) => {
    let held = 0
    const months = 600
    for (let seed = 1; seed <= months; seed++) {
      const { days, actual, at } = month(seed * 7919, memory)
      const own = days.slice(45, at)
      const result = forecastRatio({
        soFar: {
          numerator: own.reduce((sum, day) => sum + day.numerator, 0),
          denominator: own.reduce((sum, day) => sum + day.denominator, 0),
        },
        pending: 0,
        past: days.slice(0, at).map((day) => ({ ...day, daysAgo: day.daysAgo - (75 - at) })),
        ahead: days.slice(at).map(({ kind }) => ({ kind, share: 1 })),
        bounds: [0, 1],
      })
      if (result && actual >= result.low && actual <= result.high) held++
    }
    expect(held / months).toBeGreaterThan(0.74)
    expect(held / months).toBeLessThan(0.9)
  })
})
