import { ContractTerms, IsoDate, oneOf, optional, Phrase, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** What identifies the document: the engine's particulars, and when, where and how it takes effect. */
export const ContractParticularsTerms = record({
  ...ContractTerms.properties['identity/contract-particulars'].properties,
  signedOn: optional(IsoDate),
  signedAt: optional(Phrase),
  /** Which language prevails when the contract is signed in both. */
  prevailingLanguage: optional(oneOf('zh-CN', 'en')),
  /** What makes the contract effective. */
  effectiveness: oneOf('signed', 'signed-and-sealed', 'signed-or-sealed', 'sealed', 'date'),
  effectiveFrom: optional(IsoDate),
})
export type ContractParticularsTerms = Static<typeof ContractParticularsTerms>
