/** What the cases of the review say, in English and in short: how customers are called and agents are employed. */
export const EXAMPLES_OF_PEOPLE = {
  'calls-at-night': {
    bad: 'Outbound calls are made from 9:00 to 22:30.',
    good: 'Outbound calls are made from 9:00 to 20:30.',
  },
  'calls-after-refusal': {
    bad: 'If customers refuse, call again after three days.',
    good: 'If customers refuse, they go on the do-not-call list.',
  },
  'caller-disguised': {
    bad: 'The provider changes its numbers to avoid being marked.',
    good: 'The provider may not change its numbers.',
  },
  'contacts-dunned': {
    bad: 'If debtors do not answer, relatives are called.',
    good: 'Relatives of debtors may not be called.',
  },
  'recording-untold': {
    bad: 'Calls are recorded without notice to customers.',
    good: 'Calls are recorded, and a notice is played first.',
  },
  'personal-data-forever': {
    bad: 'Customer data are kept for ever.',
    good: 'Customer data are kept for twelve months, then deleted.',
  },
  'consumers-misled': {
    bad: 'Agents may not tell customers that they can return goods.',
    good: 'Agents tell customers that they can return goods.',
  },
  'consent-forged': {
    bad: 'Where consent is missing, an agent speaks it in the customer’s voice.',
    good: 'Nothing is ordered before the customer has agreed in person.',
  },
  'evidence-destroyed': {
    bad: 'Before inspections the provider clears disputed recordings.',
    good: 'The provider shows inspectors all recordings as they are.',
  },
  'complainant-exposed': {
    bad: 'The informer’s number is told to whom the report is about.',
    good: 'The informer’s number is told to nobody.',
  },
  'complainant-charged': {
    bad: 'Customers who complain more than three times pay a fee.',
    good: 'Customers who complain more than three times are called by a supervisor.',
  },
  'minors-drawn-in': {
    bad: 'Agents teach minors how to get round face recognition.',
    good: 'Agents sell nothing to minors and tell the guardian.',
  },
  'overtime-unlawful': {
    bad: 'Agents work 12 hours a day.',
    good: 'Agents work 8 hours a day; the hotline is open for 12.',
  },
  'holiday-without-pay': {
    bad: 'Work on public holidays is made up by time off without pay.',
    good: 'Work on public holidays is paid as the law demands.',
  },
  'hiring-discriminates': {
    bad: 'Agents are unmarried women.',
    good: 'Agents speak standard Chinese.',
  },
  'staff-barred': {
    bad: 'For two years after leaving agents may do no similar work.',
    good: 'For two years after leaving agents may do no similar work and are paid for it.',
  },
  'wrong-party-supplies': {
    bad: 'Duties of the Provider: it supplies the Client with the product information and the after-sales policy.',
    good: 'Duties of the Client: it supplies the Provider with the product information and the after-sales policy.',
  },
  'fine-between-parties': {
    bad: 'Where the Provider overstates its hours, it pays a fine of 20,000 yuan on top of the forfeited deposit.',
    good: 'Where the Provider overstates its hours, it pays liquidated damages of 20,000 yuan.',
  },
} as const
