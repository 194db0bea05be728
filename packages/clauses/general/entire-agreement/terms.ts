import { LocalPhrase, listOf, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** Which earlier agreements the contract replaces, and which stay in force. */
export const EntireAgreementTerms = record({
  supersedes: oneOf('same-subject', 'all'),
  except: optional(listOf(LocalPhrase, { minItems: 1 })),
})
export type EntireAgreementTerms = Static<typeof EntireAgreementTerms>
