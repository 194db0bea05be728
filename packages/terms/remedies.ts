import { type Static, Type } from 'typebox'
import { AmountYuan, Duration, Id, listOf, oneOf, optional, PartyRole, record, Share } from './primitives.ts'

export const PENALTY_BASES = ['total-price', 'unperformed-part', 'period-fee', 'overdue-amount'] as const

export const PenaltyTerms = listOf(
  record({
    id: Id,
    /** The party that pays. */
    by: PartyRole,
    event: Type.String(),
    charge: Type.Union([
      record({ kind: Type.Literal('share'), base: oneOf(...PENALTY_BASES), rate: Share }),
      record({ kind: Type.Literal('amount'), amountYuan: AmountYuan }),
    ]),
    per: oneOf('event', 'day'),
    /** Most for one event: a share of the same base, or an amount. */
    capShare: optional(Share),
    capYuan: optional(AmountYuan),
  }),
)

/** Neither party hires away the other's staff: for how long, and what it costs. */
export const NonSolicitationTerms = record({
  bound: oneOf('both', 'client', 'provider'),
  /** Beyond the term of the contract. */
  afterEnd: optional(Duration),
  /** For each person hired away: an amount, or so many months of that person's pay. */
  perPersonYuan: optional(AmountYuan),
  perPersonMonths: optional(Type.Integer({ minimum: 1 })),
})
export type NonSolicitationTerms = Static<typeof NonSolicitationTerms>

/** What a breach on record names as its penalty when people were hired away. */
export const NON_SOLICITATION_PENALTY = 'non-solicitation'

export const DamagesTerms = record({
  actualLoss: Type.Boolean(),
  /** Loss beyond the penalty may be claimed too. */
  beyondPenalty: Type.Boolean(),
  costs: optional(listOf(oneOf('litigation', 'lawyer', 'notary', 'travel', 'preservation'))),
})

const cap = {
  id: Id,
  /** The party whose liability is capped. */
  party: PartyRole,
  scope: oneOf('event', 'period', 'contract-year', 'contract'),
  /** What counts towards the cap beside penalties and damages; not for caps of a single event. */
  includes: optional(listOf(oneOf('service-credits', 'assessment-deductions'))),
  /** Breaches with one of these marks stand outside the cap. */
  exceptions: optional(listOf(oneOf('wilful', 'gross-negligence', 'data-leak', 'confidentiality', 'personal-injury'))),
}

/** Each a share of what the contract costs, or an amount. */
export const LiabilityCapTerms = listOf(
  Type.Union([
    record({ ...cap, base: Type.Literal('total-price'), share: Share }),
    record({ ...cap, base: Type.Literal('annual-fee'), share: Share }),
    record({ ...cap, base: Type.Literal('period-fee'), share: Share }),
    record({ ...cap, base: Type.Literal('amount'), amountYuan: AmountYuan }),
  ]),
)

export const ForceMajeureTerms = record({ notice: Duration, proof: Duration, endAfter: optional(Duration) })
