import type { PaymentScheduleTerms } from '@heqi/terms'
import type { Static } from 'typebox'

type Terms = Static<typeof PaymentScheduleTerms>

/** Without a monthly share no remainder is settled; only a release by event has an event. */
export function tidy({ settledAt, retention, ...terms }: Terms): Terms {
  return {
    ...terms,
    ...(terms.monthlyShare === undefined || settledAt === undefined ? {} : { settledAt }),
    ...(retention === undefined ? {} : { retention: tidyRetention(retention) }),
  }
}

function tidyRetention({ event, ...retention }: NonNullable<Terms['retention']>): NonNullable<Terms['retention']> {
  return retention.release === 'event' && event !== undefined ? { ...retention, event } : retention
}
