import { yuanText } from '@heqi/vocabulary'
import { describe, expect, it } from 'vitest'
import { leafLines } from '../settlement/corrections.ts'
import { settle, settleThrough } from '../settlement/settle.ts'
import type { SettleInput } from '../settlement/settle-input.ts'
import { inputsOf } from '../settlement/testing/case-file.ts'
import { alternatives } from './alternatives.ts'
import type { Claimed } from './claimed.ts'
import { reconcile } from './reconcile.ts'

const FACT = { kind: 'fact', fact: 'contacts' } as const
const day = (value: number) => ({ value, unit: 'day' })

/** A contract that leaves room for every other way of counting that reconcile knows. */
const TERMS = {
  'term/duration': { start: '2025-09-17', end: '2026-10-20' },
  'scope/service-hours': {
    weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], windows: [{ from: '08:00', to: '23:59' }] }],
    holidays: 'closed',
    makeUpWorkdays: 'as-weekday',
  },
  'fees/fee-components': {
    taxMode: 'exclusive',
    vatRate: '6%',
    components: [
      { id: 'base', kind: 'fixed-monthly', amountYuan: '31011.11' },
      { id: 'seats', kind: 'per-seat', role: 'agent', seats: 7, unitPriceYuan: '6111.13', proration: 'thirty-days' },
      {
        id: 'calls',
        kind: 'per-item',
        volume: { kind: 'records', measure: 'answered' },
        tiers: { kind: 'graduated', steps: [{ upTo: '2', unitPriceYuan: '7.77' }, { unitPriceYuan: '5.55' }] },
      },
      {
        id: 'talk',
        kind: 'per-item',
        volume: { kind: 'records', measure: 'talk-time' },
        per: 'minute',
        tiers: { kind: 'graduated', steps: [{ unitPriceYuan: '1.37' }] },
      },
    ],
  },
  'term/trial': { end: '2026-10-10', assessed: true, feeShare: '90%' },
  'fees/time-rates': {
    components: ['talk'],
    bands: [{ id: 'night', days: 'every-day', windows: [{ from: '22:00', to: '06:00' }], multiplier: '1.5' }],
    billingIncrement: { increment: { value: 1, unit: 'minute' } },
  },
  'fees/included-volume': [
    { id: 'extra', volume: FACT, included: '1000', unitPriceYuan: '0.37', carryOver: 'next-month' },
  ],
  'fees/volume-baseline': [
    {
      id: 'load',
      volume: FACT,
      baseline: '1000',
      deadBand: '10%',
      additionalUnitPriceYuan: '0.53',
      reducedUnitPriceYuan: '0.31',
    },
  ],
  'fees/fee-adjustment': [
    {
      kind: 'indexation',
      id: 'wages',
      components: ['base'],
      index: 'wages',
      baseMonth: '2025-09',
      share: '50%',
      threshold: '1%',
    },
  ],
  'fees/invoicing': {
    invoice: 'special-vat',
    vatRate: '6%',
    timing: 'before-payment',
    within: day(5),
    taxRounding: 'total',
  },
  'fees/payment-schedule': { retention: { share: '7%', release: 'event', event: 'acceptance' } },
  'quality/kpi': {
    metrics: [{ id: 'ar', formula: 'answer-rate', variant: 'all-entered' }],
    kpis: [{ metric: 'ar', target: { value: '90', unit: 'percent' }, direction: 'at-least', weight: '100' }],
  },
  'quality/assessment': {
    period: 'month',
    floor: '3%',
    method: { kind: 'per-point', deductions: [{ metric: 'ar', partial: 'exact', perPointShare: '1%' }] },
  },
} as const

const AMENDMENTS = [
  {
    number: '1',
    signedOn: '2026-09-01',
    effectiveFrom: '2026-10-08',
    changes: [{ op: 'set', path: 'fees/fee-components.components[base].amountYuan', value: '33333.33' }],
  },
]

function october(): SettleInput {
  const indices = [
    { id: 'i0', index: 'wages', month: '2025-09', value: '100' },
    { id: 'i1', index: 'wages', month: '2026-09', value: '104' },
  ]
  const inputs = inputsOf({
    given: {
      terms: TERMS,
      amendments: AMENDMENTS,
      facts: {
        indices,
        headcount: [{ id: 'h1', component: 'seats', from: '2026-10-13', seats: 9 }],
        quantities: [
          { id: 'q9', fact: 'contacts', month: '2026-09', value: '950' },
          { id: 'q10', fact: 'contacts', month: '2026-10', value: '1500' },
        ],
      },
      months: [
        { month: '2026-09', metrics: { ar: ['95', '100'] } },
        {
          month: '2026-10',
          metrics: { ar: ['82', '100'] },
          records: [
            { count: 5, at: '2026-10-09T10:00:00+08:00', talkSeconds: 61 },
            { count: 2, at: '2026-10-09T22:30:00+08:00', talkSeconds: 95 },
            { count: 3, at: '2026-10-12T10:00:00+08:00' },
            { count: 1, at: '2026-10-11T10:00:00+08:00', talkSeconds: 30 },
          ],
        },
      ],
    },
  })
  const [september, last] = inputs
  if (!september || !last) throw new Error('two months are given')
  // Signed exclusions take five misses out: the two readings differ.
  const metrics = last.metrics?.map(({ raw, adjusted }) => ({
    raw,
    adjusted: { ...adjusted, numerator: 82n, denominator: 95n, value: { numerator: 82n, denominator: 95n } },
  }))
  const [closed] = settleThrough([september])
  if (!closed) throw new Error('September is settled')
  return { ...last, carry: closed.carry, ...(metrics === undefined ? {} : { metrics }) }
}

const input = october()

/** The lines of a statement as an invoice that names our ids. */
const claimOf = (other: SettleInput): Claimed => ({
  lines: leafLines(settle(other).statement.lines).map((line) => ({
    code: line.id,
    amountYuan: yuanText(line.amountFen),
  })),
})

describe('a claim made in another way', () => {
  const ways = alternatives(input)

  it.each(ways.map((way) => [`${way.code} ${Object.values(way.data).join(' ')}`, way] as const))(
    'is recognised: %s',
    (_, way) => {
      const claim = claimOf(way.input)
      const { lines } = reconcile(input, claim)
      const differing = lines.filter(({ claim, line, differenceFen }) => claim && line && differenceFen !== 0n)
      const other = lines.filter(({ claim, line }) => !claim || !line)
      expect(differing.length + other.length, 'the way moves some line').toBeGreaterThan(0)
      for (const { line, causes } of differing)
        expect(
          causes.map(({ code }) => code),
          line?.id ?? '',
        ).toContain(way.code)
    },
  )

  it('covers every cause that recomputing can find', () => {
    expect([...new Set(ways.map(({ code }) => code))].sort()).toEqual([
      'amendment-ignored',
      'assessment-limit-ignored',
      'baseline-from',
      'billing-increment-ignored',
      'carry-over-ignored',
      'headcount-change-ignored',
      'headcount-from-month-start',
      'indexation-ignored',
      'metric-raw',
      'proration-calendar-days',
      'proration-thirty-days',
      'proration-whole-month',
      'retention-ignored',
      'service-hours-ignored',
      'tax-mode',
      'tax-rounding-level',
      'tier-kind',
      'time-rates-ignored',
      'trial-share-ignored',
      'volume-measure',
    ])
  })
})
