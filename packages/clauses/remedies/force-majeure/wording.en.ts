import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { andSemicolons, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Force Majeure',
  body: [
    p`Force majeure means objective circumstances that cannot be foreseen, avoided or overcome${when('events', s`, as a rule: ${list('events', s`${term('', phrase)}`, andSemicolons)}`)}. Failures of a party’s own systems, loss of its staff and default of its suppliers are not force majeure.`,
    p`A party that cannot perform because of force majeure shall tell the other in writing within ${term('notice', duration)} of its start, and give proof within ${term('proof', duration)} of its start; where circumstances prevent this, it shall do so as soon as they allow.`,
    p`As far as it is affected, that party is released from liability in part or in whole; it shall take fit measures to reduce the loss and resume performance as soon as the effect is over. Force majeure that begins when a party is already late does not release it.`,
    p`While force majeure confirmed by both parties lasts, service times affected are extended and metrics are shown both with and without that time; no fee is due for services not provided.`,
    when(
      'endAfter',
      p`If force majeure lasts longer than ${term('endAfter', duration)} and defeats the purpose of this Contract, either party may rescind it by written notice; services provided are settled, and neither party is in breach.`,
    ),
  ],
  labels: { events: 'Events', notice: 'Notice within', proof: 'Proof within', endAfter: 'Rescission after' },
  help: {
    purpose: 'States what force majeure is, its notice and proof, mitigation, extension of times and the right to end.',
    legalBasis: 'Civil Code arts. 180 (meaning), 590 (release, notice, proof) and 563(1)(1) (rescission).',
    forClient: 'Keep the provider’s own systems, staff and suppliers out; ask for continuity arrangements.',
    forProvider: 'List the usual events and be excused from assessment while they last.',
  },
  findings: {
    'own-sphere-event': '“{event}” is as a rule within a party’s control and so not unavoidable.',
    'proof-before-notice': 'Proof is due before the notice.',
    'no-end': 'Nothing says how long force majeure may last before the contract may be rescinded.',
    'no-events': 'No events are listed; the law alone decides.',
  },
}
