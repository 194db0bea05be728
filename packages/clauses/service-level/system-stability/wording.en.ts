import type { ClauseText } from '../../clause.ts'
import { duration, share, timeOfDay } from '../../say/index.ts'
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
    p`The availability of the service systems that ${provider} supplies is measured by the ${choose('period', { month: s`month`, quarter: s`quarter`, year: s`year` })} and shall be at least ${term('availability', share)}. Availability is the share of the time in which the systems should be up that remains after the time in which they were down.`,
    when(
      'maintenance',
      lead(
        p`After ${term('maintenance.notice', duration)} notice to ${client} the systems may be maintained in these windows, which do not count as time down:`,
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
    forClient: 'Say whose monitoring measures availability.',
    forProvider: 'Leave out failures of the client’s own systems and of carriers’ lines.',
  },
  findings: {
    'above-whole': 'The availability is above one whole.',
    'full-availability': 'The availability is the whole time; any interruption is a breach.',
  },
}
