import { ContractTerms, Duration, listOf, oneOf, optional, record, TimeOfDay } from '@heqi/terms'
import type { Static } from 'typebox'

/** Share of the time for which the service systems must be up, and when they may be down for maintenance. */
export const SystemStabilityTerms = record({
  ...ContractTerms.properties['service-level/system-stability'].properties,
  period: oneOf('month', 'quarter', 'year'),
  maintenance: optional(
    record({
      notice: Duration,
      windows: listOf(
        record({
          days: listOf(oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), { minItems: 1 }),
          from: TimeOfDay,
          to: TimeOfDay,
        }),
        { minItems: 1 },
      ),
    }),
  ),
})
export type SystemStabilityTerms = Static<typeof SystemStabilityTerms>
