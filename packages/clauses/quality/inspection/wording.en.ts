import type { ClauseText } from '../../clause.ts'
import { count, duration, phrase, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andSemicolons, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Quality Inspection',
  body: [
    p`The quality of the services is inspected on samples of call recordings, chat records and tickets, by the score sheet that both parties have confirmed, ${choose('by', { provider: s`by ${provider} itself`, client: s`by ${client}`, both: s`by each party on its own` })}.`,
    when(
      'sample',
      p`The sample inspected ${choose('sample.every', { day: s`each day`, week: s`each week`, month: s`each month` })} is, ${choose('sample.of', { agent: s`for every service agent`, service: s`for the services as a whole` })}, at least ${term('sample.number', count)}.`,
    ),
    when('share', p`The sample is at least ${term('share', share)} of the service records of the period.`),
    when('passScore', p`A sample passes with ${term('passScore', count)} points or more.`),
    when(
      'fatalErrors',
      p`A sample scores nothing in any of the following cases: ${list('fatalErrors', s`${term('', phrase)}`, andSemicolons)}.`,
    ),
    when(
      'resultWithin',
      p`The result shall be told to the other party within ${term('resultWithin', duration)} of the inspection.`,
    ),
    when(
      'appealWithin',
      p`A party that objects to a result shall appeal in writing within ${term('appealWithin', duration)} of receiving it, failing which the result stands.`,
    ),
    when(
      'reviewWithin',
      p`The party that inspected shall review the result and answer in writing within ${term('reviewWithin', duration)} of receiving the appeal.`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '质检', en: 'the inspection' }).en,
  ],
  labels: {
    by: 'Inspected by',
    sample: 'Sample',
    'sample.number': 'Number',
    'sample.of': 'Of each agent or of all',
    'sample.every': 'Each',
    share: 'Share inspected',
    passScore: 'Points to pass',
    fatalErrors: 'Fatal errors',
    resultWithin: 'Result within',
    appealWithin: 'Appeal within',
    reviewWithin: 'Answer to an appeal within',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States who inspects how much of the service, how it is scored, and how a score is appealed.',
    legalBasis: 'Civil Code arts. 509 (performance) and 922 (following the mandator’s instructions, by analogy).',
    forClient: 'Count samples for each agent so that nobody goes unheard, and keep the right to sample yourself.',
    forProvider: 'Annex the score sheet, and ask for times of appeal and review, lest one sample decide the fee.',
  },
  findings: {
    'more-than-all': {
      problem: 'The share inspected exceeds the whole.',
      reason: 'More than all records cannot be inspected.',
      repair: 'Check the share; it is at most one hundred per cent.',
    },
    'no-sample': {
      problem: 'Nothing says how much is inspected; a handful of samples may decide the score.',
      reason: 'Whoever inspects picks the sample, and the score represents nothing.',
      repair: 'State the samples for each agent, or the share.',
    },
    'no-appeal': {
      problem: 'No time is agreed for an appeal against a result.',
      reason: 'A wrong score cannot be put right, and deductions are fought over at settlement.',
      repair: 'Set a time to appeal, for example three working days.',
    },
    'appeal-unanswered': {
      problem: 'An appeal is agreed, but no time for answering it.',
      reason: 'An appeal may stay unanswered, and the assessment with it.',
      repair: 'Set a time to answer, for example three working days.',
    },
  },
}
