import type { ClauseText } from '../../clause.ts'
import { count, duration, phrase } from '../../say/index.ts'
import { andSemicolons, choose, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Service Staff',
  body: [
    p`The service staff of ${provider} meet the following conditions: ${list('qualifications', s`${term('', phrase)}`, andSemicolons)}.`,
    when(
      'headcount',
      lead(
        p`${provider} shall provide the following staff:`,
        items('headcount', p`${term('role', phrase)}: ${term('number', count)}.`),
      ),
    ),
    when(
      'nameList',
      p`${provider} shall send ${client} the list of names with proof of qualification ${term('nameList.before', duration)} before service starts and tell it of changes in writing ${term('nameList.changes', duration)} ahead. Nobody outside the list may serve.`,
    ),
    when(
      'appraisal',
      p`${provider} shall appraise its staff every ${choose('appraisal', { month: s`month`, quarter: s`quarter`, year: s`year` })} and tell ${client} the results that bear on service quality.`,
    ),
    when(
      'replaceWithin',
      p`Where staff do not meet the conditions or gravely offend against the rules of service, ${client} may ask for a replacement with reasons, and ${provider} shall replace them within ${term('replaceWithin', duration)}.`,
    ),
    p`The staff are employed by ${provider}, which manages them, pays their wages and social insurance. Requirements of ${client} are addressed to ${provider}; ${client} does not manage the staff directly, and this Contract is no labour dispatch.`,
  ],
  labels: {
    qualifications: 'Conditions',
    headcount: 'Headcount',
    'headcount.role': 'Role',
    'headcount.number': 'People',
    nameList: 'Name list',
    'nameList.before': 'Before service starts',
    'nameList.changes': 'Changes told ahead',
    appraisal: 'Appraisal',
    replaceWithin: 'Replacement within',
  },
  help: {
    purpose: 'States who may serve: conditions, headcount by role, name list, appraisal and replacement.',
    legalBasis: 'Labour Contract Law arts. 58 to 67 (labour dispatch), which outsourcing must not disguise.',
    forClient: 'Ask for names and proof, keep the right to a replacement, and do not manage the provider’s staff.',
    forProvider: 'Replacement needs a reason; headcount should fit volume and fees; state who employs the staff.',
  },
  findings: {
    'role-named-twice': 'The role “{role}” appears more than once, perhaps with different numbers.',
    'seats-exceed-headcount': '{seats} seats are charged, more than the {people} people agreed.',
    'no-name-list': 'No name list is agreed, so nobody can check who serves.',
    'no-replacement': 'No time is agreed for replacing unfit staff.',
  },
}
