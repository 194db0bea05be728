import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { choose, client, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Disputes',
  body: [
    p`The parties shall first try to settle by negotiation any dispute arising from or connected with this Contract${when('negotiation', s`; if this does not succeed within ${term('negotiation', duration)} of a party’s written request to negotiate, either party may take the next step`)}.`,
    when(
      'mediation',
      p`Failing this, either party may ask “${term('mediation.by', phrase)}” to mediate; mediation is deemed to have failed if no agreement is reached within ${term('mediation.within', duration)} of acceptance of the application.`,
    ),
    choose('forum.kind', {
      court: p`Failing this, either party may bring the dispute before the competent people’s court at ${choose(
        'forum.place',
        {
          client: s`the domicile of ${client}`,
          provider: s`the domicile of ${provider}`,
          claimant: s`the domicile of the plaintiff`,
          defendant: s`the domicile of the defendant`,
          'signing-place': s`the place where this Contract was signed`,
          'performance-place': s`the place where this Contract is performed`,
        },
      )}.`,
      arbitration: p`Failing this, either party may submit the dispute to “${term('forum.commission', phrase)}” for arbitration under its arbitration rules in force at the time of the application${when('forum.seat', s`, the seat of arbitration being “${term('forum.seat', phrase)}”`)}; the award is final and binds both parties.`,
    }),
    choose('costs', {
      'losing-party': p`The losing party shall bear the court or arbitration fees, preservation fees and reasonable lawyers’ fees; in case of partial success they are shared in proportion.`,
      'each-own': p`Each party shall bear its own lawyers’ fees; court or arbitration fees are borne as decided in the judgment or award.`,
      'as-decided': p`Costs are borne as decided in the final judgment or award.`,
    }),
    p`While a dispute is being resolved, the parties shall continue to perform their obligations that are not in dispute; undisputed parts of a statement shall be paid on time.`,
  ],
  labels: {
    negotiation: 'Negotiation for',
    mediation: 'Mediation',
    'mediation.by': 'Mediator',
    'mediation.within': 'Mediation for',
    forum: 'Forum',
    'forum.kind': 'Court or arbitration',
    'forum.place': 'Court at',
    'forum.commission': 'Arbitration commission',
    'forum.seat': 'Seat',
    costs: 'Costs',
  },
  help: {
    purpose: 'States the steps of a dispute, its forum and who bears costs.',
    legalBasis:
      'Civil Procedure Law art. 35 (choice of court); Arbitration Law, as revised in 2025, arts. 27 and 29 (a chosen institution is required; awards are final).',
    forClient: 'Choose your own seat’s court or an exactly named institution; keep the services running meanwhile.',
    forProvider: 'Ask for the defendant’s court or a neutral institution; have undisputed parts paid.',
  },
  findings: {
    'commission-not-determinable': {
      problem: '“{commission}” does not determine an arbitration institution; the agreement may be void.',
      reason: 'An arbitration agreement without an institution is void unless it is supplemented.',
      repair: 'Name the institution in full.',
    },
    'no-negotiation-time': {
      problem: 'Negotiation comes first but has no time; when a claim may be brought is unclear.',
      reason: 'Nobody can tell when negotiation has failed, and a claim meets that objection.',
      repair: 'Set a time, for example thirty days.',
    },
    'long-steps': {
      problem: 'Negotiation and mediation together take more than six months and delay claims.',
      reason: 'Long preliminary steps delay relief and may cost the chance of preservation.',
      repair: 'Shorten both together to six months at most.',
    },
  },
}
