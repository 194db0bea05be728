import type { Messages } from '../messages.ts'
import type { service as chinese } from '../zh-CN/service.ts'

export const service: Messages<typeof chinese> = {
  title: 'Service',
  basis: 'From {{records}} service records',
  notStarted: 'The contract has not started',
  noMetrics: 'This contract promises no metric',
  trend: 'Last six months',
  value: 'Value',
  contacts: 'Contacts',
  unstated: 'not stated',
  heatLabel: 'By weekday and hour',
  behind: '{{part}}: {{records}} records',
  verdicts: { met: 'met', missed: 'missed', 'no-data': 'no data' },
  by: { 'weekday-hour': 'Weekday and hour', channel: 'Channel', 'case-type': 'Case type', agent: 'Agent', day: 'Day' },
  parts: {
    numerator: 'Numerator',
    denominator: 'Denominator',
    pending: 'Pending',
    'out-of-scope': 'Out of scope',
    'outside-service-hours': 'Outside service hours',
    'short-abandon': 'Short abandons',
    'menu-abandon': 'Abandoned in the menu',
    'not-queued': 'Not queued',
    'excluded-window': 'Excused windows',
    'no-survey': 'No survey',
    'beyond-first-level': 'Beyond first level',
    'missing-data': 'Data missing',
    'calendar-not-published': 'Calendar not published',
  },
}
