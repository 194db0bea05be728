import { addToMonth } from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import { allocate, type Fraction, fraction, fractionOf, multiply, roundFen } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { fenOf, type OpenAccounts } from './carry.ts'
import { totalPriceFen } from './instalments.ts'
import { formula, groupLine, reservation, wholeLine } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import { type Liability, settleBreaches, signed } from './penalties.ts'

type Cap = NonNullable<ContractTerms['remedies/liability-cap']>[number]

export type Penalties = {
  readonly lines: readonly StatementLine[]
  readonly penaltyByBreach: OpenAccounts['penaltyByBreach']
  readonly capUsedFen: OpenAccounts['capUsedFen']
}

/** Narrow caps first, so that a wide cap counts only what the narrow ones let pass. */
const SCOPES: readonly Cap['scope'][] = ['event', 'period', 'contract-year', 'contract']

/** Step 5: penalties and damages, then the caps, cumulative over earlier statements. */
export function settlePenalties(context: MonthContext, chargesFen: bigint): Penalties {
  const liabilities = settleBreaches(context, chargesFen)
  const left = new Map(liabilities.map((liability) => [liability.breach.id, liability.totalFen]))
  const used = { ...context.accounts.capUsedFen }
  const caps = [...(context.terms['remedies/liability-cap'] ?? [])].sort(
    (a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope),
  )
  const capLines = caps.flatMap((cap) => applyCap(context, cap, liabilities, left, chargesFen, used))
  const children = [...liabilities.flatMap(({ lines }) => lines), ...capLines]
  return {
    lines: groupLine({ id: 'penalties', code: 'penalties', step: 'penalties', clause: 'remedies/penalty' }, children),
    penaltyByBreach: withPenalties(context, liabilities),
    capUsedFen: used,
  }
}

function withPenalties(context: MonthContext, liabilities: readonly Liability[]): OpenAccounts['penaltyByBreach'] {
  const sums = { ...context.accounts.penaltyByBreach }
  for (const { breach, penaltyFen } of liabilities) sums[breach.id] = (fenOf(sums[breach.id]) + penaltyFen).toString()
  return sums
}

/** Takes what is over the cap from the liabilities it covers, in proportion, and books what it lets pass. */
function applyCap(
  context: MonthContext,
  cap: Cap,
  liabilities: readonly Liability[],
  left: Map<string, bigint>,
  chargesFen: bigint,
  used: Record<string, string>,
): readonly StatementLine[] {
  const covered = liabilities.filter(({ by, breach }) => by === cap.party && !isExcepted(cap, breach.marks))
  if (covered.length === 0) return []
  const base = capBase(context, cap, chargesFen)
  if (!base) {
    reserve(context, reservation('total-price-missing', {}))
    return []
  }
  return spansOf(context, cap, covered).flatMap(({ key, members }) => {
    const exact = multiply(base, fractionOf(cap.share))
    const before = fenOf(used[key])
    const claimed = members.reduce((total, id) => total + (left.get(id) ?? 0n), 0n)
    // Rounded down: no rounding may pass the cap.
    const room = roundFen(exact, 'floor') - before
    const over = claimed - (room > 0n ? room : 0n)
    if (over > 0n) reduce(left, members, over)
    used[key] = (before + claimed - (over > 0n ? over : 0n)).toString()
    return over > 0n ? [capLine(cap, key, { base, exact, before, claimed, over })] : []
  })
}

const isExcepted = (cap: Cap, marks: readonly string[] = []): boolean =>
  (cap.exceptions ?? []).some((exception) => marks.includes(exception))

/** What a cap adds up over: each breach, the month, the contract year, the contract. */
function spansOf(context: MonthContext, cap: Cap, covered: readonly Liability[]) {
  const ids = covered.map(({ breach }) => breach.id)
  switch (cap.scope) {
    case 'event':
      return ids.map((id) => ({ key: `${cap.id}/breach:${id}`, members: [id] }))
    case 'period':
      return [{ key: `${cap.id}/month:${context.month}`, members: ids }]
    case 'contract-year':
      return [{ key: `${cap.id}/year:${context.year.index}`, members: ids }]
    case 'contract':
      return [{ key: `${cap.id}/contract`, members: ids }]
  }
}

function reduce(left: Map<string, bigint>, members: readonly string[], over: bigint): void {
  const shares = members.map((id) => ({ key: id, weight: fraction(left.get(id) ?? 0n) }))
  for (const [id, fen] of allocate(over, shares)) left.set(id, (left.get(id) ?? 0n) - fen)
}

/** The annual fee is what was charged for the twelve months up to and including this one. */
function capBase(context: MonthContext, cap: Cap, chargesFen: bigint): Fraction | undefined {
  if (cap.base === 'total-price') return totalPriceFen(context)
  if (cap.base === 'period-fee') return fraction(chargesFen)
  const from = addToMonth(context.month, -11)
  const earlier = context.history.filter(({ month }) => month >= from)
  return fraction(earlier.reduce((total, record) => total + fenOf(record.chargesFen), chargesFen))
}

type Excess = {
  readonly base: Fraction
  readonly exact: Fraction
  readonly before: bigint
  readonly claimed: bigint
  readonly over: bigint
}

const capLine = (cap: Cap, key: string, { base, exact, before, claimed, over }: Excess): StatementLine =>
  wholeLine(
    {
      step: 'penalties',
      clause: 'remedies/liability-cap',
      id: `penalties/cap/${key}`,
      code: 'liability-cap',
      subject: cap.id,
      formula: formula('liability-cap', { base, share: fractionOf(cap.share), cap: exact, before, claimed }),
    },
    -signed(cap.party, over),
  )
