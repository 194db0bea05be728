import { addToMonth } from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import { allocate, type Fraction, fenOfYuan, fraction, fractionOf, multiply, roundFen } from '@heqi/vocabulary'
import type { Formula, StatementLine } from '../statement.ts'
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

/** What the assessment has taken from the provider this month, which a cap may count too; what was given back is less. */
export type Deductions = Readonly<Record<NonNullable<Cap['includes']>[number], bigint>>

/** A sum that a cap may cover: a breach, or a deduction of the assessment. */
type Claim = { readonly id: string; readonly isBreach: boolean }

/** Narrow caps first, so that a wide cap counts only what the narrow ones let pass. */
const SCOPES: readonly Cap['scope'][] = ['event', 'period', 'contract-year', 'contract']

/** Step 5: penalties and damages, then the caps, cumulative over earlier statements, over these and what else they include. */
export function settlePenalties(context: MonthContext, chargesFen: bigint, deductions: Deductions): Penalties {
  const liabilities = settleBreaches(context, chargesFen)
  const left = new Map([
    ...Object.entries(deductions),
    ...liabilities.map((liability) => [breachKey(liability), liability.totalFen] as const),
  ])
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
  const breaches = liabilities.filter(({ by, breach }) => by === cap.party && !isExcepted(cap, breach.marks))
  const covered: readonly Claim[] = [
    ...breaches.map((liability) => ({ id: breachKey(liability), isBreach: true })),
    ...deductionsUnder(cap, left).map((id) => ({ id, isBreach: false })),
  ]
  if (covered.length === 0) return []
  const limit = limitOf(context, cap, chargesFen)
  if (!limit) {
    reserve(context, reservation('total-price-missing', {}))
    return []
  }
  return spansOf(context, cap, covered).flatMap(({ key, members }) => {
    const before = fenOf(used[key])
    const claimed = members.reduce((total, id) => total + (left.get(id) ?? 0n), 0n)
    // Rounded down: no rounding may pass the cap.
    const room = roundFen(limit.exact, 'floor') - before
    const over = claimed - (room > 0n ? room : 0n)
    // What was given back of earlier deductions makes room; it is nothing that could be cut.
    if (over > 0n)
      reduce(
        left,
        members.filter((id) => (left.get(id) ?? 0n) > 0n),
        over,
      )
    used[key] = (before + claimed - (over > 0n ? over : 0n)).toString()
    return over > 0n ? [capLine(cap, key, limit, { before, claimed, over })] : []
  })
}

const isExcepted = (cap: Cap, marks: readonly string[] = []): boolean =>
  (cap.exceptions ?? []).some((exception) => marks.includes(exception))

const breachKey = ({ breach }: Liability): string => `breach:${breach.id}`

/** Deductions are the provider's burden, and belong to no single event. */
const deductionsUnder = ({ party, scope, includes }: Cap, left: ReadonlyMap<string, bigint>): readonly string[] =>
  party === 'provider' && scope !== 'event' ? (includes ?? []).filter((kind) => (left.get(kind) ?? 0n) !== 0n) : []

/** What a cap adds up over: each breach, the month, the contract year, the contract. */
function spansOf(context: MonthContext, cap: Cap, covered: readonly Claim[]) {
  const ids = covered.map(({ id }) => id)
  switch (cap.scope) {
    case 'event':
      return covered.filter(({ isBreach }) => isBreach).map(({ id }) => ({ key: `${cap.id}/${id}`, members: [id] }))
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

/** Up to where a cap lets pass, and how that was worked out. */
type Limit = { readonly exact: Fraction; readonly explain: (used: Used) => Formula }
type Used = { readonly before: bigint; readonly claimed: bigint }

/** None where the total price is not known. */
function limitOf(context: MonthContext, cap: Cap, chargesFen: bigint): Limit | undefined {
  if (cap.base === 'amount') {
    const exact = fenOfYuan(fractionOf(cap.amountYuan))
    return { exact, explain: (used) => formula('liability-cap.amount', { cap: exact, ...used }) }
  }
  const base = feeBase(context, cap.base, chargesFen)
  if (!base) return undefined
  const share = fractionOf(cap.share)
  const exact = multiply(base, share)
  return { exact, explain: (used) => formula('liability-cap', { base, share, cap: exact, ...used }) }
}

/** The annual fee is what was charged for the twelve months up to and including this one. */
function feeBase(context: MonthContext, of: Exclude<Cap['base'], 'amount'>, chargesFen: bigint): Fraction | undefined {
  if (of === 'total-price') return totalPriceFen(context)
  if (of === 'period-fee') return fraction(chargesFen)
  const from = addToMonth(context.month, -11)
  const earlier = context.history.filter(({ month }) => month >= from)
  return fraction(earlier.reduce((total, record) => total + fenOf(record.chargesFen), chargesFen))
}

type Excess = Used & { readonly over: bigint }

const capLine = (cap: Cap, key: string, limit: Limit, { before, claimed, over }: Excess): StatementLine =>
  wholeLine(
    {
      step: 'penalties',
      clause: 'remedies/liability-cap',
      id: `penalties/cap/${key}`,
      code: 'liability-cap',
      subject: cap.id,
      formula: limit.explain({ before, claimed }),
    },
    -signed(cap.party, over),
  )
