import { Id, IsoMonth, listOf, oneOf, optional, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

const SignedYuan = Type.String({ pattern: '^-?\\d{1,15}(\\.\\d{1,2})?$', description: 'yuan, at most two decimals' })

/** What the other side claims for a month: the lines of its invoice, the figures of its report. */
export const Claimed = record({
  schema: optional(oneOf('heqi/claimed/1')),
  month: optional(IsoMonth),
  lines: listOf(
    record({
      /** A line id or code of ours, where the claim has one. */
      code: optional(Type.String()),
      /** Free words, Chinese or English. */
      description: optional(Type.String()),
      amountYuan: SignedYuan,
      /** Where it stands in the claim: a row, a page. */
      place: optional(Type.String()),
    }),
  ),
  metrics: optional(
    listOf(
      record({
        /** A metric id of the contract. */
        metric: Id,
        /** As printed: `86.2%`, `0.862`, `41`, `41.35`. Seconds for durations. */
        value: Type.String({ pattern: '^-?\\d+(\\.\\d+)?%?$' }),
      }),
    ),
  ),
  headcount: optional(listOf(record({ component: Id, seats: Type.Integer({ minimum: 0 }) }))),
  totalYuan: optional(SignedYuan),
})
export type Claimed = Static<typeof Claimed>
export type ClaimedLine = Claimed['lines'][number]
