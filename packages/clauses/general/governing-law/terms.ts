import { oneOf, record } from '@heqi/terms'
import type { Static } from 'typebox'

/** The law that governs the contract. */
export const GoverningLawTerms = record({ law: oneOf('mainland-china', 'hong-kong', 'macao', 'taiwan') })
export type GoverningLawTerms = Static<typeof GoverningLawTerms>
