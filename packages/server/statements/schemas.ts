import type { StatementJson } from '@heqi/engine'
import { type Static, Type } from 'typebox'
import { closed, Day, Fen, Id, Instant, Month, nullable, Party, Sha256 } from '../http/schemas.ts'
import type { ConfirmationRow, DisputeRow, StatementRow } from './sql.ts'

/** The tree from total to line to formula to metric: StatementJson of the engine (`heqi schema statement`). */
export const StatementBody = Type.Unsafe<StatementJson>({ description: 'heqi/statement/1' })

export const Confirmation = Type.Object({ party: Party, confirmedAt: Instant, confirmedByName: Type.String() })

export const Dispute = Type.Object({
  disputeId: Id,
  version: Type.Integer(),
  lineId: Type.String(),
  party: Party,
  reason: Type.String(),
  claimedFen: nullable(Fen),
  state: Type.Enum(['open', 'withdrawn', 'settled']),
  raisedAt: Instant,
  raisedByName: Type.String(),
  closedAt: nullable(Instant),
  closedByName: nullable(Type.String()),
  closingNote: nullable(Type.String()),
})

export const STATES = ['running', 'draft', 'issued', 'disputed', 'confirmed'] as const
export const StatementState = Type.Enum([...STATES], {
  description: 'running: the month is not over; confirmed: by both parties',
})

/** What is known of a month's statement without its tree. */
export const StatementHead = Type.Object({
  month: Month,
  state: StatementState,
  /** 0 while it is a draft. */
  version: Type.Integer(),
  totalFen: nullable(Fen),
  netFen: nullable(Fen),
  taxFen: nullable(Fen),
  dueOn: nullable(Day),
  /** Of the issued bytes, or of the draft as it stands: what is issued, confirmed, signed. */
  sha256: nullable(Sha256),
  note: nullable(Type.String()),
  issuedAt: nullable(Instant),
  issuedByName: nullable(Type.String()),
  issuedByParty: nullable(Party),
  confirmations: Type.Array(Confirmation),
  disputes: Type.Array(Dispute),
})
export type StatementHead = Static<typeof StatementHead>

export const StatementView = Type.Object({
  ...StatementHead.properties,
  asOf: Instant,
  /** The draft rests on earlier months that are drafts themselves. */
  isFromDraft: Type.Boolean(),
  statement: StatementBody,
})

export const ComparisonLine = Type.Object({
  id: Type.String(),
  code: Type.String(),
  step: Type.String(),
  depth: Type.Integer(),
  previousFen: nullable(Fen),
  currentFen: nullable(Fen),
  differenceFen: Fen,
})

export const NewDispute = closed({
  lineId: Type.String({ minLength: 1, maxLength: 300 }),
  reason: Type.String({ minLength: 1, maxLength: 2000 }),
  claimedFen: Type.Optional(Fen),
})

const confirmationView = (row: ConfirmationRow): Static<typeof Confirmation> => ({
  party: row.party,
  confirmedAt: row.confirmed_at,
  confirmedByName: row.confirmed_by_name,
})

export const disputeView = (row: DisputeRow): Static<typeof Dispute> => ({
  disputeId: row.dispute_id,
  version: row.version,
  lineId: row.line_id,
  party: row.party,
  reason: row.reason,
  claimedFen: row.claimed_fen,
  state: row.state,
  raisedAt: row.raised_at,
  raisedByName: row.raised_by_name,
  closedAt: row.closed_at,
  closedByName: row.closed_by_name,
  closingNote: row.closing_note,
})

/** Both parties' confirmations close a statement; an open dispute on this version keeps it open. */
export function stateOf(
  statement: Pick<StatementRow, 'version'>,
  confirmations: readonly ConfirmationRow[],
  disputes: readonly DisputeRow[],
): 'issued' | 'disputed' | 'confirmed' {
  const isOpen = disputes.some(({ version, state }) => version === statement.version && state === 'open')
  if (isOpen) return 'disputed'
  const parties = new Set(
    confirmations.filter(({ version }) => version === statement.version).map(({ party }) => party),
  )
  return parties.size === 2 ? 'confirmed' : 'issued'
}

export function headOf(
  statement: StatementRow,
  confirmations: readonly ConfirmationRow[],
  disputes: readonly DisputeRow[],
): StatementHead {
  const own = confirmations.filter(({ month, version }) => month === statement.month && version === statement.version)
  const raised = disputes.filter(({ month }) => month === statement.month)
  return {
    month: statement.month,
    state: stateOf(statement, own, raised),
    version: statement.version,
    totalFen: statement.total_fen,
    netFen: statement.net_fen,
    taxFen: statement.tax_fen,
    dueOn: statement.due_on,
    sha256: statement.sha256.toString('hex'),
    note: statement.note,
    issuedAt: statement.issued_at,
    issuedByName: statement.issued_by_name,
    issuedByParty: statement.issued_by_party,
    confirmations: own.map(confirmationView),
    disputes: raised.map(disputeView),
  }
}
