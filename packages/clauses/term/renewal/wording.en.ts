import type { ClauseText } from '../../clause.ts'
import { duration, occasions, share } from '../../say/index.ts'
import { choose, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Renewal',
  body: [
    choose('kind', {
      automatic: p`Unless either party objects to renewal in writing at least ${term('notice', duration)} before the term ends, this Contract is automatically renewed for ${term('length', duration)}${when('times', s`, and is so renewed no more than ${term('times', occasions)}`)}.`,
      negotiated: p`The parties shall negotiate renewal no later than ${term('notice', duration)} before the term ends; if they agree, they shall sign a written renewal agreement for ${term('length', duration)}${when('times', s`, no more than ${term('times', occasions)}`)}. Failing agreement, this Contract ends upon expiry of its term.`,
    }),
    when(
      'priceRise',
      p`The prices of a renewed term shall not exceed those before the renewal by more than ${term('priceRise', share)}.`,
    ),
  ],
  labels: {
    kind: 'Kind of renewal',
    notice: 'Before the end',
    length: 'Length of the renewal',
    times: 'Renewals at most',
    priceRise: 'Rise of prices at most',
  },
  help: {
    purpose: 'States how the contract is renewed.',
    legalBasis: 'Civil Code arts. 558 (duties after the end) and 140 (silence counts only where agreed).',
    forClient: 'Limit automatic renewals, and put the day of objection in the diary.',
    forProvider: 'Ask for automatic renewal; where it is negotiated, agree that prices stay or how they move.',
  },
  findings: {
    'notice-longer-than-term': {
      problem: 'The notice of renewal is longer than the term itself and cannot be given.',
      reason: 'The day of notice lies before the contract begins, so the right can never be used.',
      repair: 'Shorten the notice, usually to one to three months before the end.',
    },
    'automatic-without-limit': {
      problem: 'Automatic renewals are not limited; the contract may go on for ever.',
      reason: 'One missed notice renews it, and prices and scope stay closed to negotiation.',
      repair: 'Set the most renewals, or make renewal subject to negotiation.',
    },
    'no-length': {
      problem: 'The renewal has no length.',
      reason: 'A renewal without a length has no end.',
      repair: 'State the length of each renewal, for example one year.',
    },
    'renewed-without-price': {
      problem:
        'All that is paid is a price stated once, in a lump sum or by instalments, and no fee runs by the period; once the contract has renewed itself, nothing is payable for the renewed term.',
      reason:
        'The provider must go on serving while the contract yields no fee. The parties would have to agree afterwards, and failing that the price follows usage or the market.',
      repair:
        'State the price of a renewed term and when it is paid (for example the same total once more for each renewal, with its dates), or charge by the month.',
    },
    'renewal-must-state-price': {
      problem:
        'All that is paid is a price stated once, in a lump sum or by instalments; a renewal that states no new price and no dates pays nothing for the renewed term.',
      reason: 'A renewal lengthens the term only; the price stated here is paid up within the first term.',
      repair:
        'Say here that the renewal must state its price and when it is paid, or state the price of a renewal now.',
    },
  },
}
