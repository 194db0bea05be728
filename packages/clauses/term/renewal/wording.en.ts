import type { ClauseText } from '../../clause.ts'
import { count, duration } from '../../say/index.ts'
import { choose, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Renewal',
  body: [
    choose('kind', {
      automatic: p`Unless a party objects in writing at least ${term('notice', duration)} before the term ends, this Contract renews itself for ${term('length', duration)}${when('times', s`; the most renewals of this kind: ${term('times', count)}`)}.`,
      negotiated: p`The parties shall negotiate a renewal at least ${term('notice', duration)} before the term ends; when they agree they sign a renewal in writing for ${term('length', duration)}${when('times', s`; the most renewals: ${term('times', count)}`)}. Without agreement this Contract ends with its term.`,
    }),
  ],
  labels: {
    kind: 'Kind of renewal',
    notice: 'Before the end',
    length: 'Length of the renewal',
    times: 'Renewals at most',
  },
  help: {
    purpose: 'States how the contract is renewed.',
    legalBasis: 'Civil Code arts. 558 (duties after the end) and 140 (silence counts only where agreed).',
    forClient: 'Limit automatic renewals, and put the day of objection in the diary.',
    forProvider: 'Ask for automatic renewal; where it is negotiated, agree that prices stay or how they move.',
  },
  findings: {
    'notice-longer-than-term': 'The notice of renewal is longer than the term itself and cannot be given.',
    'automatic-without-limit': 'Automatic renewals are not limited; the contract may go on for ever.',
    'no-length': 'The renewal has no length.',
  },
}
