import type { ClauseText } from '../../clause.ts'
import { share } from '../../say/index.ts'
import { andCommas, choose, items, lead, list, p, partyOf, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Liability Cap',
  body: [
    lead(
      p`Liquidated damages and compensation under this Contract are limited as follows:`,
      items(
        '',
        p`${partyOf('party')} is liable ${choose('scope', {
          event: s`for each breach`,
          period: s`for all breaches in a settlement period`,
          'contract-year': s`for all breaches in a contract year`,
          contract: s`for all breaches under this Contract`,
        })} up to ${term('share', share)} of ${choose('base', {
          'total-price': s`the total price of this Contract`,
          'annual-fee': s`the fee of the year`,
          'period-fee': s`the fee of the period`,
        })}${when(
          'includes',
          s`; ${list(
            'includes',
            choose('', {
              'service-credits': s`service credits`,
              'assessment-deductions': s`deductions of the assessment`,
            }),
            andCommas,
          )} count towards this limit`,
        )}${when(
          'exceptions',
          s`; this does not limit liability for ${list(
            'exceptions',
            choose('', {
              wilful: s`intent`,
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
    p`The limits leave the duties to perform, to remedy and to pay fees and late interest as they are, and do not apply where the law forbids to exclude or limit liability.`,
  ],
  labels: {
    party: 'Party protected',
    scope: 'Counted over',
    base: 'Base',
    share: 'Share',
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
    'event-above-whole': 'The cap of {event} for one event is above the overall cap of {whole} and has no effect.',
    'cap-named-twice': 'Two caps are agreed for the same party and the same extent.',
    'statutory-exceptions-missing':
      'Intent, gross negligence or personal injury is not excepted; for these the cap is void.',
    'one-sided': 'The caps protect one party only.',
  },
}
