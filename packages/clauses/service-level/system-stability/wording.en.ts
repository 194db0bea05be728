import type { ClauseText } from '../../clause.ts'
import { duration, noticePeriod, share, timeOfDay } from '../../say/index.ts'
import { andCommas, choose, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

const weekday = choose('', {
  mon: s`Monday`,
  tue: s`Tuesday`,
  wed: s`Wednesday`,
  thu: s`Thursday`,
  fri: s`Friday`,
  sat: s`Saturday`,
  sun: s`Sunday`,
})

export const text: ClauseText = {
  title: 'System Stability',
  body: [
    p`The availability of the service systems that ${provider} supplies is measured by the ${choose('period', { month: s`month`, quarter: s`quarter`, year: s`year` })} and shall be at least ${term('availability', share)}. Availability is the time during which the systems were available as a share of the time during which they should have been available.`,
    when(
      'restoreWithin',
      p`After an outage ${provider} shall have the systems running again within ${term('restoreWithin', duration)}.`,
    ),
    when(
      'dataLoss',
      p`No data older than ${term('dataLoss', duration)} at the time of an outage shall be lost through it.`,
    ),
    when(
      'plannedDowntime',
      p`Planned downtime shall not exceed ${term('plannedDowntime', duration)} in any period of measurement.`,
    ),
    when(
      'maintenance',
      lead(
        p`After ${term('maintenance.notice', noticePeriod)}notice to ${client}, ${provider} may maintain the systems in the following windows, which do not count as downtime:`,
        items(
          'maintenance.windows',
          p`${list('days', weekday, andCommas)}: ${term('from', timeOfDay)} to ${term('to', timeOfDay)}.`,
        ),
      ),
    ),
  ],
  labels: {
    availability: 'Availability',
    period: 'Measured by',
    restoreWithin: 'Running again within',
    dataLoss: 'Data lost at most',
    plannedDowntime: 'Planned downtime at most',
    maintenance: 'Maintenance',
    'maintenance.notice': 'Notice',
    'maintenance.windows': 'Windows',
    'maintenance.windows.days': 'Days',
    'maintenance.windows.from': 'From',
    'maintenance.windows.to': 'To',
  },
  help: {
    purpose: 'States the availability of the service systems and when they may be maintained.',
    legalBasis: 'Civil Code art. 509; the Cybersecurity Law on the security of network operation.',
    forClient:
      'Say whose monitoring and which system counts; keep maintenance out of campaigns and the closing of the month.',
    forProvider:
      'Leave out failures of the client’s own systems, of carriers and of public clouds; let a miss count in the assessment only, not twice.',
  },
  findings: {
    'above-whole': {
      problem: 'The availability is above one whole.',
      reason: 'Availability cannot exceed the whole time.',
      repair: 'Set it to one hundred per cent at most; 99 to 99.9 is usual.',
    },
    'full-availability': {
      problem: 'The availability is the whole time; any interruption is a breach.',
      reason:
        'Every system needs maintenance; at one hundred per cent each second down is a breach, and the price rises with it.',
      repair: 'Agree on an achievable share and on maintenance windows.',
    },
  },
}
