import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { andSemicolons, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Force Majeure',
  body: [
    p`Force majeure means objective circumstances that are unforeseeable, unavoidable and insurmountable${when('events', s`, which typically include: ${list('events', s`${term('', phrase)}`, andSemicolons)}`)}. Failures of a party’s own systems, loss of its staff and default of its suppliers are not force majeure.`,
    p`A party that cannot perform because of force majeure shall notify the other party in writing within ${term('notice', duration)} of the event and provide proof within ${term('proof', duration)} of the event; where circumstances prevent timely notice, it shall give notice as soon as they allow.`,
    p`To the extent that it is affected, that party is released from liability in part or in whole; it shall take appropriate measures to mitigate the loss and resume performance as soon as the effect has ceased. Force majeure that occurs after a party is already in delay does not release it.`,
    p`While force majeure confirmed by both parties lasts, the service times affected are extended and the metrics are shown both with and without that period; no fee is payable for any period in which services are not provided.`,
    when(
      'endAfter',
      p`If force majeure lasts longer than ${term('endAfter', duration)} and defeats the purpose of this Contract, either party may rescind it by written notice; services provided shall be settled as actually rendered, and neither party is liable for breach.`,
    ),
    ...deadlineAndLimitWords({ 'zh-CN': '不可抗力发生', en: 'the event of force majeure' }).en,
  ],
  labels: {
    events: 'Events',
    notice: 'Notice within',
    proof: 'Proof within',
    endAfter: 'Rescission after',
    ...deadlineAndLimitLabels.en,
  },
  help: {
    purpose: 'States what force majeure is, its notice and proof, mitigation, extension of times and the right to end.',
    legalBasis: 'Civil Code arts. 180 (meaning), 590 (release, notice, proof) and 563(1)(1) (rescission).',
    forClient: 'Keep the provider’s own systems, staff and suppliers out; ask for continuity arrangements.',
    forProvider: 'List the usual events and be excused from assessment while they last.',
  },
  findings: {
    'own-sphere-event': {
      problem: '“{event}” is as a rule within a party’s control and so not unavoidable.',
      reason: 'System failures and loss of staff are business risks; listed, they release a party that should answer.',
      repair: 'Remove “{event}” from the list.',
    },
    'proof-before-notice': {
      problem: 'Proof is due before the notice.',
      reason: 'Proof would be due before the notice.',
      repair: 'Make the time for proof no shorter than that for notice.',
    },
    'no-end': {
      problem: 'Nothing says how long force majeure may last before the contract may be rescinded.',
      reason: 'In a long stoppage both stay bound and have only the statutory right.',
      repair: 'Set a time after which the contract may be rescinded, for example sixty days.',
    },
    'no-events': {
      problem: 'No events are listed; the law alone decides.',
      reason: 'Whether an event counts is then decided case by case.',
      repair: 'List usual events, such as earthquake, flood, war, acts of government.',
    },
  },
}
