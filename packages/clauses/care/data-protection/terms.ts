import { Duration, listOf, oneOf, optional, Phrase, Prose, record } from '@heqi/terms'
import type { Static } from 'typebox'
import { deadlinesAndLimits } from '../../shared/deadlines-and-limits.ts'

/** What article 21 of the Personal Information Protection Law asks an entrusting contract to agree, and what follows from it. */
export const DataProtectionTerms = record({
  purpose: Prose,
  kinds: listOf(Phrase, { minItems: 1 }),
  /** Whether sensitive personal information (PIPL art. 28) is among them. */
  sensitive: optional(oneOf('none', 'included')),
  methods: listOf(oneOf('collect', 'store', 'use', 'process', 'transmit', 'provide', 'delete'), { minItems: 1 }),
  measures: listOf(oneOf('access-control', 'encryption', 'masking', 'access-log', 'training', 'audit'), {
    minItems: 1,
  }),
  subProcessing: oneOf('forbidden', 'with-consent'),
  crossBorder: oneOf('forbidden', 'with-consent'),
  /** From discovery of a leak to the notice to the client. */
  incidentNotice: Duration,
  /** From discovery of a leak to a written report of it. */
  incidentReport: optional(Duration),
  /** Help with a person's request to see, correct or delete. */
  requestHelp: optional(Duration),
  atEnd: oneOf('return', 'delete', 'return-and-delete'),
  atEndWithin: Duration,
  /** How long service records with personal information are kept; then they are deleted or made anonymous. */
  retention: optional(Duration),
  ...deadlinesAndLimits,
})
export type DataProtectionTerms = Static<typeof DataProtectionTerms>
