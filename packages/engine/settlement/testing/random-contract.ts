import * as fc from 'fast-check'

/**
 * A contract of four months with its facts and results, as whole numbers only: fen, hundredths of a fen (`...CentiFen`),
 * basis points (`...Bp`), counts. The same numbers feed the engine, as terms and facts, and the oracle, as SQL columns.
 */
export type RandomContract = {
  readonly startDay: number
  /** Last day of the trial; before the first day of the term: there is none. */
  readonly trialMonth: number
  readonly trialDay: number
  readonly trialBp: number
  readonly trialAssessed: number
  readonly fixedFen: number
  readonly fixedAssessed: number
  readonly seats: number
  readonly seatFen: number
  readonly changeMonth: number
  readonly changeDay: number
  readonly seatsAfter: number
  readonly firstStep: number
  readonly secondStep: number
  readonly stepCentiFen: readonly [number, number, number]
  readonly volumeTiers: number
  readonly included: number
  readonly overageCentiFen: number
  readonly baseline: number
  readonly deadBandBp: number
  readonly additionalCentiFen: number
  readonly reducedCentiFen: number
  readonly marginBp: number
  readonly costCapFen: number
  readonly targets: readonly [number, number]
  readonly weights: readonly [number, number]
  /** Points of the first promise by the tenth of a percentage point: off for each unit short, on for each unit beyond. */
  readonly scoredByUnit: number
  readonly unitTenths: number
  readonly offTenths: number
  readonly onTenths: number
  readonly mostPoints: number
  /** A part of a unit counts exactly (0), as a whole one (1), or not at all (2). */
  readonly partOfUnit: number
  /** The fee at stake is paid in proportion to the score, not by bands. */
  readonly proportional: number
  readonly stakeBp: number
  readonly bandBp: readonly [number, number, number]
  readonly floorBp: number
  readonly capBp: number
  readonly penaltyBp: number
  readonly totalPriceFen: number
  readonly liabilityBp: number
  readonly retentionBp: number
  /** A yearly step first taken so many years before the first month, on this day of one of the four. */
  readonly stepYears: number
  readonly stepMonth: number
  readonly stepDay: number
  /** Below zero: prices fall. */
  readonly stepBp: number
  readonly stepSimple: number
  /** Days of a peak in one month, and what a seat costs then, in hundredths of the usual price. */
  readonly peakMonth: number
  readonly peakFrom: number
  readonly peakDays: number
  readonly peakPercent: number
  readonly taxPercent: number
  readonly inclusive: number
  readonly taxByLine: number
  readonly months: readonly RandomMonth[]
}

export type RandomMonth = {
  readonly contacts: number
  readonly costsFen: number
  readonly met: readonly [number, number]
  readonly of: readonly [number, number]
  readonly events: number
}

const flag = fc.integer({ min: 0, max: 1 })
const pair = <Value>(value: fc.Arbitrary<Value>) => fc.tuple(value, value)
const share = fc.integer({ min: 0, max: 10_000 })

const randomMonth: fc.Arbitrary<RandomMonth> = fc
  .record({
    contacts: fc.oneof(fc.integer({ min: 0, max: 6_000 }), fc.constantFrom(0, 1_000, 2_000)),
    costsFen: fc.integer({ min: 0, max: 9_999_999 }),
    part: pair(share),
    of: pair(
      fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 5_000 }) }, { weight: 1, arbitrary: fc.constant(0) }),
    ),
    events: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ part, of, contacts, costsFen, events }) => {
    const met = [partOf(part[0], of[0]), partOf(part[1], of[1])] as const
    return { contacts, costsFen, events, of, met }
  })

const partOf = (partBp: number, of: number): number => Math.floor((partBp * of) / 10_000)

export const randomContract: fc.Arbitrary<RandomContract> = fc.record({
  startDay: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 28 })),
  trialMonth: fc.integer({ min: 0, max: 3 }),
  trialDay: fc.integer({ min: 1, max: 28 }),
  trialBp: fc.integer({ min: 0, max: 10_000 }),
  trialAssessed: flag,
  fixedFen: fc.integer({ min: 5_000_000, max: 999_999_999 }),
  fixedAssessed: flag,
  seats: fc.integer({ min: 0, max: 300 }),
  seatFen: fc.integer({ min: 100_000, max: 1_500_000 }),
  changeMonth: fc.integer({ min: 0, max: 3 }),
  changeDay: fc.integer({ min: 1, max: 28 }),
  seatsAfter: fc.integer({ min: 0, max: 300 }),
  firstStep: fc.constantFrom(500, 1_000),
  secondStep: fc.constantFrom(2_000, 3_500),
  stepCentiFen: fc.tuple(
    fc.integer({ min: 0, max: 99_999 }),
    fc.integer({ min: 0, max: 99_999 }),
    fc.integer({ min: 0, max: 99_999 }),
  ),
  volumeTiers: flag,
  included: fc.integer({ min: 0, max: 4_000 }),
  overageCentiFen: fc.integer({ min: 0, max: 99_999 }),
  baseline: fc.integer({ min: 1, max: 4_000 }),
  deadBandBp: fc.integer({ min: 0, max: 3_000 }),
  additionalCentiFen: fc.integer({ min: 0, max: 9_999 }),
  reducedCentiFen: fc.integer({ min: 0, max: 9_999 }),
  marginBp: fc.integer({ min: 0, max: 5_000 }),
  costCapFen: fc.integer({ min: 1_000_000, max: 9_999_999 }),
  targets: pair(fc.integer({ min: 0, max: 1_000 })),
  weights: pair(fc.integer({ min: 1, max: 100 })),
  scoredByUnit: flag,
  unitTenths: fc.constantFrom(1, 3, 5, 10, 20),
  offTenths: fc.integer({ min: 1, max: 50 }),
  onTenths: fc.integer({ min: 1, max: 30 }),
  mostPoints: fc.integer({ min: 1, max: 60 }),
  partOfUnit: fc.integer({ min: 0, max: 2 }),
  proportional: flag,
  stakeBp: share,
  bandBp: fc.tuple(
    fc.integer({ min: 0, max: 2_000 }),
    fc.integer({ min: -2_000, max: 0 }),
    fc.integer({ min: -6_000, max: -100 }),
  ),
  floorBp: share,
  capBp: share,
  penaltyBp: fc.integer({ min: 1, max: 3_000 }),
  totalPriceFen: fc.integer({ min: 1_000_000, max: 999_999_999 }),
  liabilityBp: fc.integer({ min: 0, max: 3_000 }),
  retentionBp: fc.integer({ min: 0, max: 3_000 }),
  stepYears: fc.integer({ min: 0, max: 3 }),
  stepMonth: fc.integer({ min: 0, max: 3 }),
  stepDay: fc.integer({ min: 1, max: 28 }),
  stepBp: fc.integer({ min: -800, max: 1_500 }),
  stepSimple: flag,
  peakMonth: fc.integer({ min: 0, max: 3 }),
  peakFrom: fc.integer({ min: 1, max: 14 }),
  peakDays: fc.integer({ min: 1, max: 14 }),
  peakPercent: fc.integer({ min: 80, max: 300 }),
  taxPercent: fc.constantFrom(0, 1, 3, 6, 9, 13),
  inclusive: flag,
  taxByLine: flag,
  months: fc.tuple(randomMonth, randomMonth, randomMonth, randomMonth),
})
