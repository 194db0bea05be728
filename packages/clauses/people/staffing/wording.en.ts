import type { ClauseText } from '../../clause.ts'
import { amount, countOf, duration, phrase, share } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andSemicolons, choose, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Service Staff',
  body: [
    p`The service staff of ${provider} shall meet the following conditions: ${list('qualifications', s`${term('', phrase)}`, andSemicolons)}.`,
    when(
      'headcount',
      lead(
        p`${provider} shall provide staff in the following roles and numbers:`,
        items('headcount', p`${term('role', phrase)}: ${term('number', countOf('人', 'person'))}.`),
      ),
    ),
    when('total', p`The service staff shall number at least ${term('total', countOf('人', 'person'))} in all.`),
    when(
      'peoplePerLeader',
      p`A team leader shall be responsible for no more than ${term('peoplePerLeader', countOf('人', 'person'))}.`,
    ),
    when(
      'peoplePerInspector',
      p`A quality inspector shall be responsible for no more than ${term('peoplePerInspector', countOf('人', 'person'))}.`,
    ),
    when('experience', p`The staff shall have at least ${term('experience', duration)} of experience on such a post.`),
    when(
      'nameList',
      p`${provider} shall submit to ${client} the list of service staff with proof of their qualifications ${term('nameList.before', duration)} before the services start, and notify it of changes in writing ${term('nameList.changes', duration)} in advance. No person outside the list may provide services.`,
    ),
    when(
      'appraisal',
      p`${provider} shall appraise its staff every ${choose('appraisal', { month: s`month`, quarter: s`quarter`, year: s`year` })} and inform ${client} of the results that bear on service quality.`,
    ),
    when(
      'replaceWithin',
      p`Where a member of staff does not meet the agreed conditions or seriously breaches the service rules, ${client} may require replacement, stating its reasons, and ${provider} shall replace that person within ${term('replaceWithin', duration)}.`,
    ),
    when(
      'completeWithin',
      p`All service staff shall be in place within ${term('completeWithin', duration)} after this Contract is signed.`,
    ),
    when(
      'wageFloorYuan',
      p`${provider} shall pay each member of the service staff no less than ${term('wageFloorYuan', amount)} for a month.`,
    ),
    when(
      'turnover',
      p`${provider} shall keep its service staff stable; the staff that leaves ${choose('turnover.every', { month: s`each month`, quarter: s`each quarter`, year: s`each year` })} shall not exceed ${term('turnover.most', share)} of the average number of service staff in that period${when('turnover.perPointShare', s`; for each percentage point above, ${term('turnover.perPointShare', share)} of the month’s service fees is deducted`)}${when('turnover.perPointYuan', s`; for each percentage point above, ${term('turnover.perPointYuan', amount)} is deducted from the service fees`)}${when('turnover.perPersonYuan', s`; for each person above, ${term('turnover.perPersonYuan', amount)} is deducted from the service fees`)}.`,
    ),
    p`The staff are employed by ${provider}, which manages them, pays their remuneration and contributes to their social insurance as the law requires. ${client} shall address its service requirements to ${provider} and shall not manage the staff directly; this Contract does not constitute labour dispatch.`,
    ...deadlineAndLimitWords({ 'zh-CN': '事由发生', en: 'the occasion arises' }).en,
  ],
  labels: {
    qualifications: 'Conditions',
    headcount: 'Headcount',
    'headcount.role': 'Role',
    'headcount.number': 'People',
    total: 'People in all',
    peoplePerLeader: 'People for each team leader',
    peoplePerInspector: 'People for each inspector',
    experience: 'Experience',
    nameList: 'Name list',
    'nameList.before': 'Before service starts',
    'nameList.changes': 'Changes told ahead',
    appraisal: 'Appraisal',
    replaceWithin: 'Replacement within',
    completeWithin: 'All in place within',
    wageFloorYuan: 'Pay for a month at least',
    turnover: 'Turnover',
    'turnover.most': 'Turnover at most',
    'turnover.every': 'Counted each',
    'turnover.perPointShare': 'Deducted for each point above, share',
    'turnover.perPointYuan': 'Deducted for each point above, amount',
    'turnover.perPersonYuan': 'Deducted for each person above',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States who may serve: conditions, headcount by role, name list, appraisal and replacement.',
    legalBasis: 'Labour Contract Law arts. 58 to 67 (labour dispatch), which outsourcing must not disguise.',
    forClient: 'Ask for names and proof, keep the right to a replacement, and do not manage the provider’s staff.',
    forProvider: 'Replacement needs a reason; headcount should fit volume and fees; state who employs the staff.',
  },
  findings: {
    'role-named-twice': {
      problem: 'The role “{role}” appears more than once, perhaps with different numbers.',
      reason: 'Two numbers for one role: nobody can tell whether it is fully staffed.',
      repair: 'Merge the rows and state the total.',
    },
    'seats-exceed-headcount': {
      problem: '{seats} seats are charged, more than the {people} people agreed.',
      reason: 'Seats are paid for that nobody fills, or one person fills several.',
      repair: 'Bring seats and people into line.',
    },
    'no-name-list': {
      problem: 'No name list is agreed, so nobody can check who serves.',
      reason: 'Without names neither qualification nor confidentiality undertakings nor training can be checked.',
      repair: 'Agree when the list and its changes are sent.',
    },
    'no-replacement': {
      problem: 'No time is agreed for replacing unfit staff.',
      reason: 'Unfit staff go on serving customers until the next assessment.',
      repair: 'Set a time for replacement, for example seven days.',
    },
  },
}
