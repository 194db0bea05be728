import { Duration, listOf, oneOf, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

export const SURVIVING_MATTERS = [
  'confidentiality',
  'data-protection',
  'intellectual-property',
  'settlement',
  'liability',
  'handover',
  'disputes',
] as const

/** Which parts of the contract outlive it, and for how long. */
export const SurvivalTerms = record({
  matters: listOf(
    record({
      matter: oneOf(...SURVIVING_MATTERS),
      /** From the end of the contract. */
      lasts: Type.Union([
        record({ kind: Type.Literal('indefinite') }),
        record({ kind: Type.Literal('within'), length: Duration }),
      ]),
    }),
    { minItems: 1 },
  ),
})
export type SurvivalTerms = Static<typeof SurvivalTerms>
