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
          'working-day': p`“Working day” means a day of work under the yearly holiday schedule published by the State Council, make-up working days included; “day” means a calendar day unless working days are stated.`,
          customer: p`“Customer” means a person who buys, uses or enquires about products or services of ${client} and contacts ${provider} through a channel agreed in this Contract.`,
          contact: p`“Contact” means an enquiry, complaint, suggestion or other request that a customer makes through any agreed channel; transfers and follow-up questions on the same matter do not count again.`,
          'service-record': p`“Service record” means the data on calls, sessions, tickets and ratings, with their times, that ${provider} creates in performing this Contract.`,
          'contract-year': p`“Contract year” means the time from the first day of the service term, or an anniversary of it, to the day before the next anniversary; what remains at the end is a contract year of its own.`,
          'written-form': p`“In writing” includes a signed document, a letter, and electronic data that show their content in tangible form and can be retrieved at any time.`,
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
    'defined-twice': 'The same expression is defined twice.',
    'no-working-day': 'Working day is not defined; windows in working days may be read differently.',
  },
}
