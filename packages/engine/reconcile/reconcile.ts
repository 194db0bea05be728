import { type Fraction, fraction, fractionOf, multiply, vatFromGross, vatFromNet } from '@heqi/vocabulary'
import { type Settled, settle } from '../settlement/settle.ts'
import type { SettleInput } from '../settlement/settle-input.ts'
import type { Statement, StatementLine } from '../statement.ts'
import { type Alternative, alternatives, termsAtMonthEnd } from './alternatives.ts'
import type { Cause } from './causes.ts'
import type { Claimed, ClaimedLine } from './claimed.ts'
import { claimedFen, fenOfText } from './claimed-amounts.ts'
import { compareMetrics, type MetricDifference, resultsAsClaimed } from './claimed-metrics.ts'
import { matchLines, type SubjectNames } from './match-lines.ts'
import { missingRecords } from './missing-records.ts'

/** A claimed line, a line of ours, or both, with the difference and what may have led to it. */
export type LineDifference = {
  readonly claim: ClaimedLine | undefined
  readonly line: StatementLine | undefined
  readonly claimedFen: bigint
  readonly oursFen: bigint
  /** What is claimed beyond ours. */
  readonly differenceFen: bigint
  /** The most likely first; empty when the amounts agree. */
  readonly causes: readonly Cause[]
}

export type HeadcountDifference = {
  readonly component: string
  readonly claimed: number
  /** Seats at the begin and the end of the month. */
  readonly atStart: number
  readonly atEnd: number
}

export type Reconciliation = {
  readonly statement: Statement
  readonly lines: readonly LineDifference[]
  readonly metrics: readonly MetricDifference[]
  readonly headcount: readonly HeadcountDifference[]
  readonly claimedFen: bigint
  readonly oursFen: bigint
  readonly differenceFen: bigint
  /** What by itself gives the claimed total to the fen. */
  readonly causes: readonly Cause[]
}

/**
 * The provider's invoice or report beside what contract and records yield. Each difference is explained by computing the
 * month in the other ways that the contract leaves room for, and seeing which of them gives the claim.
 */
export function reconcile(input: SettleInput, claimed: Claimed): Reconciliation {
  const { statement } = settle(input)
  const measured: SettleInput = { ...input, metrics: statement.metrics }
  const metrics = compareMetrics(input, claimed.metrics ?? [], statement.metrics)
  const others = recomputed(measured, metrics, claimed)
  const { matches, unclaimed } = matchLines(claimed.lines, statement.lines, feeNames(input))
  const matched = matches.map(({ claim, line }): LineDifference => {
    const theirs = claimedFen(claim)
    const oursFen = line?.amountFen ?? 0n
    const causes = line ? lineCauses(measured, line, theirs, others) : [unknownLine(claim, statement, matches)]
    return {
      claim,
      line,
      claimedFen: theirs,
      oursFen,
      differenceFen: theirs - oursFen,
      causes: theirs === oursFen && line ? [] : causes,
    }
  })
  const left = unclaimed.map((line) => notClaimed(line))
  const total = claimed.totalYuan === undefined ? sumOf(claimed.lines) : fenOfText(claimed.totalYuan)
  return {
    statement,
    lines: [...matched, ...left],
    metrics,
    headcount: headcountDifferences(claimed, statement),
    claimedFen: total,
    oursFen: statement.totalFen,
    differenceFen: total - statement.totalFen,
    causes: total === statement.totalFen ? [] : totalCauses(others, statement, total),
  }
}

/** Fees by their titles and seats by their role, in small letters. */
function feeNames(input: SettleInput): SubjectNames {
  const components = termsAtMonthEnd(input)['fees/fee-components']?.components ?? []
  return new Map(
    components.map((component) => {
      const role = component.kind === 'per-seat' ? [component.role] : []
      return [component.id, [...Object.values(component.title ?? {}), ...role].map((name) => name.toLowerCase())]
    }),
  )
}

const totalCauses = (others: readonly Recomputed[], ours: Statement, total: bigint): readonly Cause[] =>
  others
    .filter(({ statement }) => statement.totalFen === total && statement.totalFen !== ours.totalFen)
    .map(({ alternative: { code, clause, data } }) => ({
      code,
      exact: true,
      amountFen: total,
      clause,
      data,
      sources: [],
    }))

const sumOf = (lines: readonly ClaimedLine[]): bigint => lines.reduce((total, line) => total + claimedFen(line), 0n)

const notClaimed = (line: StatementLine): LineDifference => ({
  claim: undefined,
  line,
  claimedFen: 0n,
  oursFen: line.amountFen,
  differenceFen: -line.amountFen,
  causes: [
    {
      code: 'not-claimed',
      exact: true,
      amountFen: 0n,
      clause: line.clause,
      data: { line: line.id },
      sources: line.sources,
    },
  ],
})

type Recomputed = { readonly alternative: Omit<Alternative, 'input'>; readonly statement: Statement }

/** The month under every alternative, and under the claimed metrics and seats. */
function recomputed(
  input: SettleInput,
  differences: readonly MetricDifference[],
  claimed: Claimed,
): readonly Recomputed[] {
  const disagreeing = differences.filter(({ agrees }) => !agrees)
  const asClaimed: readonly Alternative[] =
    disagreeing.length === 0
      ? []
      : [
          {
            code: 'metrics-as-claimed',
            clause: 'quality/kpi',
            data: { metrics: disagreeing.map(({ metric }) => metric).join(', ') },
            input: { ...input, metrics: resultsAsClaimed(input.metrics ?? [], disagreeing) },
          },
        ]
  const seats = (claimed.headcount ?? []).map(
    ({ component, seats }): Alternative => ({
      code: 'headcount-claimed',
      clause: 'people/headcount-change',
      data: { component, seats: String(seats) },
      input: { ...input, facts: { ...input.facts, headcount: seatsAsClaimed(input, component, seats) } },
    }),
  )
  return [...asClaimed, ...seats, ...alternatives(input)].map(({ input: other, ...alternative }) => ({
    alternative,
    statement: settled(other, alternative.remeasures === true).statement,
  }))
}

const seatsAsClaimed = (input: SettleInput, component: string, seats: number) => [
  ...(input.facts.headcount ?? []).filter((fact) => fact.component !== component),
  { id: 'claimed', component, from: `${input.month}-01`, seats },
]

function settled({ metrics, ...input }: SettleInput, remeasures: boolean): Settled {
  return settle(remeasures || metrics === undefined ? input : { ...input, metrics })
}

/** What gives the claimed amount of a line, to the fen; without any, what may explain it in part. */
function lineCauses(
  input: SettleInput,
  line: StatementLine,
  claimed: bigint,
  others: readonly Recomputed[],
): readonly Cause[] {
  const found = others.flatMap(({ alternative, statement }): readonly Cause[] => {
    const amountFen = amountOf(statement.lines, line.id)
    if (amountFen === line.amountFen || amountFen !== claimed) return []
    const { code, clause, data } = alternative
    return [{ code, exact: true, amountFen, clause, data, sources: line.sources }]
  })
  const causes = [...found, ...arithmeticCauses(input, line, claimed), ...missingRecords(input, line, claimed)]
  if (causes.length > 0) return causes
  return [{ code: 'unexplained', exact: false, clause: line.clause, data: { line: line.id }, sources: line.sources }]
}

/** The line's amount in another statement; 0 where it is not there. */
function amountOf(lines: readonly StatementLine[], id: string): bigint {
  for (const line of lines) {
    if (line.id === id) return line.amountFen
    if (id.startsWith(`${line.id}/`) || line.children.length > 0) {
      const amount = amountOf(line.children, id)
      if (amount !== 0n) return amount
    }
  }
  return 0n
}

const ROUNDING_FEN = 2n

/** Tax added or taken out, the sign turned round, a few fen. */
function arithmeticCauses(input: SettleInput, line: StatementLine, claimed: bigint): readonly Cause[] {
  const terms = termsAtMonthEnd(input)
  const rate = fractionOf(terms['fees/fee-components']?.vatRate ?? terms['fees/invoicing']?.vatRate ?? '0')
  const common = { exact: true, amountFen: claimed, clause: line.clause, sources: line.sources } as const
  const data = { rate: percentText(rate) }
  const causes: Cause[] = []
  if (rate.numerator > 0n && vatFromNet(line.amountFen, rate, 'half-up').grossFen === claimed)
    causes.push({ ...common, code: 'tax-added', data })
  if (rate.numerator > 0n && vatFromGross(line.amountFen, rate, 'half-up').netFen === claimed)
    causes.push({ ...common, code: 'tax-taken-out', data })
  if (claimed !== 0n && claimed === -line.amountFen) causes.push({ ...common, code: 'sign-reversed', data: {} })
  const off = claimed - line.amountFen
  if (off !== 0n && off <= ROUNDING_FEN && off >= -ROUNDING_FEN)
    causes.push({ ...common, code: 'rounding', data: { fen: off.toString() } })
  return causes
}

const percentText = (rate: Fraction): string => {
  const percent = multiply(rate, fraction(100))
  return percent.denominator === 1n ? `${percent.numerator}%` : `${percent.numerator}/${percent.denominator}%`
}

/** A claimed line without a line of ours: claimed twice, or nothing in the contract gives rise to it. */
function unknownLine(
  claim: ClaimedLine,
  statement: Statement,
  matches: readonly { readonly claim: ClaimedLine; readonly line: StatementLine | undefined }[],
): Cause {
  const amount = claimedFen(claim)
  const twin = matches.find((other) => other.claim !== claim && other.line && claimedFen(other.claim) === amount)
  const common = { exact: true, amountFen: 0n, sources: [] } as const
  if (twin?.line)
    return {
      ...common,
      code: 'claimed-twice',
      clause: twin.line.clause,
      data: { claim: twin.claim.description ?? twin.claim.code ?? twin.line.id },
    }
  return { ...common, code: 'not-in-contract', data: { month: statement.month } }
}

/** Seats that the claim names against ours at the begin and the end of the month. */
function headcountDifferences(claimed: Claimed, statement: Statement): readonly HeadcountDifference[] {
  const lines = statement.lines.flatMap((line) => line.children)
  return (claimed.headcount ?? []).flatMap(({ component, seats }): readonly HeadcountDifference[] => {
    const base = lines.find((line) => line.id === `base-fees/${component}`)
    const atStart = numberIn(base, 'seats')
    const changes = lines.filter((line) => line.id.startsWith(`headcount/${component}/`))
    const atEnd = changes.reduce((total, line) => total + numberIn(line, 'seats'), atStart)
    return seats === atStart && seats === atEnd ? [] : [{ component, claimed: seats, atStart, atEnd }]
  })
}

function numberIn(line: StatementLine | undefined, name: string): number {
  const value = line?.formula.values[name]
  return value?.kind === 'number' ? Number(value.value.numerator / value.value.denominator) : 0
}
