import { addToMonth, correspondingDay, datesOfMonth } from '@heqi/calendar'
import type { ContractFile, FeeComponent } from '@heqi/terms'
import * as fc from 'fast-check'
import type { Facts } from '../../facts.ts'

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

const FIRST_MONTH = '2026-02'

export const monthAt = (index: number): string => addToMonth(FIRST_MONTH, index)
export const daysOf = (index: number): number => Number(datesOfMonth(monthAt(index)).end.slice(8))

/** Fen, or hundredths of a fen, as yuan. */
const decimal = (value: number, places: number): string => {
  const digits = String(value).padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
const yuan = (fen: number): string => decimal(fen, 2)
const priceYuan = (centiFen: number): string => decimal(centiFen, 4)
const percent = (bp: number): string => `${bp < 0 ? '-' : ''}${decimal(Math.abs(bp), 2)}%`
const date = (index: number, day: number): string => `${monthAt(index)}-${String(day).padStart(2, '0')}`

const PARTY = { name: { 'zh-CN': '甲', en: 'A' } }
const CONTACTS = { kind: 'fact', fact: 'contacts' } as const

function components(random: RandomContract): FeeComponent[] {
  const [first, second, third] = random.stepCentiFen
  return [
    { id: 'fixed', kind: 'fixed-monthly', amountYuan: yuan(random.fixedFen), assessable: random.fixedAssessed === 1 },
    { id: 'seats', kind: 'per-seat', role: 'agent', seats: random.seats, unitPriceYuan: yuan(random.seatFen) },
    {
      id: 'items',
      kind: 'per-item',
      volume: CONTACTS,
      tiers: {
        kind: random.volumeTiers === 1 ? 'volume' : 'graduated',
        steps: [
          { upTo: String(random.firstStep), unitPriceYuan: priceYuan(first) },
          { upTo: String(random.secondStep), unitPriceYuan: priceYuan(second) },
          { unitPriceYuan: priceYuan(third) },
        ],
      },
    },
    {
      id: 'costs',
      kind: 'cost-plus',
      costs: 'costs',
      margin: percent(random.marginBp),
      capYuan: yuan(random.costCapFen),
    },
  ]
}

function trialTerms(random: RandomContract): Partial<ContractFile['terms']> {
  const end = date(random.trialMonth, random.trialDay)
  if (end < date(0, random.startDay)) return {}
  return { 'term/trial': { end, assessed: random.trialAssessed === 1, feeShare: percent(random.trialBp) } }
}

const volumeTerms = (random: RandomContract): Partial<ContractFile['terms']> => ({
  'fees/included-volume': [
    {
      id: 'contacts',
      volume: CONTACTS,
      included: String(random.included),
      unitPriceYuan: priceYuan(random.overageCentiFen),
      carryOver: 'none',
    },
  ],
  'fees/volume-baseline': [
    {
      id: 'contacts',
      volume: CONTACTS,
      baseline: String(random.baseline),
      deadBand: percent(random.deadBandBp),
      additionalUnitPriceYuan: priceYuan(random.additionalCentiFen),
      reducedUnitPriceYuan: priceYuan(random.reducedCentiFen),
    },
  ],
})

const adjustmentTerms = (random: RandomContract): Partial<ContractFile['terms']> => ({
  'fees/fee-adjustment': [
    {
      kind: 'yearly',
      id: 'step',
      components: ['fixed', 'seats'],
      direction: random.stepBp < 0 ? 'fall' : 'rise',
      rate: percent(Math.abs(random.stepBp)),
      from: correspondingDay(date(random.stepMonth, random.stepDay), -12 * random.stepYears),
      growth: random.stepSimple === 1 ? 'simple' : 'compound',
    },
  ],
})

function qualityTerms(random: RandomContract) {
  const [highBp, middleBp, lowBp] = random.bandBp
  const kpi = (metric: string, index: 0 | 1) => ({
    metric,
    target: { value: decimal(random.targets[index], 1), unit: 'percent' as const },
    direction: 'at-least' as const,
    weight: String(random.weights[index]),
  })
  const terms: Pick<ContractFile['terms'], 'quality/kpi' | 'quality/assessment'> = {
    'quality/kpi': {
      metrics: [
        { id: 'one', formula: 'answer-rate', variant: 'queue' },
        { id: 'two', formula: 'resolution-rate' },
      ],
      kpis: [kpi('one', 0), kpi('two', 1)],
    },
    'quality/assessment': {
      period: 'month',
      atStake: percent(random.stakeBp),
      floor: percent(random.floorBp),
      cap: percent(random.capBp),
      method: {
        kind: 'bands',
        bands: [
          { scoreFrom: '90', adjustment: percent(highBp) },
          { scoreFrom: '60', adjustment: percent(middleBp) },
          { scoreFrom: '0', adjustment: percent(lowBp) },
        ],
      },
    },
  }
  return terms
}

const remedyTerms = (random: RandomContract): Partial<ContractFile['terms']> => ({
  'fees/total-price': { amountYuan: yuan(random.totalPriceFen) },
  'remedies/penalty': [
    {
      id: 'breach',
      by: 'provider',
      event: 'breach',
      charge: { kind: 'share', base: 'period-fee', rate: percent(random.penaltyBp) },
      per: 'event',
    },
  ],
  'remedies/liability-cap': [
    { id: 'cap', party: 'provider', scope: 'contract', base: 'total-price', share: percent(random.liabilityBp) },
  ],
  'fees/payment-schedule': { retention: { share: percent(random.retentionBp), release: 'term-end' } },
})

/** The random numbers as a contract of four months from February 2026 on. */
export function contractFrom(random: RandomContract): ContractFile {
  const vatRate = `${random.taxPercent}%`
  return {
    schema: 'heqi/contract/1',
    terms: {
      'identity/parties': { client: PARTY, provider: PARTY, partyA: 'client' },
      'identity/contract-particulars': { number: 'R', title: { 'zh-CN': '约', en: 'R' } },
      'term/duration': { start: date(0, random.startDay), end: datesOfMonth(monthAt(3)).end },
      ...trialTerms(random),
      'fees/fee-components': {
        taxMode: random.inclusive === 1 ? 'inclusive' : 'exclusive',
        vatRate,
        components: components(random),
      },
      'fees/invoicing': {
        invoice: 'special-vat',
        vatRate,
        timing: 'before-payment',
        within: { value: 5, unit: 'day' },
        taxRounding: random.taxByLine === 1 ? 'line' : 'total',
      },
      ...volumeTerms(random),
      ...adjustmentTerms(random),
      'riders/peak-period': {
        periods: [
          {
            name: 'peak',
            from: date(random.peakMonth, random.peakFrom),
            to: date(random.peakMonth, random.peakFrom + random.peakDays - 1),
          },
        ],
        priceMultiple: decimal(random.peakPercent, 2),
      },
      ...qualityTerms(random),
      ...remedyTerms(random),
    },
  }
}

/** The facts of all four months. */
export function factsFrom(random: RandomContract): Facts {
  return {
    headcount: [
      { id: 'change', component: 'seats', from: date(random.changeMonth, random.changeDay), seats: random.seatsAfter },
    ],
    quantities: random.months.flatMap((month, index) => [
      { id: `contacts-${index}`, fact: 'contacts', month: monthAt(index), value: String(month.contacts) },
      { id: `costs-${index}`, fact: 'costs', month: monthAt(index), value: yuan(month.costsFen) },
    ]),
    breaches: random.months.flatMap(({ events }, index) =>
      events === 0 ? [] : [{ id: `b${index}`, penalty: 'breach', on: date(index, 28), events }],
    ),
  }
}
