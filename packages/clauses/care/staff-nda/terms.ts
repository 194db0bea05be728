import { Duration, oneOf, optional, record } from '@heqi/terms'
import { type Static, Type } from 'typebox'

/** Each person who serves signs for secrecy before getting access. */
export const StaffNdaTerms = record({
  /** To whom the person undertakes secrecy. */
  counterpart: oneOf('provider', 'both'),
  /** Signed copies go to the client this long after signature. */
  copiesWithin: optional(Duration),
  lasts: Type.Union([
    /** From the day the person stops serving. */
    record({ kind: Type.Literal('after-leaving'), within: Duration }),
    record({ kind: Type.Literal('indefinite') }),
  ]),
  /** Access of a person who leaves is closed this soon. */
  revokeWithin: optional(Duration),
})
export type StaffNdaTerms = Static<typeof StaffNdaTerms>
