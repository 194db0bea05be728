import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, clause, client, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Third-Party Agreements and This Contract',
  body: [
    choose('prevails', {
      'main-contract': p`A third-party agreement does not change the rights and duties of the parties under this Contract; as between the parties, this Contract prevails in case of conflict.`,
      'third-party-agreement': p`In matters in which a third party takes part, an agreement signed by both parties and the third party prevails over this Contract in case of conflict.`,
    }),
    when(
      'notice',
      p`A party that discovers a conflict shall notify the others in writing within ${term('notice', duration)} of discovering it, so that an amendment can be agreed.`,
    ),
    p`A third-party agreement shall contain confidentiality duties no less strict than ${clause('care/confidentiality', 'Confidentiality')} and, where personal information is processed, the purpose, period, methods, kinds and protective measures.`,
    choose('ownership', {
      'engaging-party': p`Intellectual property in the results that a third party creates for the performance of this Contract belongs to the engaging party; the other party may use it for the performance of this Contract.`,
      client: p`Intellectual property in the results that a third party creates for the performance of this Contract belongs to ${client}.`,
      'third-party': p`Intellectual property in the results that a third party creates for the performance of this Contract belongs to the third party; both parties may use it for the performance of this Contract.`,
      absent: s``,
    }),
    choose('disputes', {
      'main-contract': p`Disputes involving a third party are governed by the provisions of this Contract on disputes, where the third party so agrees in its agreement.`,
      'third-party-agreement': p`Disputes involving a third party are governed by the dispute provisions of its agreement.`,
    }),
    p`If a third-party agreement is void, is revoked or ends, the validity of this Contract is not affected.`,
  ],
  labels: {
    prevails: 'Prevails',
    notice: 'Conflict told within',
    ownership: 'Owner of results',
    disputes: 'Dispute clause',
  },
  help: {
    purpose:
      'States what prevails when a third-party agreement and this Contract differ, and how the two fit together.',
    legalBasis:
      'Civil Code art. 465(2) (privity); Personal Information Protection Law art. 21 (processing for others).',
    forClient: 'Let this Contract prevail; keep results with you or the engaging party.',
    forProvider: 'A dispute clause binds a third party only if it agrees: put it into the third-party agreement.',
  },
  findings: {
    'agreement-prevails': {
      problem: 'The third-party agreement prevails and may change what this Contract says.',
      reason: 'Another agreement may change price and liability here.',
      repair: 'Let this Contract prevail between the parties.',
    },
    'ownership-open': {
      problem: 'Nothing says who owns what the third party makes.',
      reason: 'By default results belong to their maker, even where the client paid.',
      repair: 'Choose the owner and a right of use.',
    },
    'no-conflict-notice': {
      problem: 'Nothing says how soon a conflict is told.',
      reason: 'Once found, a conflict is read by each in its own way.',
      repair: 'Set a time for notice, for example five working days.',
    },
  },
}
