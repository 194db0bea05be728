import { batchOf } from '@heqi/records'
import type { Amendment } from '@heqi/terms'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatementLine } from '../statement.ts'
import { leafLines } from './corrections.ts'
import { countMonth, MonthCounter } from './month-counts.ts'
import { recordsBehindVolume } from './records-behind-volume.ts'
import { settle } from './settle.ts'
import type { SettleInput } from './settle-input.ts'
import { statementText } from './statement-json.ts'
import { allLines } from './testing/case-file.ts'
import { call, calls, OCTOBER, october, RECORD_CONTRACT } from './testing/random-calls.ts'

const RUNS = { numRuns: 150 }

const amountOf = (lines: readonly StatementLine[], test: (line: StatementLine) => boolean): bigint =>
  leafLines(lines)
    .filter(test)
    .reduce((total, line) => total + line.amountFen, 0n)

const amounts = (input: SettleInput): ReadonlyMap<string, bigint> =>
  new Map(allLines(settle(input).statement.lines).map((line) => [line.id, line.amountFen]))

const shown = (lines: readonly StatementLine[]) => lines.map(({ id, amountFen }) => [id, amountFen])

describe('laws of the records', () => {
  it('a month counted in parts, and these batch by batch, is settled as the whole is', () => {
    fc.assert(
      fc.property(calls, fc.integer({ min: 1, max: 3 }), (records, partCount) => {
        const whole = october(records)
        const part = (index: number) => records.filter((_, row) => row % partCount === index)
        const counter = new MonthCounter(whole)
        counter.add(batchOf([]))
        counter.add(batchOf(part(1)))
        counter.add(batchOf(part(2)))
        const counts = [countMonth({ ...whole, batch: batchOf(part(0)) }), counter.counts()]
        const { statement, carry } = settle({ ...whole, batch: batchOf([]), counts })
        const expected = settle(whole)
        expect(statementText(statement)).toBe(statementText(expected.statement))
        expect(carry).toEqual(expected.carry)
      }),
      RUNS,
    )
  })

  it('their order is irrelevant', () => {
    fc.assert(
      fc.property(calls, (records) => {
        const one = statementText(settle(october(records)).statement)
        expect(statementText(settle(october(records.toReversed())).statement)).toBe(one)
      }),
      RUNS,
    )
  })

  it('adding a record changes only what depends on it', () => {
    fc.assert(
      fc.property(calls, call, (records, added) => {
        const before = amounts(october(records))
        const after = amounts(october([...records, { ...added, sourceId: 'added' }]))
        const moved = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id))
        const inMonth = added.enteredAt >= OCTOBER && added.enteredAt < OCTOBER + 31 * 86_400_000
        // Nothing depends on a record of another month.
        const dependent = /^(base-fees|base-fees\/(peak\.)?(calls|talk)(\/.*)?|assessment(\/.*)?|tax)$/
        expect(inMonth ? moved.filter((id) => !dependent.test(id)) : moved).toEqual([])
        if (added.channel === 'email') expect(moved.filter((id) => /calls/.test(id))).toEqual([])
      }),
      RUNS,
    )
  })

  it('what has not happened yet does not count', () => {
    fc.assert(
      fc.property(calls, fc.integer({ min: 0, max: 31 * 1_440 }), (records, minute) => {
        const asOf = OCTOBER + minute * 60_000
        const known = records.filter(({ enteredAt }) => enteredAt <= asOf)
        const fees = (all: typeof records) =>
          [...amounts({ ...october(all), asOf })].filter(([id]) => id.startsWith('base'))
        expect(fees(records)).toEqual(fees(known))
      }),
      RUNS,
    )
  })

  it('as many are listed behind a volume as were counted', () => {
    fc.assert(
      fc.property(calls, (records) => {
        const input = october(records)
        for (const line of allLines(settle(input).statement.lines)) {
          const source = line.sources.find((one) => one.kind === 'records')
          if (source?.kind === 'records') expect(recordsBehindVolume(input, line.id).length).toBe(source.count)
        }
      }),
      RUNS,
    )
  })

  it('a month cut by amendments that change nothing costs the same', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 2, max: 31 }), { maxLength: 5 })
    fc.assert(
      fc.property(calls, cuts, (records, days) => {
        const amendments = days.map((day): Amendment => {
          const effectiveFrom = `2026-10-${String(day).padStart(2, '0')}`
          const path = 'fees/fee-components.components[base].amountYuan'
          return {
            number: String(day),
            signedOn: '2026-10-01',
            effectiveFrom,
            changes: [{ op: 'set', path, value: '31000' }],
          }
        })
        const whole = leafLines(settle(october(records)).statement.lines)
        const cut = leafLines(settle(october(records, { ...RECORD_CONTRACT, amendments })).statement.lines)
        expect(shown(cut)).toEqual(shown(whole))
      }),
      RUNS,
    )
  })

  it('an old month computed again with the terms of its time gives the same bytes', () => {
    fc.assert(
      fc.property(calls, fc.integer({ min: 1, max: 30 }), (records, day) => {
        const input = { ...october(records), knownOn: '2026-11-03' }
        const later: Amendment = {
          number: '9',
          signedOn: '2026-11-10',
          effectiveFrom: `2026-10-${String(day).padStart(2, '0')}`,
          changes: [{ op: 'set', path: 'fees/fee-components.components[base].amountYuan', value: '99999' }],
        }
        const amended = { ...input, contract: { ...RECORD_CONTRACT, amendments: [later] } }
        expect(statementText(settle(amended).statement)).toBe(statementText(settle(input).statement))
        expect(statementText(settle({ ...amended, knownOn: '2026-11-10' }).statement)).not.toBe(
          statementText(settle(input).statement),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('a correction with nothing changed settles nothing', () => {
    fc.assert(
      fc.property(calls, (records) => {
        const first = settle(october(records))
        const november: SettleInput = { ...october(records), month: '2026-11', carry: first.carry }
        const reopened = {
          month: '2026-10',
          reason: 'late-records',
          batch: batchOf(records),
          facts: november.facts,
        } as const
        const corrected = settle({ ...november, corrections: [{ ...reopened, changed: [] }] })
        expect(statementText(corrected.statement)).toBe(statementText(settle(november).statement))
      }),
      { numRuns: 50 },
    )
  })

  it('late records cost together with the closed month what the month would have cost', () => {
    fc.assert(
      fc.property(calls, calls, (early, late) => {
        const known = new Set(early.map(({ sourceId }) => sourceId))
        const all = [...early, ...late.filter(({ sourceId }) => !known.has(sourceId))]
        const first = settle(october(early))
        const november: SettleInput = { ...october(all), month: '2026-11', carry: first.carry }
        const reopened = {
          month: '2026-10',
          reason: 'late-records',
          batch: batchOf(all),
          facts: november.facts,
        } as const
        const { statement } = settle({ ...november, corrections: [{ ...reopened, changed: [] }] })
        const correction = amountOf(statement.lines, ({ step }) => step === 'corrections')
        const service = (lines: readonly StatementLine[]) => amountOf(lines, ({ step }) => step !== 'tax')
        expect(service(first.statement.lines) + correction).toBe(service(settle(october(all)).statement.lines))
      }),
      RUNS,
    )
  })
})
