import { LocalText, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** Why the parties contract; what the contract achieves decides whether a breach defeats its purpose. */
export const PurposeTerms = record({ background: optional(LocalText), purpose: LocalText })
export type PurposeTerms = Static<typeof PurposeTerms>
