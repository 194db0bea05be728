import type { ClauseText } from '../../clause.ts'
import { count, countOf, duration, phrase, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andSemicolons, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Emergency Response',
  body: [
    p`An emergency in the sense of this clause is any of the following: ${list('events', s`${term('', phrase)}`, andSemicolons)}.`,
    p`${provider} shall start its emergency response within ${term('startWithin', duration)} of receiving ${client}’s notice of an emergency, and shall serve the customers affected first.`,
    when(
      'roles',
      lead(p`Roles in an emergency:`, items('roles', p`${term('role', phrase)}: ${term('duty', phrase)}.`)),
    ),
    when(
      'reinforcements',
      p`From receipt of that notice ${provider} shall bring on duty ${list('reinforcements', s`${when('people', s`at least ${term('people', count)} additional agents `)}${when('share', s`additional agents of at least ${term('share', share)} of those on duty `)}within ${term('within', duration)}`, andSemicolons)}.`,
    ),
    when(
      'reportEvery',
      p`While the emergency lasts, ${provider} shall report progress to ${client} every ${term('reportEvery', duration)}.`,
    ),
    when(
      'drillsPerYear',
      p`${provider} shall hold at least ${term('drillsPerYear', countOf('次', 'drill'))} of the emergency response a year and inform ${client} of the results.`,
    ),
    when(
      'recovery',
      p`Where the place of service or its systems fail, ${provider} shall bring back ${list('recovery', s`at least ${term('share', share)} of the usual seats within ${term('within', duration)} of the failure`, andSemicolons)}.`,
    ),
    when(
      'standby',
      p`${provider} shall keep standby seats at another place${when('standby.seats', s`, at least ${term('standby.seats', countOf('席', 'seat'))}`)}${when('standby.share', s`, at least ${term('standby.share', share)} of the usual seats`)}${when('standby.switchWithin', s`, and shall be able to move the services there within ${term('standby.switchWithin', duration)} after the place of service has become unusable`)}.`,
    ),
    when(
      'reviewWithin',
      p`Within ${term('reviewWithin', duration)} after the emergency has ended, ${provider} shall submit to ${client} a written review of its causes, its handling and the measures for improvement.`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '突发事件发生', en: 'the emergency arises' }).en,
  ],
  labels: {
    events: 'Emergencies',
    startWithin: 'Start within',
    roles: 'Roles',
    'roles.role': 'Role',
    'roles.duty': 'Duty',
    reinforcements: 'Additional agents',
    'reinforcements.within': 'On duty within',
    'reinforcements.people': 'Number',
    'reinforcements.share': 'Share of those on duty',
    reportEvery: 'Report every',
    drillsPerYear: 'Drills a year',
    recovery: 'Seats brought back',
    'recovery.within': 'Within',
    'recovery.share': 'Share of the usual seats',
    standby: 'Standby seats',
    'standby.seats': 'Seats',
    'standby.share': 'Share of the usual seats',
    'standby.switchWithin': 'Moved within',
    reviewWithin: 'Review within',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States what an emergency is, how fast the response starts, who does what and how it is reported.',
    legalBasis: 'Civil Code art. 509 (performance as agreed).',
    forClient: 'Name the events and the time to start, and ask for steady reports; the flow chart becomes an annex.',
    forProvider:
      'Let the client declare an emergency in writing; charge extra staff apart and count its figures apart.',
  },
  findings: {
    'start-slower-than-a-day': {
      problem: 'The response starts within {within}, which is hardly an emergency response.',
      reason: 'With many customers affected, a day is too late to contain the harm.',
      repair: 'Shorten it to two to four hours.',
    },
    'report-slower-than-start': {
      problem: 'Reports come a day apart or more; that is late in an emergency.',
      reason: 'The client lacks the news it needs to respond in public.',
      repair: 'Report more often, for example every two hours.',
    },
    'no-roles': {
      problem: 'No roles are agreed, so the annex with the emergency chart cannot be drawn.',
      reason: 'In an emergency nobody knows who leads and who informs.',
      repair: 'Enter roles and duties.',
    },
  },
}
