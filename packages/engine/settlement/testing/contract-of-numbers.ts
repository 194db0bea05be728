import { addToMonth, correspondingDay, datesOfMonth } from '@heqi/calendar'
import type { ContractFile, FeeComponent, Kpi } from '@heqi/terms'
import type { Facts } from '../../facts.ts'
import type { RandomContract } from './random-contract.ts'

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

const PARTS_OF_UNITS = ['exact', 'begun', 'full'] as const

const perUnit = (random: RandomContract): Kpi['scoring'] => ({
  kind: 'per-unit',
  unit: { value: decimal(random.unitTenths, 1), unit: 'percent' },
  points: decimal(random.offTenths, 1),
  partial: PARTS_OF_UNITS[random.partOfUnit] ?? 'exact',
  bonus: {
    unit: { value: decimal(random.unitTenths, 1), unit: 'percent' },
    points: decimal(random.onTenths, 1),
    most: String(random.mostPoints),
  },
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
      kpis: [{ ...kpi('one', 0), ...(random.scoredByUnit === 1 && { scoring: perUnit(random) }) }, kpi('two', 1)],
    },
    'quality/assessment': {
      period: 'month',
      atStake: percent(random.stakeBp),
      floor: percent(random.floorBp),
      cap: percent(random.capBp),
      method:
        random.proportional === 1
          ? { kind: 'proportional' }
          : {
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
