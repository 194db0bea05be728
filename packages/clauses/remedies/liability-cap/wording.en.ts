import type { ClauseText } from '../../clause.ts'
import { amount, share } from '../../say/index.ts'
import { andCommas, choose, items, lead, list, p, partyOf, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Liability Cap',
  body: [
    lead(
      p`The liability of a party for liquidated damages and compensation under this Contract is limited as follows:`,
      items(
        '',
        p`${partyOf('party')} is liable ${choose('scope', {
          event: s`for each breach`,
          period: s`for all breaches in a settlement period`,
          'contract-year': s`for all breaches in a contract year`,
          contract: s`for all breaches under this Contract`,
        })} up to ${choose('base', {
          'total-price': s`${term('share', share)} of the total price of this Contract`,
          'annual-fee': s`${term('share', share)} of the service fees of that year`,
          'period-fee': s`${term('share', share)} of the service fees of that period`,
          amount: s`${term('amountYuan', amount)}`,
        })}${when(
          'includes',
          s`; ${list(
            'includes',
            choose('', {
              'service-credits': s`service credits`,
              'assessment-deductions': s`assessment deductions`,
            }),
            andCommas,
          )} count towards this limit`,
        )}${when(
          'exceptions',
          s`; this limit does not apply to liability for ${list(
            'exceptions',
            choose('', {
              wilful: s`wilful misconduct`,
              'gross-negligence': s`gross negligence`,
              'data-leak': s`a leak of personal information or data`,
              confidentiality: s`a breach of confidentiality`,
              'personal-injury': s`personal injury`,
            }),
            andCommas,
          )}`,
        )}.`,
        'cap',
      ),
    ),
    p`The limits do not affect the duties to perform, to take remedial measures and to pay fees and late-payment interest, and do not apply to liability that the law does not allow to be excluded or limited.`,
  ],
  labels: {
    party: 'Party protected',
    scope: 'Counted over',
    base: 'Base',
    share: 'Share',
    amountYuan: 'Amount',
    includes: 'Deductions that count too',
    exceptions: 'Not limited',
  },
  help: {
    purpose: 'States how much a party pays at most in penalties and damages, and the exceptions.',
    legalBasis: 'Civil Code art. 506 (exclusions for personal injury, intent and gross negligence are void).',
    forClient: 'Except leaks of personal information and breaches of confidentiality; keep the cap near likely loss.',
    forProvider: 'Cap by the annual fee, with a cap for each event, and ask for the same on both sides.',
  },
  findings: {
    'event-above-whole': {
      problem: 'The cap of {event} for one event is above the overall cap of {whole} and has no effect.',
      reason: 'A cap for one event above the overall cap never applies.',
      repair: 'Lower it, or raise the overall cap.',
    },
    'cap-named-twice': {
      problem: 'Two caps are agreed for the same party and the same extent.',
      reason: 'Where the two differ, nobody knows which applies.',
      repair: 'Merge them.',
    },
    'statutory-exceptions-missing': {
      problem: 'Intent, gross negligence or personal injury is not excepted; for these the cap is void.',
      reason: 'Limiting liability for injury, or for loss by intent or gross negligence, is void to that extent.',
      repair: 'Except intent, gross negligence and personal injury.',
    },
    'injury-not-excepted': {
      problem: 'Personal injury is not among the exceptions.',
      reason: 'Limiting liability for injury is void to that extent.',
      repair: 'Add personal injury to the exceptions.',
    },
    'one-sided': {
      problem: 'The caps protect one party only.',
      reason: 'The other party is liable without limit; negotiators and courts will ask about fairness.',
      repair: 'Agree on a matching cap for the other party.',
    },
  },
}
