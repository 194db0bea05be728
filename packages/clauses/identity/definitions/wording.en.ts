import type { ClauseText } from '../../clause.ts'
import { localPhrase, localProse } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Definitions',
  body: [
    lead(
      p`In this Contract these expressions have the following meanings:`,
      items(
        'standard',
        choose('', {
          'working-day': p`“Working day” means a working day under the annual holiday arrangements published by the State Council, including make-up working days; “day” means a calendar day unless working days are specified.`,
          customer: p`“Customer” means any individual or organisation that buys, uses or enquires about the products or services of ${client} and contacts ${provider} through a channel agreed in this Contract.`,
          contact: p`“Contact” means an enquiry, complaint, suggestion or other request made by a customer through any agreed channel; transfers and follow-up questions on the same matter are not counted separately.`,
          'service-record': p`“Service record” means the data on calls, chat sessions, tickets and ratings, together with their time stamps, that ${provider} creates in performing this Contract.`,
          'contract-year': p`“Contract year” means the period from the first day of the service term, or any anniversary of it, to the day before the next anniversary; any shorter period remaining at the end is a contract year of its own.`,
          'written-form': p`“In writing” includes a signed document, a letter, and electronic data whose content is shown in tangible form and can be retrieved for reference at any time.`,
          affiliate: p`“Affiliate” means an entity that controls a party, is controlled by it, or is under the same control.`,
        }),
      ),
      when('own', items('own', p`“${term('term', localPhrase)}” means ${term('meaning', localProse)}`)),
    ),
  ],
  labels: {
    standard: 'Standard definitions',
    own: 'Own definitions',
    'own.term': 'Expression',
    'own.meaning': 'Meaning',
  },
  help: {
    purpose: 'Gives each expression one meaning.',
    legalBasis:
      'Civil Code arts. 142 and 466 (interpretation), 469 (written form), 201 to 204 (computation of periods).',
    forClient: 'Contact and service record decide how figures are counted; keep them in line with the assessment.',
    forProvider: 'See that transfers and follow-ups are not timed twice, and that make-up working days fit the roster.',
  },
  findings: {
    'defined-twice': {
      problem: 'The same expression is defined twice.',
      reason: 'Where two definitions differ, every use of the word can be read in two ways.',
      repair: 'Keep one definition; use different words for different meanings.',
    },
    'no-working-day': {
      problem: 'Working day is not defined; windows in working days may be read differently.',
      reason:
        'Whether a make-up Saturday counts and how holidays are left out decides when payments and answers are due.',
      repair: 'Add the standard definition of working day.',
    },
  },
}
