import type { ClauseText } from '../../clause.ts'
import { amount, share } from '../../say/index.ts'
import { andCommas, choose, client, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Third-Party Liability Cap',
  body: [
    p`The liability of a third party to the parties for taking part in this Contract is limited in total to ${choose(
      'base',
      {
        'total-price': s`${term('share', share)} of the total price of this Contract`,
        'annual-fee': s`${term('share', share)} of the annual service fees under this Contract`,
        'third-party-fee': s`${term('share', share)} of the third party’s own fee`,
        amount: s`${term('amountYuan', amount)}`,
      },
    )}; a higher limit in the third-party agreement prevails.`,
    choose('excess', {
      'engaging-party': p`Loss above the limit is borne, towards the other party, by the party that engaged the third party.`,
      client: p`Loss above the limit is borne by ${client}.`,
      provider: p`Loss above the limit is borne by ${provider}.`,
      'third-party': p`Loss above the limit is still borne by the third party where it so undertakes in writing.`,
    }),
    when(
      'exceptions',
      p`The limit does not apply to loss from: ${list(
        'exceptions',
        choose('', {
          wilful: s`wilful misconduct of the third party`,
          'gross-negligence': s`gross negligence of the third party`,
          'data-leak': s`a leak of customer data`,
          'personal-injury': s`personal injury`,
        }),
        andCommas,
      )}.`,
    ),
    p`The limit binds the third party once it has confirmed it in writing in its agreement.`,
  ],
  labels: {
    share: 'Limit',
    amountYuan: 'Limit as an amount',
    base: 'Of',
    excess: 'Excess borne by',
    exceptions: 'Outside the limit',
  },
  help: {
    purpose: 'States how far a third party is liable, who bears the rest, and what stands outside.',
    legalBasis: 'Civil Code arts. 506 (void exemptions), 465 (privity) and 593 (breach caused by third persons).',
    forClient: 'Let the engaging party bear the excess, and keep data leaks outside the limit.',
    forProvider: 'The limit should fit the third party’s pay; for a third party of the client the excess is not yours.',
  },
  findings: {
    'share-over-total': {
      problem: 'The limit exceeds the whole of its base and limits nothing.',
      reason: 'No loss would reach a cap above its base.',
      repair: 'Set it to one hundred per cent of the base at most; five to thirty is usual.',
    },
    'mandatory-exceptions': {
      problem: 'Intent, gross negligence and personal injury are not left out; there the limit is void.',
      reason: 'Limiting liability for injury, or for loss by intent or gross negligence, is void to that extent.',
      repair: 'Except intent, gross negligence and personal injury.',
    },
    'excess-uncovered': {
      problem: 'The third party bears the excess too, which is as good as no limit.',
      reason: 'A limit whose excess is borne all the same limits nothing.',
      repair: 'Let the engaging party bear the excess, or drop the clause.',
    },
  },
}
