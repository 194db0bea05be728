import { datesOfMonth } from '@heqi/calendar'
import type { ClauseId } from '@heqi/terms'
import type { StatementLine } from '../statement.ts'
import { type ClosedLine, type ClosedMonth, combined, fenOf, type MonthRecord, type OpenAccounts } from './carry.ts'
import { formula, reservation, sumLine, wholeLine } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import { type ServiceMonth, settleServiceMonth } from './service-month.ts'
import type { ReopenedMonth } from './settle-input.ts'

/** Lines without parts, where parts add up: what a statement consists of. */
export function leafLines(lines: readonly StatementLine[]): readonly StatementLine[] {
  return lines.flatMap((line) => (line.children.length > 0 && !line.informative ? leafLines(line.children) : [line]))
}

export const closedLines = (lines: readonly StatementLine[]): readonly ClosedLine[] => leafLines(lines).map(closedLine)

const closedLine = ({ id, step, clause, subject, amountFen }: StatementLine): ClosedLine => ({
  id,
  step,
  clause,
  ...(subject === undefined ? {} : { subject }),
  amountFen: amountFen.toString(),
})

export type Corrections = {
  readonly lines: readonly StatementLine[]
  readonly closed: readonly ClosedMonth[]
  readonly history: readonly MonthRecord[]
  readonly accounts: OpenAccounts
}

/** How a reopened month is computed again: under the accounts and the history given, with what is known of it now. */
export type Recompute = (
  reopened: ReopenedMonth,
  accounts: OpenAccounts,
  history: readonly MonthRecord[],
) => MonthContext

/**
 * Step 7: closed months whose records, facts or terms changed are computed again as they would have been; the difference
 * of each line is settled here and the closed statement stays as it is. What follows for penalties, caps, carried volumes,
 * the ladder and credits is taken over into the running accounts.
 * @throws Error for a month that is not closed.
 */
export function settleCorrections(
  context: MonthContext,
  closed: readonly ClosedMonth[],
  reopened: readonly ReopenedMonth[],
  recompute: Recompute,
): Corrections {
  let state: Corrections = { lines: [], closed, history: context.history, accounts: context.accounts }
  for (const entry of [...reopened].sort((a, b) => a.month.localeCompare(b.month))) {
    const statement = state.closed.find(({ month }) => month === entry.month)
    if (!statement) throw new Error(`${entry.month} is not closed: there is nothing to correct`)
    state = reopen(context, state, statement, entry, recompute)
  }
  noteRetroactiveAmendments(context, state.closed)
  return state
}

function reopen(
  context: MonthContext,
  state: Corrections,
  statement: ClosedMonth,
  entry: ReopenedMonth,
  recompute: Recompute,
): Corrections {
  // Caps count everything the contract has borne so far except what this month itself had borne.
  const others = {
    penaltyByBreach: combined(state.accounts.penaltyByBreach, statement.own.penaltyByBreach, -1n),
    capUsedFen: combined(state.accounts.capUsedFen, statement.own.capUsedFen, -1n),
  }
  const history = state.history.filter(({ month }) => month < entry.month)
  const again = recompute(entry, { ...statement.opening, ...others }, history)
  const service = settleServiceMonth(again)
  reserve(context, ...again.reservations)
  // Rights and duties that only the corrected month gives rise to arise now.
  context.consequences.push(...again.consequences.filter(({ line }) => !statement.consequences.includes(line)))
  const line = correctionLine(statement, entry, service)
  const own = {
    penaltyByBreach: combined(service.accounts.penaltyByBreach, others.penaltyByBreach, -1n),
    capUsedFen: combined(service.accounts.capUsedFen, others.capUsedFen, -1n),
  }
  const updated: ClosedMonth = {
    ...statement,
    knownOn: context.knownOn,
    lines: closedLines(service.lines),
    consequences: again.consequences.map(({ line }) => line),
    own,
  }
  const { penaltyByBreach, capUsedFen } = service.accounts
  return {
    lines: line ? [...state.lines, line] : state.lines,
    closed: openedByPredecessor(
      state.closed.map((other) => (other.month === entry.month ? updated : other)),
      entry.month,
      service,
    ),
    history: state.history.map((record) => (record.month === entry.month ? service.record : record)),
    accounts: { ...state.accounts, ...passedOn(state, entry.month, service), penaltyByBreach, capUsedFen },
  }
}

/** What a month hands to the one after it, when that one is this statement's own month. */
function passedOn(state: Corrections, month: string, service: ServiceMonth) {
  if (state.closed.at(-1)?.month !== month) return {}
  const { volumesLeft, headcountDue, expectedLevels } = service.accounts
  return { volumesLeft, headcountDue, expectedLevels }
}

/** What a month hands to the one after it, when that one is closed too: it counts when that one is reopened as well. */
function openedByPredecessor(
  closed: readonly ClosedMonth[],
  month: string,
  service: ServiceMonth,
): readonly ClosedMonth[] {
  const next = closed.findIndex((statement) => statement.month === month) + 1
  const { volumesLeft, headcountDue, expectedLevels } = service.accounts
  return closed.map((statement, index) =>
    index === next
      ? Object.assign({}, statement, { opening: { ...statement.opening, volumesLeft, headcountDue, expectedLevels } })
      : statement,
  )
}

function correctionLine(
  statement: ClosedMonth,
  entry: ReopenedMonth,
  service: ServiceMonth,
): StatementLine | undefined {
  const now = new Map(closedLines(service.lines).map((line) => [line.id, line]))
  const before = new Map(statement.lines.map((line) => [line.id, line]))
  const children = [...new Set([...before.keys(), ...now.keys()])].flatMap((id) => {
    const line = now.get(id) ?? before.get(id)
    const from = fenOf(before.get(id)?.amountFen)
    const to = fenOf(now.get(id)?.amountFen)
    return line && from !== to ? [correctedLine(entry, id, line, from, to)] : []
  })
  if (children.length === 0) return undefined
  const records = entry.changed.map(({ source, sourceId }) => ({ source, sourceId }))
  return sumLine(
    {
      step: 'corrections',
      clause: 'fees/fee-components',
      id: `corrections/${entry.month}`,
      code: 'correction',
      formula: formula('correction', { month: entry.month, reason: entry.reason, records: records.length }),
      sources: [
        { kind: 'statement', month: entry.month },
        ...(records.length > 0
          ? [
              {
                kind: 'records',
                query: { kind: 'changed', month: entry.month, records },
                count: records.length,
              } as const,
            ]
          : []),
      ],
    },
    children,
  )
}

const correctedLine = (
  entry: ReopenedMonth,
  id: string,
  line: { readonly clause: ClauseId; readonly subject?: string },
  before: bigint,
  after: bigint,
): StatementLine =>
  wholeLine(
    {
      step: 'corrections',
      clause: line.clause,
      id: `corrections/${entry.month}/${id}`,
      code: 'corrected-line',
      ...(line.subject === undefined ? {} : { subject: line.subject }),
      formula: formula('correction.line', { before, after }),
      sources: [{ kind: 'statement', month: entry.month, line: id }],
    },
    after - before,
  )

/** An amendment signed after a month was closed that reaches back into it calls for reopening that month. */
function noteRetroactiveAmendments(context: MonthContext, closed: readonly ClosedMonth[]): void {
  for (const amendment of context.contract.amendments ?? []) {
    for (const { month, knownOn } of closed) {
      const isNew = amendment.signedOn > knownOn && amendment.signedOn <= context.knownOn
      if (isNew && amendment.effectiveFrom <= datesOfMonth(month).end)
        reserve(context, reservation('retroactive-amendment', { number: amendment.number, month }))
    }
  }
}
