import { ContractTerms, Duration, listOf, oneOf, optional, record, TimeOfDay } from '@heqi/terms'
import type { Static } from 'typebox'

/** Share of the time for which the service systems must be up, and when they may be down for maintenance. */
export const SystemStabilityTerms = record({
  ...ContractTerms.properties['service-level/system-stability'].properties,
  period: oneOf('month', 'quarter', 'year'),
  /** From an outage to the service running again. */
  restoreWithin: optional(Duration),
  /** Data of no more than this long before an outage may be lost. */
  dataLoss: optional(Duration),
  /** Planned downtime in each period of measurement, at most. */
  plannedDowntime: optional(Duration),
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
