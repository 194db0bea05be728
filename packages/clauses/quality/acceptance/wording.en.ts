import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andSemicolons, choose, clause, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Acceptance',
  body: [
    p`Upon completing the agreed services or results, ${provider} shall request acceptance in writing and submit the service records; ${client} shall examine them and issue a written result within ${term('within', duration)} after receipt of the request.`,
    when(
      'criteria',
      p`The examination covers the following: ${list('criteria', s`${term('', phrase)}`, andSemicolons)}.`,
    ),
    choose('onSilence', {
      accepted: p`If ${client} neither issues a result nor gives reasons in writing within that time, the services are deemed accepted.`,
      'not-accepted': p`If ${client} issues no result within that time, the services are not deemed accepted; ${provider} may demand in writing a result and the reasons for the delay.`,
    }),
    p`If acceptance is refused, ${client} shall state in the result what does not conform, and ${provider} shall then act under ${clause('quality/rectification', 'Rectification')} and request acceptance again.`,
    when(
      'objectionWithin',
      p`Either party may object to the result in writing within ${term('objectionWithin', duration)} of receiving it, failing which the result is deemed accepted by that party.`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '验收', en: 'the acceptance' }).en,
  ],
  labels: {
    within: 'Time for acceptance',
    onSilence: 'Silence',
    criteria: 'What is examined',
    objectionWithin: 'Time for objection',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States how and how soon services are accepted, what silence means, and how to object.',
    legalBasis: 'Civil Code arts. 621, 646 and 780 (examination and notice, by analogy).',
    forClient:
      'Keep the time sufficient; if silence is not acceptance, provide for a demand so that nothing stays open.',
    forProvider: 'Insist that silence is acceptance and that defects are named in writing.',
  },
  findings: {
    'within-zero': {
      problem: 'The time for acceptance is zero; nothing can be examined.',
      reason: 'With no time to examine, any consequence of silence is unfair.',
      repair: 'Fill in the time; three to ten working days are usual for services.',
    },
    'silence-not-accepted': {
      problem: 'Silence is not acceptance, so a payment that waits for acceptance may wait for ever.',
      reason: 'Where payment waits for acceptance, the client need only do nothing.',
      repair: 'Let silence count as acceptance, or set a time after a reminder.',
    },
    'no-criteria': {
      problem: 'Nothing says what is examined; whether services conform is open to dispute.',
      reason: 'Without criteria conformity is argued by what is customary in the trade.',
      repair: 'List what is examined, such as service records and results against the KPIs.',
    },
  },
}
