import { IsoDate, IsoMonth, listOf, oneOf, optional, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { SETTLEMENT_STEPS, type Statement } from '../statement.ts'

/** A whole number as a decimal text: amounts in fen, and the parts of exact fractions. */
const WholeText = Type.String({ pattern: '^-?\\d+$', description: 'a whole number as decimal text' })
const FractionJson = record({ numerator: WholeText, denominator: WholeText }, { description: 'exact, in lowest terms' })

const FormulaValueJson = Type.Union([
  record({ kind: oneOf('fen', 'number', 'share'), value: FractionJson }),
  record({ kind: Type.Literal('duration'), seconds: FractionJson }),
  record({ kind: oneOf('date', 'month', 'text'), value: Type.String() }),
  record({ kind: Type.Literal('key'), key: Type.String() }),
])

const FormulaJson = record({ key: Type.String(), values: Type.Record(Type.String(), FormulaValueJson) })

const MetricResultJson = record({
  id: Type.String(),
  formula: Type.String(),
  variant: optional(Type.String()),
  reading: oneOf('raw', 'adjusted'),
  unit: oneOf('share', 'point', 'second'),
  numerator: WholeText,
  denominator: WholeText,
  /** Absent: no data. */
  value: optional(FractionJson),
  n: Type.Integer({ minimum: 0 }),
  excluded: Type.Record(Type.String(), Type.Integer({ minimum: 0 })),
  pending: Type.Integer({ minimum: 0 }),
})

const RecordQueryJson = Type.Union([
  record({ kind: Type.Literal('metric'), metric: Type.String(), part: Type.String(), month: IsoMonth }),
  record({ kind: Type.Literal('volume'), line: Type.String(), month: IsoMonth }),
  record({
    kind: Type.Literal('changed'),
    month: IsoMonth,
    records: listOf(record({ source: Type.String(), sourceId: Type.String() })),
  }),
])

const SourceJson = Type.Union([
  record({ kind: Type.Literal('metric'), metric: MetricResultJson, clause: Type.String() }),
  record({ kind: Type.Literal('fact'), fact: Type.String(), ids: listOf(Type.String()) }),
  record({ kind: Type.Literal('records'), query: RecordQueryJson, count: Type.Integer({ minimum: 0 }) }),
  record({ kind: Type.Literal('statement'), month: IsoMonth, line: optional(Type.String()) }),
])

const StatementLineJson = Type.Cyclic(
  {
    Line: record({
      id: Type.String(),
      code: Type.String(),
      step: oneOf(...SETTLEMENT_STEPS),
      clause: Type.String(),
      subject: optional(Type.String()),
      amountFen: WholeText,
      formula: FormulaJson,
      children: listOf(Type.Ref('Line')),
      /** The children explain and do not add up. */
      informative: optional(Type.Boolean()),
      sources: listOf(SourceJson),
    }),
  },
  'Line',
)

/** A statement as JSON: amounts and exact numbers as decimal texts. */
export const StatementJson = record({
  schema: oneOf('heqi/statement/1'),
  month: IsoMonth,
  currency: oneOf('CNY', 'HKD', 'USD', 'EUR'),
  lines: listOf(StatementLineJson),
  netFen: WholeText,
  taxFen: WholeText,
  totalFen: WholeText,
  dueOn: optional(IsoDate),
  metrics: listOf(record({ raw: MetricResultJson, adjusted: MetricResultJson })),
  consequences: listOf(
    record({ kind: Type.String(), clause: Type.String(), line: Type.String(), dueOn: optional(IsoDate) }),
  ),
  reservations: listOf(FormulaJson),
})
export type StatementJson = Static<typeof StatementJson>

/** The statement as plain JSON with its keys in order: equal statements give equal bytes. */
export const statementJson = (statement: Statement): StatementJson =>
  plain({ schema: 'heqi/statement/1', ...statement }) as StatementJson

/** Deterministic text of the statement, without spaces, keys sorted. */
export const statementText = (statement: Statement): string => JSON.stringify(statementJson(statement))

/** Whole numbers beyond JSON become decimal texts; keys are sorted; what is undefined is left out. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, entry]) => [key, plain(entry)]))
}
