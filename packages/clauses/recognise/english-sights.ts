import { FEE_SIGHTS } from './english-fee-sights.ts'
import { RELATION_SIGHTS } from './english-relation-sights.ts'
import { SERVICE_SIGHTS } from './english-service-sights.ts'
import type { EnglishSight } from './english-sight.ts'

/** Headings and sentences are those of service agreements everywhere; a heading may name several clauses. */
export const ENGLISH_SIGHTS: readonly EnglishSight[] = [...SERVICE_SIGHTS, ...FEE_SIGHTS, ...RELATION_SIGHTS]
