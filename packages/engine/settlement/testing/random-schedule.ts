import { addDays, CHINA } from '@heqi/calendar'
import { batchOf } from '@heqi/records'
import type { ContractFile } from '@heqi/terms'
import { fraction } from '@heqi/vocabulary'
import * as fc from 'fast-check'
import type { Facts } from '../../facts.ts'
import type { Statement } from '../../statement.ts'
import { settleThrough } from '../settle.ts'
import type { SettleInput } from '../settle-input.ts'
import { contractFrom, factsFrom, monthAt } from './contract-of-numbers.ts'
import type { RandomContract } from './random-contract.ts'

const AS_OF = Temporal.Instant.from('2026-07-01T00:00:00+08:00').epochMilliseconds

/** What is laid on top of a random contract. */
export type Extra = {
  readonly terms: Partial<ContractFile['terms']>
  readonly facts: Facts
}

/** Payment schedules, deposits, penalties and late payment on top of the random contract. */
export const extra: fc.Arbitrary<Extra> = fc
  .record({
    prepaidBp: fc.integer({ min: 0, max: 5_000 }),
    setOff: fc.constantFrom('equal-months', 'proportional', 'first-statements'),
    monthlyBp: fc.integer({ min: 0, max: 10_000 }),
    release: fc.constantFrom('term-end', 'contract-year-end'),
    retentionBp: fc.integer({ min: 0, max: 3_000 }),
    depositFen: fc.integer({ min: 0, max: 99_999_999 }),
    breaches: fc.array(
      fc.record({
        month: fc.integer({ min: 0, max: 3 }),
        day: fc.integer({ min: 1, max: 28 }),
        events: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 8 },
    ),
    paidBp: fc.array(fc.integer({ min: 0, max: 12_000 }), { minLength: 4, maxLength: 4 }),
  })
  .map((random) => ({
    terms: {
      'fees/payment-schedule': {
        prepayment: {
          share: `${random.prepaidBp}/10000`,
          of: 'total-price',
          due: { kind: 'date', on: '2026-01-20' },
          setOff: random.setOff,
        },
        monthlyShare: `${random.monthlyBp}/10000`,
        retention: { share: `${random.retentionBp}/10000`, release: random.release },
      },
      'fees/quality-deposit': {
        amountYuan: yuan(random.depositFen),
        covers: ['assessment', 'penalty'],
        releaseAfter: { value: 0, unit: 'day' },
      },
      'remedies/liability-cap': [
        { id: 'event', party: 'provider', scope: 'event', base: 'total-price', share: '2%' },
        { id: 'month', party: 'provider', scope: 'period', base: 'total-price', share: '3%' },
        { id: 'whole', party: 'provider', scope: 'contract', base: 'total-price', share: '5%' },
      ],
      'fees/payment-day': { kind: 'day-of-month', day: 10, monthsAfter: 1 },
      'fees/late-payment': { charge: { kind: 'per-day', rate: '5‰' }, cap: '10%' },
    },
    facts: {
      breaches: random.breaches.map(({ month, day, events }, index) => ({
        id: `x${index}`,
        penalty: 'breach',
        on: `${monthAt(month)}-${String(day).padStart(2, '0')}`,
        events,
      })),
      depositMovements: [{ id: 'd', on: '2026-02-01', kind: 'paid-in', amountYuan: yuan(random.depositFen) }],
      payments: random.paidBp.map((bp, index) => ({
        id: `p${index}`,
        on: addDays(`${monthAt(index + 1)}-10`, index * 3),
        statement: monthAt(index),
        amountYuan: `${bp}.00`,
      })),
    },
  }))

const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`

/** The four months of the contract. */
export function inputs(random: RandomContract, { terms, facts }: Extra): readonly SettleInput[] {
  const contract = contractFrom(random)
  const changed: ContractFile = { ...contract, terms: { ...contract.terms, ...terms } }
  return random.months.map((month, index) => ({
    contract: changed,
    month: monthAt(index),
    batch: batchOf([]),
    facts: { ...factsFrom(random), ...facts },
    calendar: CHINA,
    asOf: AS_OF,
    metrics: (['one', 'two'] as const).map((id, metric) => {
      const [n, d] = [month.met[metric] ?? 0, month.of[metric] ?? 0]
      const value = d === 0 ? undefined : fraction(n, d)
      const counts = { numerator: BigInt(n), denominator: BigInt(d), value, n: d, excluded: {}, pending: 0 }
      const raw = { id, formula: 'answer-rate', reading: 'raw', unit: 'share', ...counts } as const
      return { raw, adjusted: { ...raw, reading: 'adjusted' as const } }
    }),
  }))
}

export const statements = (random: RandomContract, more: Extra): readonly Statement[] =>
  settleThrough(inputs(random, more)).map(({ statement }) => statement)
