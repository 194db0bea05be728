import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Formula, StatementLine } from '../statement.ts'
import { FORMULA_WORDS, FORMULAS, RESERVATIONS } from './formulas.ts'
import { LINE_CODES } from './line-codes.ts'
import { settleThrough } from './settle.ts'
import { allLines, type CaseFile, inputsOf } from './testing/case-file.ts'

const folder = new URL('cases/', import.meta.url)
const statements = readdirSync(folder).flatMap((name) => {
  const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseFile
  return settleThrough(inputsOf(file)).map(({ statement }) => statement)
})

/** Validation refuses a share of a price that is not stated; the settlement of such terms says what is missing. */
const withoutPrice = settleThrough(
  inputsOf({
    given: {
      terms: {
        'fees/payment-schedule': {
          instalments: [{ id: 'a', share: '50%', due: { kind: 'date', on: '2026-01-01' } }],
        },
      },
      months: [{ month: '2026-01' }],
    },
  }),
).map(({ statement }) => statement)
const lines: readonly StatementLine[] = statements.flatMap((statement) => allLines(statement.lines))
const reservations = [...statements, ...withoutPrice].flatMap((statement) => statement.reservations)

const missing = (catalogue: readonly string[], seen: Iterable<string>): readonly string[] => {
  const emitted = new Set(seen)
  return catalogue.filter((key) => !emitted.has(key))
}
const keysOf = (formulas: readonly Formula[]): readonly string[] => formulas.map(({ key }) => key)

it('emits every formula of the catalogue in some case', () => {
  expect(missing(Object.keys(FORMULAS), keysOf(lines.map(({ formula }) => formula)))).toEqual([])
})

it('emits every reservation of the catalogue in some case', () => {
  expect(missing(Object.keys(RESERVATIONS), keysOf(reservations))).toEqual([])
})

it('gives every line code of the catalogue to some line', () => {
  expect(
    missing(
      LINE_CODES,
      lines.map(({ code }) => code),
    ),
  ).toEqual([])
})

it('uses no word that the catalogue does not have', () => {
  const words = [...lines.map(({ formula }) => formula), ...reservations]
    .flatMap(({ values }) => Object.values(values))
    .flatMap((value) => (value.kind === 'key' ? [value.key] : []))
  expect(missing([...new Set(words)], FORMULA_WORDS)).toEqual([])
})
