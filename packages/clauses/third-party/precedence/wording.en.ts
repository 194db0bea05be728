import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, clause, client, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Third-Party Agreements and This Contract',
  body: [
    choose('prevails', {
      'main-contract': p`A third-party agreement does not change the rights and duties of the parties under this Contract; between them, this Contract prevails.`,
      'third-party-agreement': p`On what concerns a third party, an agreement that both parties and the third party have signed prevails over this Contract.`,
    }),
    when(
      'notice',
      p`A party that finds a conflict shall tell the others in writing within ${term('notice', duration)} of finding it, so that it can be mended.`,
    ),
    p`A third-party agreement shall hold secrecy no less strict than ${clause('care/confidentiality', 'Confidentiality')} and, where personal information is processed, its purpose, time, manner, kinds and protection.`,
    choose('ownership', {
      'engaging-party': p`Intellectual property in what a third party makes for this Contract belongs to the engaging party; the other party may use it for performance.`,
      client: p`Intellectual property in what a third party makes for this Contract belongs to ${client}.`,
      'third-party': p`Intellectual property in what a third party makes for this Contract belongs to the third party; both parties may use it for performance.`,
      absent: s``,
    }),
    choose('disputes', {
      'main-contract': p`Disputes with a third party fall, where it so agrees, under the dispute clause of this Contract.`,
      'third-party-agreement': p`Disputes with a third party fall under the dispute clause of its agreement.`,
    }),
    p`If a third-party agreement is void, rescinded or at an end, this Contract stays in force.`,
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
    'agreement-prevails': 'The third-party agreement prevails and may change what this Contract says.',
    'ownership-open': 'Nothing says who owns what the third party makes.',
    'no-conflict-notice': 'Nothing says how soon a conflict is told.',
  },
}
