import type { Duration } from '@heqi/terms'
import { DAY_MS, elapsedMs } from '@heqi/vocabulary'
import type { ReviewRule } from '../../clause.ts'
import { sayDuration } from '../../say/quantities.ts'
import type { EmergencyTerms } from './terms.ts'

/** A day or more: everything that is not counted in hours, minutes or seconds, and 24 hours or more. */
const isADayOrMore = (duration: Duration): boolean => (elapsedMs(duration) ?? DAY_MS) >= DAY_MS

export const review: readonly ReviewRule<EmergencyTerms>[] = [
  {
    code: 'start-slower-than-a-day',
    severity: 'warning',
    check: ({ startWithin }) =>
      isADayOrMore(startWithin) ? [{ path: 'startWithin', data: { within: sayDuration(startWithin, 'zh-CN') } }] : [],
  },
  {
    code: 'report-slower-than-start',
    severity: 'note',
    check: ({ reportEvery }) => (reportEvery && isADayOrMore(reportEvery) ? [{ path: 'reportEvery' }] : []),
  },
  {
    code: 'no-roles',
    severity: 'note',
    check: ({ roles }) => (roles === undefined ? [{ path: 'roles' }] : []),
  },
]
