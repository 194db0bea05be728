import { optional, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** How many copies there are, how many each party holds, and whether an electronic copy has the same force. */
export const CounterpartsTerms = record({
  copies: Type.Integer({ minimum: 1, maximum: 100 }),
  each: Type.Integer({ minimum: 1, maximum: 50 }),
  electronic: optional(Type.Boolean()),
})
export type CounterpartsTerms = Static<typeof CounterpartsTerms>
