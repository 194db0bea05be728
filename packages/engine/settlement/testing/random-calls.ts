import { CHINA } from '@heqi/calendar'
import { batchOf, type ServiceRecord } from '@heqi/records'
import type { ContractFile } from '@heqi/terms'
import * as fc from 'fast-check'
import type { SettleInput } from '../settle-input.ts'

/** Calls of October 2026 at any minute, answered or not, and a few emails. */
export const call: fc.Arbitrary<ServiceRecord> = fc
  .record({
    id: fc.uuid(),
    minute: fc.integer({ min: -600, max: 31 * 1_440 + 600 }),
    talkMs: fc.option(fc.integer({ min: 0, max: 900_000 }), { nil: undefined }),
    channel: fc.constantFrom<('phone' | 'email')[]>('phone', 'phone', 'phone', 'email'),
  })
  .map(callFrom)

type Drawn = {
  readonly id: string
  readonly minute: number
  readonly talkMs: number | undefined
  readonly channel: 'phone' | 'email'
}

function callFrom({ id, minute, talkMs, channel }: Drawn): ServiceRecord {
  const enteredAt = OCTOBER + minute * 60_000
  const record = { source: 's', sourceId: id, channel, enteredAt }
  return talkMs === undefined
    ? { ...record, abandonedAt: enteredAt + 30_000, abandonedIn: 'queue' }
    : { ...record, answeredAt: enteredAt + 5_000, talkMs }
}

export const OCTOBER = Temporal.Instant.from('2026-10-01T00:00:00+08:00').epochMilliseconds
export const calls = fc.uniqueArray(call, { selector: ({ sourceId }) => sourceId, maxLength: 60 })

/** A contract whose fees and assessment hang on records. */
export const RECORD_CONTRACT: ContractFile = {
  schema: 'heqi/contract/1',
  terms: {
    'identity/parties': {
      client: { name: { 'zh-CN': '甲', en: 'A' } },
      provider: { name: { 'zh-CN': '乙', en: 'B' } },
      partyA: 'client',
    },
    'identity/contract-particulars': { number: 'L', title: { 'zh-CN': '约', en: 'L' } },
    'term/duration': { start: '2026-10-01', end: '2027-09-30' },
    'fees/fee-components': {
      taxMode: 'exclusive',
      vatRate: '6%',
      components: [
        { id: 'base', kind: 'fixed-monthly', amountYuan: '31000' },
        { id: 'seats', kind: 'per-seat', role: 'agent', seats: 3, unitPriceYuan: '3100' },
        {
          id: 'calls',
          kind: 'per-item',
          volume: { kind: 'records', measure: 'answered', filter: { channels: ['phone'] } },
          tiers: { kind: 'graduated', steps: [{ upTo: '10', unitPriceYuan: '3.333' }, { unitPriceYuan: '1.111' }] },
        },
        {
          id: 'talk',
          kind: 'per-item',
          volume: { kind: 'records', measure: 'talk-time' },
          per: 'minute',
          tiers: { kind: 'graduated', steps: [{ unitPriceYuan: '0.17' }] },
        },
      ],
    },
    'fees/time-rates': {
      components: ['talk'],
      bands: [
        { id: 'holiday', days: 'statutory-holiday', multiplier: '3' },
        { id: 'night', days: 'every-day', windows: [{ from: '22:00', to: '06:00' }], multiplier: '1.5' },
      ],
      billingIncrement: { increment: { value: 6, unit: 'second' } },
    },
    'riders/peak-period': { periods: [{ name: 'week', from: '2026-10-05', to: '2026-10-12' }], priceMultiple: '1.25' },
    'quality/kpi': {
      metrics: [{ id: 'ar', formula: 'answer-rate', variant: 'queue' }],
      kpis: [{ metric: 'ar', target: { value: '70', unit: 'percent' }, direction: 'at-least', weight: '100' }],
    },
    'quality/assessment': {
      period: 'month',
      method: { kind: 'per-failure', deductions: [{ metric: 'ar', share: '3%' }] },
    },
  },
}

export const october = (records: readonly ServiceRecord[], contract = RECORD_CONTRACT): SettleInput => ({
  contract,
  month: '2026-10',
  batch: batchOf(records),
  facts: { headcount: [{ id: 'h', component: 'seats', from: '2026-10-17', seats: 5 }] },
  calendar: CHINA,
  asOf: Temporal.Instant.from('2026-11-20T00:00:00+08:00').epochMilliseconds,
})
