import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { andCommas, choose, clause, items, lead, list, p, s, term, when } from '../../wording/build.ts'

const method = (path: string) =>
  choose(path, {
    courier: s`courier`,
    'registered-mail': s`registered mail`,
    'personal-delivery': s`delivery by hand`,
    email: s`e-mail`,
    fax: s`fax`,
    platform: s`the contract system that both parties use`,
  })

export const text: ClauseText = {
  title: 'Notices',
  body: [
    p`Notices, consents and other declarations under this Contract shall be made in writing and sent to the address or contact stated in ${clause('identity/parties', 'Parties')} in one of the following ways: ${list('methods', method(''), andCommas)}.`,
    choose('effective', {
      'on-receipt': p`A notice takes effect when it reaches the other party.`,
      'on-sending': p`A notice takes effect when it is sent.`,
    }),
    when(
      'deemed',
      lead(
        p`Where the other party refuses a notice, no one signs for it or it is not acknowledged, it is deemed received as follows:`,
        items('deemed', p`${method('method')}: ${term('after', duration)} after it was sent.`),
      ),
    ),
    when(
      'addressChange',
      p`A party that changes its address or contact shall notify the other party in writing within ${term('addressChange', duration)} of the change; until then, notices sent to the former address or contact remain effective.`,
    ),
  ],
  labels: {
    methods: 'Ways of delivery',
    effective: 'Takes effect',
    deemed: 'Counts as received',
    'deemed.method': 'Way',
    'deemed.after': 'After',
    addressChange: 'Telling a change of address',
  },
  help: {
    purpose:
      'States how notices are given and when they take effect; rescission, objection and renewal windows depend on it.',
    legalBasis:
      'Civil Code art. 137 (declarations take effect on receipt); an agreed address also serves for court papers.',
    forClient: 'Agree when a notice counts as received, so that nobody can delay by not signing for it.',
    forProvider: 'Keep day-to-day tools apart from formal notices; ask for two ways at once for the important ones.',
  },
  findings: {
    'deemed-method-not-agreed': {
      problem: 'A way that counts as received is not among the agreed ways of delivery.',
      reason: 'A rule for a way that is not agreed never applies.',
      repair: 'Add the way to the agreed ones, or remove the rule.',
    },
    'silence-without-rule': {
      problem: 'Notices take effect on receipt, but nothing says what holds when one is refused or not signed for.',
      reason: 'By refusing it a party could keep a notice from ever taking effect.',
      repair: 'Say for each way when a notice counts as received.',
    },
    'on-sending-unusual': {
      problem:
        'Notices take effect on sending, unlike the Civil Code’s rule; a party may lose a deadline that it did not know of.',
      reason: 'The recipient bears the risk of loss on the way; deadlines may pass unknown.',
      repair: 'Let notices take effect on receipt.',
    },
  },
}
