import type { ClauseText } from '../../clause.ts'
import { dayOfMonth, duration, noticePeriod, phrase, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andSemicolons, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Duties of the Client',
  body: [
    p`Within ${term('materialsWithin', duration)} of the signature of this Contract, ${client} shall provide ${provider} with the following materials needed for the services, and keep them true, complete and up to date: ${list('materials', s`${term('', phrase)}`, andSemicolons)}.`,
    when(
      'access',
      p`Within ${term('access.within', duration)} of the signature of this Contract, ${client} shall grant the service staff of ${provider} the necessary access to: ${list('access.systems', s`${term('', phrase)}`, andSemicolons)}.`,
    ),
    when(
      'training',
      p`Within ${term('training.within', duration)} of the signature of this Contract, ${client} shall train key staff of ${provider} in: ${list('training.topics', s`${term('', phrase)}`, andSemicolons)}.`,
    ),
    when(
      'changeNotice',
      p`${client} shall give ${provider} ${term('changeNotice', noticePeriod)}written notice of changes to products, business rules or campaigns that may affect the services.`,
    ),
    when(
      'forecast',
      p`${client} shall give ${provider} a written forecast of the volume of the following month${when('forecast.day', s`, by ${term('forecast.day', dayOfMonth)} of each month`)}${when('forecast.before', s`, ${term('forecast.before', duration)} ahead`)}${when('forecast.tolerance', s`; metrics affected by an actual volume of more than ${term('forecast.tolerance', share)} above the forecast are not assessed`)}.`,
    ),
    when(
      'replyWithin',
      p`${client} shall answer requests of ${provider} for confirmation of business matters within ${term('replyWithin', duration)} of receipt.`,
    ),
    p`${client} shall designate a contact person for daily coordination and pay the fees as agreed. Where the services cannot be provided as agreed because ${client} has not performed these duties, the times affected are extended accordingly and the metrics affected are not assessed.`,
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' }).en,
  ],
  labels: {
    materials: 'Materials',
    materialsWithin: 'Materials within',
    access: 'Access',
    'access.systems': 'Systems',
    'access.within': 'Access within',
    training: 'Training',
    'training.topics': 'Topics',
    'training.within': 'Training within',
    changeNotice: 'Notice of changes',
    forecast: 'Forecast of volume',
    'forecast.day': 'Forecast due on',
    'forecast.before': 'Forecast ahead by',
    'forecast.tolerance': 'Tolerance of the forecast',
    replyWithin: 'Questions answered within',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States which materials, access, training and answers the client owes, and when.',
    legalBasis: 'Civil Code arts. 509 (cooperation), 882 and 884 (conditions of work in service contracts).',
    forClient: 'Agree times that you can keep; delay extends service times and excuses metrics.',
    forProvider: 'Put a time on materials, access and training, and be excused from assessment without them.',
  },
  findings: {
    'no-access': {
      problem: 'Access to systems is not agreed; the services may be unable to start.',
      reason: 'Without access the provider cannot look anything up, and clocks are disputed.',
      repair: 'List the systems and the time to open them.',
    },
    'no-change-notice': {
      problem: 'Changes of the business need not be told ahead; answers may be wrong.',
      reason: 'When campaigns and rules change overnight, nobody knows who answers for wrong answers.',
      repair: 'Set a notice, for example three working days.',
    },
    'no-reply-time': {
      problem: 'No time is agreed for answering questions; resolution times invite dispute.',
      reason: 'Whether time waiting for the client counts is open.',
      repair: 'Set a time, for example one working day.',
    },
  },
}
