import type { ClauseText } from '../../clause.ts'
import { count, countOf, duration, phrase } from '../../say/index.ts'
import { andSemicolons, choose, client, list, p, provider, s, series, term, when } from '../../wording/build.ts'

const hours = countOf('学时', 'hour')
const days = countOf('日', 'day')

export const text: ClauseText = {
  title: 'Training',
  body: [
    p`Before staff serve, ${provider} shall train them for ${series(' and ', when('initial.hours', s`at least ${term('initial.hours', hours)}`), when('initial.days', s`at least ${term('initial.days', days)}`))}${choose(
      'initial.approvedByClient',
      {
        true: s`, by a plan that ${client} has approved in writing beforehand`,
        false: s`, by a plan of its own`,
      },
    )}${when('initial.passScore', s`; only those who score ${term('initial.passScore', count)} in the exam may serve`)}.`,
    when(
      'periodic',
      p`${provider} shall train its staff every ${choose('periodic.every', { month: s`month`, quarter: s`quarter`, year: s`year` })} for at least ${term('periodic.hours', hours)}.`,
    ),
    when('topics', p`Training covers: ${list('topics', s`${term('', phrase)}`, andSemicolons)}.`),
    when(
      'materialBefore',
      p`${client} shall hand over product and business material ${term('materialBefore', duration)} before initial training starts and keep it up to date.`,
    ),
    p`The cost of training is borne by ${choose('cost', { client: s`${client}`, provider: s`${provider}`, both: s`each party for itself` })}. Records of training and exams are kept and open to ${client}.`,
  ],
  labels: {
    initial: 'Initial training',
    'initial.days': 'Days',
    'initial.hours': 'Hours',
    'initial.approvedByClient': 'Approved by the client',
    'initial.passScore': 'Pass score',
    periodic: 'Periodic training',
    'periodic.every': 'Every',
    'periodic.hours': 'Hours',
    topics: 'Topics',
    materialBefore: 'Material before',
    cost: 'Cost',
  },
  help: {
    purpose: 'States initial and periodic training, the exam, and who bears the cost.',
    legalBasis: 'Civil Code art. 509(2) (duty to assist); Labour Law art. 68 (vocational training).',
    forClient: 'Keep approval of initial training and the exam as a gate; hand over material in time.',
    forProvider: 'Training for changes of the client’s products should be at its cost; late material delays the start.',
  },
  findings: {
    'no-length': 'Neither hours nor days of initial training are agreed.',
    'no-exam': 'No exam is agreed, so nobody knows whether the training worked.',
    'no-periodic': 'No periodic training is agreed; quality fades when products change.',
    'material-without-date': 'The client approves training, but nothing says when it hands over the material.',
  },
}
