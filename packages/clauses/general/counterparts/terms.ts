import { optional, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** How many copies there are, how many the parties hold, and whether an electronic copy has the same force. */
export const CounterpartsTerms = record({
  copies: Type.Integer({ minimum: 1, maximum: 100 }),
  /** What each party holds, where both hold as many. */
  each: optional(Type.Integer({ minimum: 1, maximum: 50 })),
  client: optional(Type.Integer({ minimum: 1, maximum: 50 })),
  provider: optional(Type.Integer({ minimum: 1, maximum: 50 })),
  electronic: optional(Type.Boolean()),
})
export type CounterpartsTerms = Static<typeof CounterpartsTerms>
