/** What the cases of the review say, in English and in short: rights of workers and customers, years and taxes. */
export const EXAMPLES_OF_RIGHTS = {
  'deposit-and-penalty': {
    bad: 'Deposit and penalty may be claimed together.',
    good: 'One of the two may be claimed.',
  },
  'account-shared': { bad: 'A team shares an account.', good: 'Each agent has an account.' },
  'invoice-refused': {
    bad: 'The provider issues no invoices, only receipts.',
    good: 'Without an invoice the client may withhold payment.',
  },
  'overtime-unpaid': { bad: 'No overtime is paid to agents.', good: 'The provider pays overtime as the law demands.' },
  'rest-too-short': { bad: 'Agents rest two days a month.', good: 'Agents rest six days a month.' },
  'injury-own-risk': { bad: 'Agents bear their own injuries.', good: 'The provider answers for injuries of agents.' },
  'minors-employed': { bad: 'Pupils of fifteen take calls.', good: 'Agents are eighteen or older.' },
  'staff-privacy': {
    bad: 'The team leader reads the messages on agents’ own phones.',
    good: 'The team leader inspects the phones of the work.',
  },
  'silence-too-soon': {
    bad: 'Who does not answer within two hours has agreed to the new prices.',
    good: 'Who does not answer within ten working days has agreed to the new prices.',
  },
  'forum-body-unknown': {
    bad: 'Disputes go to the National Call Centre Arbitration Commission.',
    good: 'Disputes go to the China International Economic and Trade Arbitration Commission.',
  },
  'sample-too-small': {
    bad: 'Two calls a quarter decide the score.',
    good: 'Two hundred calls a quarter decide the score.',
  },
  'recording-kept-short': { bad: 'Recordings are kept for five days.', good: 'Recordings are kept for six months.' },
  'effect-uncertain': {
    bad: 'The contract takes effect when the new shop opens.',
    good: 'The contract takes effect on signing.',
  },
  'suit-waived': {
    bad: 'The provider waives the right to sue.',
    good: 'Nobody sues before the parties have talked.',
  },
  'leak-told-late': {
    bad: 'A leak is told within ten days.',
    good: 'A leak is told within twelve hours.',
  },
  'tax-differs': {
    bad: '53,000 yuan with tax at 6 %, of which 3,180 yuan tax.',
    good: '53,000 yuan with tax at 6 %, of which 3,000 yuan tax.',
  },
} as const
