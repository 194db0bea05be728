import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { andSemicolons, choose, clause, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Acceptance',
  body: [
    p`When services or results are complete, ${provider} shall request acceptance in writing with the service records; ${client} shall examine them and state the result in writing within ${term('within', duration)} after receipt of the request.`,
    when('criteria', p`The examination covers: ${list('criteria', s`${term('', phrase)}`, andSemicolons)}.`),
    choose('onSilence', {
      accepted: p`If ${client} neither states a result nor gives reasons in writing within that time, the services count as accepted.`,
      'not-accepted': p`If ${client} states no result within that time, the services do not count as accepted; ${provider} may demand one in writing together with reasons.`,
    }),
    p`A refusal names in writing what does not conform; ${provider} then acts under ${clause('quality/rectification', 'Rectification')} and requests acceptance again.`,
    when(
      'objectionWithin',
      p`Either party may object to the result in writing within ${term('objectionWithin', duration)} after receiving it; otherwise the result stands.`,
    ),
  ],
  labels: {
    within: 'Time for acceptance',
    onSilence: 'Silence',
    criteria: 'What is examined',
    objectionWithin: 'Time for objection',
  },
  help: {
    purpose: 'States how and how soon services are accepted, what silence means, and how to object.',
    legalBasis: 'Civil Code arts. 621, 646 and 780 (examination and notice, by analogy).',
    forClient:
      'Keep the time sufficient; if silence is not acceptance, provide for a demand so that nothing stays open.',
    forProvider: 'Insist that silence is acceptance and that defects are named in writing.',
  },
  findings: {
    'within-zero': 'The time for acceptance is zero; nothing can be examined.',
    'silence-not-accepted': 'Silence is not acceptance, so a payment that waits for acceptance may wait for ever.',
    'no-criteria': 'Nothing says what is examined; whether services conform is open to dispute.',
  },
}
