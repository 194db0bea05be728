import { addDays, datesOfMonth, daysBetween, monthOf } from '@heqi/calendar'
import {
  compare,
  type Fraction,
  fenOfYuan,
  fraction,
  fractionOf,
  maximum,
  minimum,
  multiply,
  type PartyRole,
  roundFen,
  subtract,
  ZERO,
} from '@heqi/vocabulary'
import type { Formula, Source, StatementLine } from '../statement.ts'
import { fenOf } from './carry.ts'
import type { Breach, Claim, PenaltyRule } from './claim.ts'
import { claimForPeopleHired } from './hired-away.ts'
import { totalPriceFen } from './instalments.ts'
import { formula, type LineDraft, noteLine, reservation, wholeLine } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'

/** What one breach costs in the month; amounts are magnitudes, `by` says who pays. */
export type Liability = {
  readonly breach: Breach
  readonly by: PartyRole
  readonly lines: readonly StatementLine[]
  readonly penaltyFen: bigint
  readonly totalFen: bigint
}

/** Step 5, before the liability caps: the penalties of recognised breaches, loss beyond them, and costs. */
export function settleBreaches(context: MonthContext, chargesFen: bigint): readonly Liability[] {
  const rules = context.terms['remedies/penalty'] ?? []
  const { start, end } = datesOfMonth(context.month)
  return (context.facts.breaches ?? []).flatMap((breach) => {
    const rule = rules.find(({ id }) => id === breach.penalty)
    const lasts = rule?.per === 'day' ? (breach.until ?? breach.on) : breach.on
    if (breach.on > end || lasts < start) return []
    const claim = rule ? ({ rule, clause: 'remedies/penalty' } as const) : claimForPeopleHired(context, breach)
    return claim ? [liabilityOf(context, claim, breach, chargesFen)] : []
  })
}

function liabilityOf(context: MonthContext, claim: Claim, breach: Breach, chargesFen: bigint): Liability {
  const { rule } = claim
  const penalty = penaltyLine(context, claim, breach, chargesFen)
  const penaltyFen = abs(penalty.amountFen)
  const damages = monthOf(breach.on) === context.month ? damageLines(context, rule, breach, penaltyFen) : []
  const lines = [penalty, ...damages]
  return {
    breach,
    by: rule.by,
    lines,
    penaltyFen,
    totalFen: lines.reduce((total, line) => total + abs(line.amountFen), 0n),
  }
}

const abs = (fen: bigint): bigint => (fen < 0n ? -fen : fen)

/** What the provider pays lowers what the client owes. */
export const signed = (by: PartyRole, fen: bigint): bigint => (by === 'provider' ? -fen : fen)

function penaltyLine(context: MonthContext, claim: Claim, breach: Breach, chargesFen: bigint): StatementLine {
  const { rule, clause } = claim
  const draft: Omit<LineDraft, 'formula'> = {
    step: 'penalties',
    clause,
    id: `penalties/${breach.id}`,
    code: 'penalty',
    subject: rule.id,
    sources: breachSource(breach),
  }
  const count = countIn(context, rule, breach)
  const base = rule.charge.kind === 'share' ? baseOf(context, rule.charge.base, breach, chargesFen) : undefined
  if (rule.charge.kind === 'share' && !base) {
    reserve(context, reservation('penalty-base-missing', { penalty: rule.id, base: rule.charge.base }))
    return noteLine({ ...draft, formula: formula('not-known', { fact: rule.charge.base }) })
  }
  const rate =
    rule.charge.kind === 'share'
      ? multiply(base ?? ZERO, fractionOf(rule.charge.rate))
      : fenOfYuan(fractionOf(rule.charge.amountYuan))
  const exact = multiply(rate, fraction(count))
  const explained =
    rule.charge.kind === 'share'
      ? formula('penalty.share', { base: base ?? ZERO, rate: fractionOf(rule.charge.rate), count })
      : (claim.explained?.(count) ?? formula('penalty.amount', { rate, count }))
  const { amount, formula: shown } = capped(context, rule, breach, base, exact, explained)
  const fen = roundFen(amount, 'half-up')
  return wholeLine({ ...draft, formula: shown, explanations: legalLimit(claim, breach, fen) }, signed(rule.by, fen))
}

const breachSource = (breach: Breach): readonly Source[] => [{ kind: 'fact', fact: 'breaches', ids: [breach.id] }]

/** Days of the breach inside the month, or its events. */
function countIn(context: MonthContext, rule: PenaltyRule, breach: Breach): number {
  if (rule.per === 'event') return breach.events ?? 1
  const { start, end } = datesOfMonth(context.month)
  const from = breach.on < start ? start : breach.on
  const until = breach.until ?? breach.on
  return daysBetween(from, addDays(until > end ? end : until, 1))
}

type Base = Extract<PenaltyRule['charge'], { kind: 'share' }>['base']

function baseOf(context: MonthContext, base: Base, breach: Breach, chargesFen: bigint): Fraction | undefined {
  switch (base) {
    case 'total-price':
      return totalPriceFen(context)
    case 'period-fee':
      return fraction(chargesFen)
    case 'unperformed-part':
      return yuan(breach.unperformedYuan)
    case 'overdue-amount':
      return yuan(breach.overdueYuan)
  }
}

const yuan = (amount: string | undefined): Fraction | undefined =>
  amount === undefined ? undefined : fenOfYuan(fractionOf(amount))

/** The penalty's own cap holds for the breach as a whole, over all months in which it lasts. */
function capped(
  context: MonthContext,
  rule: PenaltyRule,
  breach: Breach,
  base: Fraction | undefined,
  exact: Fraction,
  explained: Formula,
): { readonly amount: Fraction; readonly formula: Formula } {
  const caps = [
    yuan(rule.capYuan),
    rule.capShare === undefined || !base ? undefined : multiply(base, fractionOf(rule.capShare)),
  ].filter((cap) => cap !== undefined)
  const cap = caps.length === 0 ? undefined : caps.reduce(minimum)
  const before = fraction(fenOf(context.accounts.penaltyByBreach[breach.id]))
  if (!cap) return { amount: exact, formula: explained }
  // Whole fen below the cap, so that rounding cannot pass it.
  const room = maximum(ZERO, subtract(fraction(roundFen(cap, 'floor')), before))
  const fits = compare(fraction(roundFen(exact, 'half-up')), room) <= 0
  return fits
    ? { amount: exact, formula: explained }
    : { amount: room, formula: formula('penalty.capped', { exact, cap, before }) }
}

/**
 * Beside the contract's result: on request a penalty over 130 % of the loss is generally held excessive (Civil Code
 * art. 585, its contract-part interpretation art. 65). Shown, never applied.
 */
function legalLimit({ rule, clause }: Claim, breach: Breach, fen: bigint): readonly StatementLine[] {
  const loss = yuan(breach.actualLossYuan)
  if (!loss) return []
  const limit = multiply(loss, fraction(13, 10))
  if (compare(fraction(fen), limit) <= 0) return []
  return [
    noteLine({
      step: 'penalties',
      clause,
      id: `penalties/${breach.id}/legal-limit`,
      code: 'legal-limit',
      subject: rule.id,
      formula: formula('law.penalty-over-130-percent', { penalty: fen, loss, limit }),
    }),
  ]
}

/** Loss beyond the penalty, or the loss where no penalty fell due, and the costs that the contract lets a party claim. */
function damageLines(
  context: MonthContext,
  rule: PenaltyRule,
  breach: Breach,
  penaltyFen: bigint,
): readonly StatementLine[] {
  const terms = context.terms['remedies/damages']
  if (!terms) return []
  const draft = {
    step: 'penalties',
    clause: 'remedies/damages',
    subject: rule.id,
    sources: breachSource(breach),
  } as const
  const loss = roundFen(yuan(breach.actualLossYuan) ?? ZERO, 'half-up')
  const costs = roundFen(yuan(breach.costsYuan) ?? ZERO, 'half-up')
  const claimable = terms.actualLoss && (terms.beyondPenalty || penaltyFen === 0n) && loss > penaltyFen
  const lossFormula =
    penaltyFen === 0n
      ? formula('damages.loss', { loss })
      : formula('damages.beyond-penalty', { loss, penalty: penaltyFen })
  return [
    ...(claimable
      ? [
          wholeLine(
            { ...draft, id: `penalties/${breach.id}/damages`, code: 'damages', formula: lossFormula },
            signed(rule.by, loss - penaltyFen),
          ),
        ]
      : []),
    ...(costs > 0n && (terms.costs ?? []).length > 0
      ? [
          wholeLine(
            {
              ...draft,
              id: `penalties/${breach.id}/costs`,
              code: 'damage-costs',
              formula: formula('damages.costs', { costs }),
            },
            signed(rule.by, costs),
          ),
        ]
      : []),
  ]
}
