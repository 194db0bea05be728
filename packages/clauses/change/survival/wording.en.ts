import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, items, lead, p, s, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Survival',
  body: [
    lead(
      p`After the end or rescission of this Contract, its provisions on the following matters remain in force, each for its own period:`,
      items(
        'matters',
        p`${choose('matter', {
          confidentiality: s`confidentiality`,
          'data-protection': s`the protection of personal information`,
          'intellectual-property': s`intellectual property`,
          settlement: s`settlement and winding up`,
          liability: s`liability for breach and damages`,
          handover: s`handover`,
          disputes: s`the settlement of disputes`,
        })}, ${choose('lasts.kind', {
          indefinite: s`without limit of time`,
          within: s`for ${term('lasts.length', duration)} from the end`,
        })}.`,
      ),
    ),
    p`Other provisions that by their nature are to be performed after the end of this Contract do not lose effect because they are not listed.`,
  ],
  labels: {
    matters: 'What goes on',
    'matters.matter': 'Matter',
    'matters.lasts': 'Time',
    'matters.lasts.kind': 'Kind of time',
    'matters.lasts.length': 'Time after the end',
  },
  help: {
    purpose: 'Lists what goes on after the end of the contract, and for how long.',
    legalBasis: 'Civil Code arts. 507, 558 and 567 (dispute clauses, duties after the end, settlement clauses).',
    forClient: 'List confidentiality and data protection, for as long as the data are sensitive.',
    forProvider: 'List settlement and liability, so that fees can be collected; keep secrecy limited in time.',
  },
  findings: {
    'matter-twice': {
      problem: 'A matter is listed twice; its times may contradict each other.',
      reason: 'Two periods for one matter: nobody knows which holds.',
      repair: 'Keep one entry.',
    },
    'disputes-limited': {
      problem: 'Dispute clauses stand by themselves by law; a limit of time does not suit them.',
      reason: 'Dispute clauses are independent of the contract; a limit would leave later disputes without a forum.',
      repair: 'Let it last without limit.',
    },
    'confidentiality-missing': {
      problem: 'Confidentiality is not listed; whether it goes on may be disputed.',
      reason: 'Its absence may be read as an end of secrecy.',
      repair: 'Add confidentiality, for the same time as its clause.',
    },
  },
}
