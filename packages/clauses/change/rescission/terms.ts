import { DecimalNumber, Duration, listOf, oneOf, optional, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** When a party may end the contract for what the other did, or at will, and how. */
export const RescissionTerms = record({
  /** From a demand to the right to rescind, when a main duty is still not performed. */
  cure: Duration,
  /** Grounds that need no demand. */
  grounds: listOf(
    oneOf('refusal', 'purpose-frustrated', 'data-breach', 'qualification-lost', 'insolvency', 'bribery'),
    {
      minItems: 1,
    },
  ),
  /** The provider may rescind when an undisputed payment is late by more than this. */
  overduePayment: optional(Duration),
  /** Rescission without a ground. */
  convenience: optional(
    record({
      by: oneOf('both', 'client', 'provider'),
      notice: Duration,
      /** The provider's notice where both may rescind and it is not the same. */
      providerNotice: optional(Duration),
    }),
  ),
  /** The client may rescind after so many written warnings to the provider, all of them or those within some months. */
  warnings: optional(
    record({ times: Type.Integer({ minimum: 1 }), withinMonths: optional(Type.Integer({ minimum: 1 })) }),
  ),
  /** The client may rescind over poor results: so many in a row, or in all; below a score where one is named. */
  failures: optional(
    listOf(
      record({
        how: oneOf('consecutive', 'cumulative'),
        times: Type.Integer({ minimum: 1 }),
        of: oneOf('month', 'quarter', 'time', 'day'),
        belowScore: optional(DecimalNumber),
      }),
      { minItems: 1 },
    ),
  ),
  /** From the notice of rescission to the other party's objection. */
  objection: optional(Duration),
  /** The right lapses when it is not used so long after its holder learns of the ground. */
  lapse: optional(Duration),
  ...deadlinesAndLimits,
})
export type RescissionTerms = Static<typeof RescissionTerms>
