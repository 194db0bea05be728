import { refusalsOf } from '@heqi/terms'
import { yuanText } from '@heqi/vocabulary'
import { describe, expect, it } from 'vitest'
import { inputsOf } from '../settlement/testing/case-file.ts'
import { Claimed } from './claimed.ts'
import { type Reconciliation, reconcile } from './reconcile.ts'

type Given = Parameters<typeof inputsOf>[0]['given']

const SEATS = {
  id: 'seats',
  kind: 'per-seat',
  role: 'agent',
  seats: 20,
  unitPriceYuan: '6000',
} as const
const CALLS = {
  id: 'calls',
  kind: 'per-item',
  volume: { kind: 'records', measure: 'answered' },
  tiers: { kind: 'graduated', steps: [{ unitPriceYuan: '5' }] },
} as const

const fees = (components: readonly unknown[], vatRate = '6%') => ({
  'fees/fee-components': { taxMode: 'exclusive', vatRate, components },
})

function reconciled(given: Partial<Given> & Pick<Given, 'terms'>, claimed: Claimed): Reconciliation {
  expect(refusalsOf(Claimed, claimed)).toEqual([])
  const [input] = inputsOf({ given: { months: [{ month: '2026-10' }], ...given } })
  if (!input) throw new Error('a reconciliation needs a month')
  return reconcile(input, claimed)
}

const shown = (result: Reconciliation) =>
  result.lines.map(({ line, claimedFen, oursFen, causes }) => [
    line?.id ?? 'none',
    yuanText(claimedFen),
    yuanText(oursFen),
    causes.map(({ code }) => code).join(' '),
  ])

describe('matching', () => {
  it('pairs a fee with what the contract calls it', () => {
    const title = { 'zh-CN': '系统使用费', en: 'System charge' }
    const given: Given = {
      terms: fees([SEATS, { id: 'base', kind: 'fixed-monthly', title, amountYuan: '5800' }]),
      months: [{ month: '2026-10' }],
    }
    const result = reconciled(given, { lines: [{ description: '系统使用费', amountYuan: '5000' }] })
    expect(shown(result)[0]?.slice(0, 3)).toEqual(['base-fees/base', '5000.00', '5800.00'])
  })

  it('pairs Chinese and English descriptions with our lines', () => {
    const given: Given = {
      terms: { ...fees([SEATS, { id: 'base', kind: 'fixed-monthly', amountYuan: '8000' }]) },
      months: [{ month: '2026-10' }],
    }
    const result = reconciled(given, {
      lines: [
        { description: '10月坐席服务费 20席', amountYuan: '120000' },
        { description: 'Monthly platform fee', amountYuan: '8000' },
        { description: '增值税 6%', amountYuan: '7680' },
      ],
    })
    expect(shown(result)).toEqual([
      ['base-fees/seats', '120000.00', '120000.00', ''],
      ['base-fees/base', '8000.00', '8000.00', ''],
      ['tax', '7680.00', '7680.00', ''],
    ])
    expect(result.differenceFen).toBe(0n)
  })

  it('shows what is claimed without ground, claimed twice, and not claimed', () => {
    const result = reconciled(
      {
        terms: {
          ...fees([SEATS], '0%'),
          'remedies/penalty': [
            { id: 'leak', by: 'provider', event: 'x', charge: { kind: 'amount', amountYuan: '900' }, per: 'event' },
          ],
        },
        facts: { breaches: [{ id: 'b1', penalty: 'leak', on: '2026-10-05' }] },
      },
      {
        lines: [
          { code: 'base-fees/seats', amountYuan: '120000' },
          { description: '席位费', amountYuan: '120000' },
          { description: 'Christmas decoration', amountYuan: '77.70' },
        ],
      },
    )
    expect(shown(result)).toEqual([
      ['base-fees/seats', '120000.00', '120000.00', ''],
      ['none', '120000.00', '0.00', 'claimed-twice'],
      ['none', '77.70', '0.00', 'not-in-contract'],
      ['penalties', '0.00', '-900.00', 'not-claimed'],
    ])
  })
})

describe('causes, found by computing the month in other ways', () => {
  it('a headcount change counted for the whole month', () => {
    const headcount = [{ id: 'h1', component: 'seats', from: '2026-10-17', seats: 22 }]
    const result = reconciled(
      { terms: fees([SEATS], '0%'), facts: { headcount } },
      { lines: [{ description: '坐席费', amountYuan: '132000' }], headcount: [{ component: 'seats', seats: 22 }] },
    )
    expect(shown(result)).toEqual([
      ['base-fees/seats', '132000.00', '120000.00', 'headcount-claimed headcount-from-month-start'],
      ['headcount', '0.00', '5806.45', 'not-claimed'],
    ])
    expect(result.headcount).toEqual([{ component: 'seats', claimed: 22, atStart: 20, atEnd: 22 }])
  })

  it('thirty days instead of the days of the month', () => {
    const headcount = [{ id: 'h1', component: 'seats', from: '2026-10-17', seats: 22 }]
    const result = reconciled(
      { terms: fees([SEATS], '0%'), facts: { headcount } },
      {
        lines: [
          { description: 'Seats', amountYuan: '120000' },
          { description: '人员变动', amountYuan: '6000' },
        ],
      },
    )
    expect(shown(result)[1]).toEqual(['headcount', '6000.00', '5806.45', 'proration-thirty-days'])
  })

  it('an amendment left out', () => {
    const changes = [{ op: 'set', path: 'fees/fee-components.components[seats].unitPriceYuan', value: '5500' }]
    const result = reconciled(
      {
        terms: fees([SEATS], '0%'),
        amendments: [{ number: '1', signedOn: '2026-09-01', effectiveFrom: '2026-10-01', changes }],
      },
      { lines: [{ description: 'Seats', amountYuan: '120000' }] },
    )
    expect(shown(result)).toEqual([['base-fees/seats', '120000.00', '110000.00', 'amendment-ignored']])
    expect(result.lines[0]?.causes[0]?.data).toEqual({ number: '1' })
  })

  it('a net amount claimed with tax', () => {
    const result = reconciled({ terms: fees([SEATS]) }, { lines: [{ description: '坐席费', amountYuan: '127200' }] })
    expect(shown(result)[0]).toEqual(['base-fees/seats', '127200.00', '120000.00', 'tax-added'])
  })

  it('contacts counted that nobody answered', () => {
    const records = [
      { count: 40, at: '2026-10-09T10:00:00+08:00', talkSeconds: 60 },
      { count: 7, at: '2026-10-12T10:00:00+08:00' },
    ]
    const result = reconciled(
      { terms: fees([CALLS], '0%'), months: [{ month: '2026-10', records }] },
      { lines: [{ description: '话务量', amountYuan: '235' }] },
    )
    expect(shown(result)).toEqual([['base-fees/calls', '235.00', '200.00', 'volume-measure records-unknown']])
  })

  it('the records of a weekend missing', () => {
    const records = ['09', '10', '11', '12'].map((day, index) => ({
      count: 10 + index,
      at: `2026-10-${day}T10:00:00+08:00`,
      talkSeconds: 60,
    }))
    const result = reconciled(
      { terms: fees([CALLS], '0%'), months: [{ month: '2026-10', records }] },
      { lines: [{ description: 'answered calls', amountYuan: '115' }] },
    )
    expect(shown(result)).toEqual([['base-fees/calls', '115.00', '230.00', 'records-of-days-missing']])
    expect(result.lines[0]?.causes[0]?.data).toEqual({ units: '23', from: '2026-10-10', to: '2026-10-11' })
  })

  it('another formula of the metric, and the deduction that follows from it', () => {
    const within = { value: 20, unit: 'second' }
    const kpi = { metric: 'sl', target: { value: '80', unit: 'percent' }, direction: 'at-least', weight: '100' }
    const terms = {
      ...fees([{ id: 'base', kind: 'fixed-monthly', amountYuan: '10000' }], '0%'),
      'quality/kpi': {
        metrics: [{ id: 'sl', formula: 'service-level', variant: 'of-offered', within }],
        kpis: [kpi],
      },
      'quality/assessment': {
        period: 'month',
        method: { kind: 'per-failure', deductions: [{ metric: 'sl', share: '5%' }] },
      },
    }
    const at = '2026-10-09T10:00:00+08:00'
    const [input] = inputsOf({
      given: {
        terms,
        months: [
          {
            month: '2026-10',
            records: [
              { count: 8, at, talkSeconds: 30 },
              { count: 4, at },
            ],
          },
        ],
      },
    })
    if (!input) throw new Error('no month')
    const { metrics: _, ...unmeasured } = input
    const batch = { ...unmeasured.batch, codes: { ...unmeasured.batch.codes, abandonedIn: queueFor(12, 8) } }
    const result = reconcile(
      { ...unmeasured, batch },
      {
        lines: [
          { description: 'Monthly fee', amountYuan: '10000' },
          { description: 'KPI', amountYuan: '0' },
        ],
        metrics: [{ metric: 'sl', value: '100%' }],
      },
    )
    expect(result.metrics[0]?.agrees).toBe(false)
    expect(result.metrics[0]?.causes.map(({ code, data }) => `${code} ${data.variant ?? ''}`)).toContain(
      'metric-variant of-answered',
    )
    expect(shown(result)[1]).toEqual(['assessment', '0.00', '-500.00', 'metrics-as-claimed'])
  })

  it('says so when nothing explains the difference', () => {
    const result = reconciled(
      { terms: fees([SEATS], '0%') },
      { lines: [{ description: 'seats', amountYuan: '121212.12' }] },
    )
    expect(shown(result)[0]?.[3]).toBe('unexplained')
  })
})

/** Abandoned in the queue from the `from`-th row on. */
const queueFor = (length: number, from: number): Int8Array =>
  Int8Array.from({ length }, (_, row) => (row >= from ? 1 : -1))
