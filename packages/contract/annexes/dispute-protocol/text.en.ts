import { duration, phrase } from '@heqi/clauses/say'
import { choose, clause, p, s, term } from '@heqi/clauses/words'
import { type AnnexPart, form, heading, ifSet, paragraphs, wordingOf } from '../annex.ts'
import { disputeFlow } from './flow.ts'

export const parts: readonly AnnexPart[] = [
  paragraphs(p`This protocol carries out ${clause('remedies/disputes', 'Disputes')}.`),
  {
    kind: 'flow',
    steps: disputeFlow({
      raised: s`A dispute is raised in writing`,
      negotiation: s`Negotiation of the persons in charge`,
      negotiationWithin: s`Negotiation within ${term('remedies/disputes.negotiation', duration)}`,
      isSettled: s`Is it settled?`,
      mediation: s`Mediation by ${term('remedies/disputes.mediation.by', phrase)} within ${term('remedies/disputes.mediation.within', duration)}`,
      isMediated: s`Is it settled?`,
      forum: s`${choose('remedies/disputes.forum.kind', { court: s`Action in the competent court`, arbitration: s`Arbitration by ${term('remedies/disputes.forum.commission', phrase)}` })}`,
      agreement: s`Agreement signed and carried out`,
      yes: 'Yes',
      no: 'No',
    }),
  },
  heading('Disputes'),
  wordingOf('remedies/disputes'),
  heading('While the dispute lasts'),
  paragraphs(
    p`Where a line of a statement is in dispute, that line alone waits; all others are invoiced and paid in time. Both parties go on with what the dispute does not touch.`,
    p`Each party shall, when asked, promptly produce the service records, computations and notices that concern the dispute, and shall not destroy or hide them.`,
  ),
  ifSet('general/evidence-log', heading('Electronic evidence'), wordingOf('general/evidence-log')),
  heading('Register of disputes'),
  form(4, ['No.', 1], ['Raised by and on', 3], ['Matter and amount', 4], ['Evidence', 3], ['Outcome and date', 3]),
]
