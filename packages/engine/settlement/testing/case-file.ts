import { CHINA } from '@heqi/calendar'
import { batchOf, type ServiceRecord } from '@heqi/records'
import { type ContractFile, IsoDate, IsoMonth, listOf, oneOf, optional, record } from '@heqi/terms'
import { fraction, yuanText } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'
import { Facts } from '../../facts.ts'
import type { MetricResult } from '../../metric-result.ts'
import type { Statement } from '../../statement.ts'
import { leafLines } from '../corrections.ts'
import { settleThrough } from '../settle.ts'
import type { SettleInput } from '../settle-input.ts'

const YuanText = Type.String({ pattern: '^-?\\d+\\.\\d{2}$' })
const WholeText = Type.String({ pattern: '^-?\\d+$' })

/** Equal contacts: `count` of them arriving at `at`. */
const Contacts = record({
  count: Type.Integer({ minimum: 1 }),
  at: Type.String(),
  channel: optional(Type.String()),
  talkSeconds: optional(Type.Integer({ minimum: 0 })),
  wrapUpSeconds: optional(Type.Integer({ minimum: 0 })),
  /** Resolved when the talk ends. */
  resolved: optional(Type.Boolean()),
})

/** Results by metric: numerator and denominator. */
const Results = Type.Record(Type.String(), Type.Tuple([WholeText, WholeText]))

const Month = record({
  month: IsoMonth,
  facts: optional(Facts),
  /** Results of the month outside signed exclusions. */
  metrics: optional(Results),
  /** Results of all records, where they differ. */
  raw: optional(Results),
  records: optional(listOf(Contacts)),
  corrections: optional(
    listOf(
      record({
        month: IsoMonth,
        reason: oneOf('late-records', 'changed-records', 'changed-facts', 'amendment'),
        facts: optional(Facts),
        metrics: optional(Results),
        records: optional(listOf(Contacts)),
      }),
    ),
  ),
  knownOn: optional(IsoDate),
})

/** A settlement worked by hand: what is given, what must come out, and the calculation in words. */
export const CaseFile = record({
  case: Type.String({ minLength: 10 }),
  given: record({
    /** Clauses beside parties and particulars; the term is the calendar year 2026 unless stated. */
    terms: Type.Record(Type.String(), Type.Unknown()),
    amendments: optional(listOf(Type.Unknown())),
    units: optional(Type.Record(Type.String(), oneOf('share', 'point', 'second'))),
    /** Facts known in every month. */
    facts: optional(Facts),
    months: listOf(Month),
  }),
  expect: listOf(
    record({
      month: IsoMonth,
      /** Every line without parts that moves money, by id, in yuan: no more, no less. */
      lines: Type.Record(Type.String(), YuanText),
      total: YuanText,
      tax: optional(YuanText),
      dueOn: optional(Type.Union([IsoDate, Type.Literal('none')])),
      /** Kind, and the date where there is one. */
      consequences: optional(listOf(Type.String())),
      reservations: optional(listOf(Type.String())),
      /** Formula keys of some lines, also of those that explain. */
      formulas: optional(Type.Record(Type.String(), Type.String())),
    }),
  ),
  calculation: listOf(Type.String({ minLength: 5 })),
})
export type CaseFile = Static<typeof CaseFile>

const PARTY = { name: { 'zh-CN': '甲公司', en: 'Company A' } }

/** The contract of a case: the clauses given, over the least that a contract has. */
export const contractOf = ({ given }: Pick<CaseFile, 'given'>): ContractFile => ({
  schema: 'heqi/contract/1',
  terms: {
    'identity/parties': { client: PARTY, provider: PARTY, partyA: 'client' },
    'identity/contract-particulars': { number: 'C-1', title: { 'zh-CN': '服务合同', en: 'Service agreement' } },
    'term/duration': { start: '2026-01-01', end: '2026-12-31' },
    ...given.terms,
  },
  ...(given.amendments === undefined ? {} : { amendments: given.amendments as ContractFile['amendments'] & object }),
})

type Outcome = CaseFile['given']['months'][number]['metrics']

export function inputsOf(file: Pick<CaseFile, 'given'>): readonly SettleInput[] {
  const contract = contractOf(file)
  const facts = (own: Facts | undefined): Facts => ({ ...file.given.facts, ...own })
  const metrics = (given: Outcome, ofAll: Outcome = given) =>
    Object.entries(given ?? {}).map(([id, counts]) => {
      const unit = file.given.units?.[id] ?? 'share'
      const result = ([numerator, denominator]: typeof counts) =>
        resultOf(id, formulaOf(contract, id), [BigInt(numerator), BigInt(denominator)], unit)
      return { raw: result(ofAll?.[id] ?? counts), adjusted: { ...result(counts), reading: 'adjusted' as const } }
    })
  return file.given.months.map((month) => {
    const next = Temporal.PlainYearMonth.from(month.month).add({ months: 1 }).toString()
    return {
      contract,
      month: month.month,
      batch: recordsOf(month.records),
      facts: facts(month.facts),
      calendar: CHINA,
      asOf: Temporal.Instant.from(`${next}-05T12:00:00+08:00`).epochMilliseconds,
      metrics: metrics(month.metrics, month.raw),
      ...(month.knownOn === undefined ? {} : { knownOn: month.knownOn }),
      ...(month.corrections === undefined
        ? {}
        : {
            corrections: month.corrections.map((entry) => ({
              month: entry.month,
              reason: entry.reason,
              batch: recordsOf(entry.records),
              facts: facts(entry.facts),
              changed: entry.records === undefined ? [] : [{ source: 'case', sourceId: '0-0' }],
              ...(entry.metrics === undefined ? {} : { metrics: metrics(entry.metrics) }),
            })),
          }),
    }
  })
}

const formulaOf = (contract: ContractFile, id: string): string =>
  contract.terms['quality/kpi']?.metrics.find((metric) => metric.id === id)?.formula ?? 'answer-rate'

const resultOf = (
  id: string,
  formula: string,
  [numerator, denominator]: readonly [bigint, bigint],
  unit: MetricResult['unit'],
): MetricResult => ({
  id,
  formula,
  reading: 'raw',
  unit,
  numerator,
  denominator,
  value: denominator === 0n ? undefined : fraction(numerator, denominator),
  n: Number(denominator),
  excluded: {},
  pending: 0,
})

const recordsOf = (groups: readonly Static<typeof Contacts>[] = []) =>
  batchOf(
    groups.flatMap((group, index) =>
      Array.from({ length: group.count }, (_, item): ServiceRecord => {
        const enteredAt = Temporal.Instant.from(group.at).epochMilliseconds
        return {
          source: 'case',
          sourceId: `${index}-${item}`,
          channel: (group.channel ?? 'phone') as ServiceRecord['channel'],
          enteredAt,
          ...(group.talkSeconds === undefined ? {} : { answeredAt: enteredAt, talkMs: group.talkSeconds * 1000 }),
          ...(group.wrapUpSeconds === undefined ? {} : { wrapUpMs: group.wrapUpSeconds * 1000 }),
          ...(group.resolved === true ? { resolvedAt: enteredAt + (group.talkSeconds ?? 0) * 1000 } : {}),
        }
      }),
    ),
  )

/** What came out, in the form in which a case states it. */
export function outcomeOf(file: CaseFile): CaseFile['expect'] {
  const settled = settleThrough(inputsOf(file))
  return file.expect.map((expected) => {
    const statement = settled.find(({ statement }) => statement.month === expected.month)?.statement
    if (!statement) throw new Error(`${expected.month} is expected but not settled`)
    return shownStatement(statement, expected)
  })
}

function shownStatement(statement: Statement, expected: CaseFile['expect'][number]): CaseFile['expect'][number] {
  const moving = leafLines(statement.lines).filter((line) => line.amountFen !== 0n)
  const all = allLines(statement.lines)
  return {
    month: statement.month,
    lines: Object.fromEntries(moving.map((line) => [line.id, yuanText(line.amountFen)])),
    total: yuanText(statement.totalFen),
    ...(expected.tax === undefined ? {} : { tax: yuanText(statement.taxFen) }),
    ...(expected.dueOn === undefined ? {} : { dueOn: statement.dueOn ?? 'none' }),
    ...(expected.consequences === undefined
      ? {}
      : { consequences: statement.consequences.map(({ kind, dueOn }) => (dueOn ? `${kind} ${dueOn}` : kind)) }),
    ...(expected.reservations === undefined ? {} : { reservations: statement.reservations.map(({ key }) => key) }),
    ...(expected.formulas === undefined
      ? {}
      : {
          formulas: Object.fromEntries(
            Object.keys(expected.formulas).map((id) => [id, all.find((line) => line.id === id)?.formula.key ?? 'none']),
          ),
        }),
  }
}

export const allLines = (lines: Statement['lines']): Statement['lines'] =>
  lines.flatMap((line) => [line, ...allLines(line.children)])
