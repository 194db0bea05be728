import { type Static, Type } from 'typebox'
import { Duration, Id, IsoDate, oneOf, optional, PartyRole, record } from './primitives.ts'

/** Who must act, or may: a party, both of them, or a third party that the contract admits. */
export const ObligationOwner = Type.Union([PartyRole, oneOf('both', 'third-party')])

/** When something is due, always relative to an event of the contract, so that the due date is computed and never stored. */
export const Timing = Type.Union([
  record({ kind: Type.Literal('after'), event: Id, within: Duration }),
  record({ kind: Type.Literal('before'), event: Id, by: Duration }),
  record({ kind: Type.Literal('on'), date: IsoDate }),
  record({
    kind: Type.Literal('every'),
    period: oneOf('day', 'week', 'month', 'quarter', 'half-year', 'year'),
    dueDay: optional(Type.Integer({ minimum: 1, maximum: 31 })),
  }),
  /** As long as a state lasts, such as `force-majeure` or `suspension`. */
  record({ kind: Type.Literal('while'), state: Id }),
])
export type Timing = Static<typeof Timing>

/**
 * What a clause makes somebody do, allow or wait for. A `duty` is owed, a `right` may be used, a `gate` bars an action until
 * it is fulfilled (staff may not serve before training is passed).
 */
export const Obligation = record({
  /** Unique within its clause. */
  id: Id,
  /** `family/clause` that says it. */
  clause: Type.String(),
  kind: oneOf('duty', 'right', 'gate'),
  owner: ObligationOwner,
  /** What is to be done, as a key that the locales put in words. */
  action: Id,
  timing: optional(Timing),
  /** What silence until the due time means. */
  onSilence: optional(oneOf('accepted', 'not-accepted', 'consent', 'refusal')),
  /** The terms that the action needs, as data. */
  detail: optional(Type.Record(Type.String(), Type.Unknown())),
})
export type Obligation = Static<typeof Obligation>
