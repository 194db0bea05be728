import { addDays, datesOfMonth } from '@heqi/calendar'
import { refusalsOf } from '@heqi/terms'
import { equal, sum } from '@heqi/vocabulary'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatementLine } from '../statement.ts'
import { type Carry, EMPTY_CARRY } from './carry.ts'
import { leafLines } from './corrections.ts'
import { dailyCharges } from './late-days.ts'
import type { MonthContext } from './month-context.ts'
import { settle, settleThrough } from './settle.ts'
import type { SettleInput } from './settle-input.ts'
import { statementFromJson } from './statement-from-json.ts'
import { StatementJson, statementText } from './statement-json.ts'
import { allLines } from './testing/case-file.ts'
import { randomContract } from './testing/random-contract.ts'
import { extra, inputs, statements } from './testing/random-schedule.ts'

const RUNS = { numRuns: 150 }

const amountOf = (lines: readonly StatementLine[], test: (line: StatementLine) => boolean): bigint =>
  leafLines(lines)
    .filter(test)
    .reduce((total, line) => total + line.amountFen, 0n)

describe('laws of the statement', () => {
  it('lines add up to totals', () => {
    fc.assert(
      fc.property(randomContract, extra, (random, more) => {
        for (const statement of statements(random, more)) {
          const total = statement.lines.reduce((fen, line) => fen + line.amountFen, 0n)
          expect(statement.totalFen).toBe(total)
          expect(statement.netFen + statement.taxFen).toBe(statement.totalFen)
          for (const line of allLines(statement.lines)) {
            if (line.informative || line.children.length === 0) continue
            expect(line.amountFen).toBe(line.children.reduce((fen, child) => fen + child.amountFen, 0n))
          }
        }
      }),
      RUNS,
    )
  })

  it('every line has an id of its own', () => {
    fc.assert(
      fc.property(randomContract, extra, (random, more) => {
        for (const statement of statements(random, more)) {
          const ids = allLines(statement.lines).map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
        }
      }),
      RUNS,
    )
  })

  it('what is withheld, deferred and prepaid comes to nothing at the end', () => {
    fc.assert(
      fc.property(randomContract, extra, (random, more) => {
        const lines = statements(random, more).flatMap((statement) => statement.lines)
        const flows: readonly (readonly string[])[] = [
          ['retention-withheld', 'retention-released'],
          ['payment-deferred', 'payment-settled'],
          ['prepayment-called', 'prepayment-set-off', 'prepayment-returned'],
        ]
        for (const codes of flows) expect(amountOf(lines, ({ code }) => codes.includes(code))).toBe(0n)
      }),
      RUNS,
    )
  })

  it('what is paid into the deposit is drawn or released', () => {
    fc.assert(
      fc.property(randomContract, extra, (random, more) => {
        const months = inputs(random, more)
        const [last] = months.slice(-1)
        if (!last) throw new Error('there are months')
        const after: SettleInput = { ...last, month: '2026-06', metrics: [] }
        const lines = settleThrough([...months, after]).flatMap(({ statement }) => statement.lines)
        const paidIn = more.facts.depositMovements?.[0]?.amountYuan ?? '0'
        expect(amountOf(lines, ({ code }) => code.startsWith('deposit-'))).toBe(BigInt(paidIn.replace('.', '')))
      }),
      RUNS,
    )
  })

  it('exceeds no liability cap, in whatever order the events come', () => {
    fc.assert(
      fc.property(randomContract, extra, fc.infiniteStream(fc.nat()), (random, more, keys) => {
        const breaches = [...(more.facts.breaches ?? [])]
        const shuffled = breaches.map((breach) => [keys.next().value ?? 0, breach] as const).sort((a, b) => a[0] - b[0])
        const orders = [breaches, shuffled.map(([, breach]) => breach)]
        const totals = orders.map((ordered) => {
          const facts = { ...more.facts, breaches: ordered }
          return statements(random, { ...more, facts }).map((statement) => ({
            net: -amountOf(statement.lines, ({ step }) => step === 'penalties'),
            count: ordered.filter(({ on }) => on.startsWith(statement.month)).length,
          }))
        })
        const price = BigInt(random.totalPriceFen)
        for (const months of totals) {
          let whole = 0n
          for (const { net, count } of months) {
            whole += net
            expect(net >= 0n).toBe(true)
            expect(net * 100n <= price * 3n).toBe(true)
            expect(net * 100n <= price * 2n * BigInt(count)).toBe(true)
          }
          expect(whole * 100n <= price * 5n).toBe(true)
        }
        expect(totals[0]?.map(({ net }) => net)).toEqual(totals[1]?.map(({ net }) => net))
      }),
      RUNS,
    )
  })

  it('late-payment charges of a statement stop at their cap', () => {
    fc.assert(
      fc.property(randomContract, extra, (random, more) => {
        const settled = statements(random, more)
        const lines = settled.flatMap((statement) => statement.lines)
        for (const statement of settled) {
          const charged = amountOf(lines, ({ id }) => id === `late-payment/${statement.month}`)
          expect(charged * 10n <= (statement.totalFen > 0n ? statement.totalFen : 0n)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('is the same when its carry has been through JSON', () => {
    fc.assert(
      fc.property(randomContract, extra, (random, more) => {
        let carry = EMPTY_CARRY
        const direct = statements(random, more).map(statementText)
        const stored = inputs(random, more).map((input) => {
          const settled = settle({ ...input, carry })
          carry = JSON.parse(JSON.stringify(settled.carry)) as Carry
          return statementText(settled.statement)
        })
        expect(stored).toEqual(direct)
      }),
      { numRuns: 50 },
    )
  })

  it('goes through JSON without loss, fits its schema and gives the same bytes', () => {
    fc.assert(
      fc.property(randomContract, extra, (random, more) => {
        for (const statement of statements(random, more)) {
          const text = statementText(statement)
          const json = JSON.parse(text) as StatementJson
          expect(refusalsOf(StatementJson, json)).toEqual([])
          expect(statementText(statementFromJson(json))).toBe(text)
        }
      }),
      { numRuns: 30 },
    )
  })
})

it('late payment day by day equals late payment at once', () => {
  const context = { facts: {}, reservations: [] } as unknown as MonthContext
  const runs = fc.array(
    fc.record({ days: fc.integer({ min: 1, max: 31 }), fen: fc.integer({ min: 1, max: 99_999_999 }) }),
  )
  fc.assert(
    fc.property(runs, fc.integer({ min: 1, max: 9_999 }), (random, rate) => {
      const charge = { kind: 'per-day', rate: `${rate}/1000000` } as const
      let from = datesOfMonth('2026-10').start
      const spans = random.map(({ days, fen }) => {
        const run = { from, days, amountFen: BigInt(fen) }
        from = addDays(from, days)
        return run
      })
      const single = spans.flatMap((run) =>
        Array.from({ length: run.days }, (_, day) => ({ ...run, from: addDays(run.from, day), days: 1 })),
      )
      const cost = (parts: typeof spans) => sum(dailyCharges(context, charge, parts, false).map(({ amount }) => amount))
      expect(equal(cost(spans), cost(single))).toBe(true)
    }),
    RUNS,
  )
})
