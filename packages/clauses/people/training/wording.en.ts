import type { ClauseText } from '../../clause.ts'
import { amount, count, countOf, duration, phrase, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

const hours = countOf('学时', 'hour')
const days = countOf('日', 'day')

export const text: ClauseText = {
  title: 'Training',
  body: [
    p`Before its staff provide services, ${provider} shall give them initial training${when('initial.hours', s` of at least ${term('initial.hours', hours)}`)}${when('initial.days', s` over at least ${term('initial.days', days)}`)}${choose(
      'initial.approvedByClient',
      {
        true: s`, under a plan approved by ${client} in writing beforehand`,
        false: s`, under a plan of its own`,
      },
    )}${when('initial.passScore', s`; only those who score at least ${term('initial.passScore', count)} points in the examination may provide services`)}.`,
    when(
      'periodic',
      p`${provider} shall give its staff in-service training every ${choose('periodic.every', { month: s`month`, quarter: s`quarter`, year: s`year` })} of at least ${term('periodic.hours', hours)}.`,
    ),
    when(
      'topics',
      p`The training shall cover the following: ${list('topics', s`${term('', phrase)}`, andSemicolons)}.`,
    ),
    when(
      'materialBefore',
      p`${client} shall provide product and business materials ${term('materialBefore', duration)} before the initial training starts and keep them up to date.`,
    ),
    p`The cost of training is borne by ${choose('cost', { client: s`${client}`, provider: s`${provider}`, both: s`each party as far as incurred by it` })}. Records of training and examinations shall be kept by ${provider} and made available to ${client} on request.`,
    when(
      'seatPriceShare',
      p`While staff are in initial training, their seats are charged at ${term('seatPriceShare', share)} of the price.`,
    ),
    when('perPersonYuan', p`The cost of training is ${term('perPersonYuan', amount)} for each person trained.`),
    when('onceYuan', p`The whole of the initial training costs ${term('onceYuan', amount)}.`),
    ...deadlineAndLimitWords({ 'zh-CN': '培训', en: 'the training' }).en,
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
    seatPriceShare: 'Charged while in training',
    perPersonYuan: 'Cost for each person',
    onceYuan: 'Cost of the whole initial training',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States initial and periodic training, the exam, and who bears the cost.',
    legalBasis: 'Civil Code art. 509(2) (duty to assist); Labour Law art. 68 (vocational training).',
    forClient: 'Keep approval of initial training and the exam as a gate; hand over material in time.',
    forProvider: 'Training for changes of the client’s products should be at its cost; late material delays the start.',
  },
  findings: {
    'no-exam': {
      problem: 'No exam is agreed, so nobody knows whether the training worked.',
      reason: 'Hours alone prove nothing; people who know little will serve.',
      repair: 'Set a pass score for the examination.',
    },
    'no-length': {
      problem: 'Neither hours nor days of initial training are agreed.',
      reason: 'How long staff are trained is left to the provider.',
      repair: 'Enter hours or days of initial training.',
    },
    'no-periodic': {
      problem: 'No periodic training is agreed; quality fades when products change.',
      reason: 'After products and rules change, answers go wrong.',
      repair: 'Agree on in-service training each month or quarter.',
    },
    'material-without-date': {
      problem: 'The client approves training, but nothing says when it hands over the material.',
      reason: 'Late material delays training and launch, and nobody knows who is to blame.',
      repair: 'Say how long before training the client hands over material.',
    },
  },
}
