/** What the cases of the review say, in English and in short: what money, scores, days and annexes rest on. */
export const EXAMPLES_OF_FOUNDATIONS = {
  'base-undefined': {
    bad: 'Absence is deducted at the daily price, in a contract with monthly prices.',
    good: 'The daily price is the monthly one over 22; absence is deducted at the daily price.',
  },
  'floor-price-open': {
    bad: 'At least 30 seats are paid for; seats cost 5,100 or 9,300 yuan.',
    good: 'At least 30 hotline seats at 5,100 yuan are paid for.',
  },
  'cost-included-and-charged': {
    bad: 'The price includes wages, rooms and network. The client bears the network.',
    good: 'The price includes wages and rooms. The client bears the network.',
  },
  'target-share-of-ceiling': {
    bad: 'In the trial 85 % of every target apply; replies take at most 30 seconds.',
    good: 'In the trial 85 % of the answer rate apply, and replies take at most 40 seconds.',
  },
  'weights-without-scoring': {
    bad: 'Weights: answer rate 40 %, satisfaction 35 %, reports 25 %.',
    good: 'The same weights, and each percentage point below target costs two points.',
  },
  'tolerance-punished': {
    bad: 'Three complaints a month are within the standard. Each complaint costs two points.',
    good: 'Three complaints a month are within the standard. Each one above costs two points.',
  },
  'indicator-not-in-sheet': {
    bad: 'The share of rated calls is at least 40 %. The sheet scores other metrics only.',
    good: 'The sheet scores every metric that has a target.',
  },
  'proportion-of-nothing': {
    bad: 'Complaints are at most five in ten thousand.',
    good: 'Complaints are at most five in ten thousand calls of the month.',
  },
  'data-sources-differ': {
    bad: 'The client’s reports decide. The sheet takes its data from the provider’s platform.',
    good: 'Reports that both confirm decide; they come from the provider’s platform.',
  },
  'sheet-by-one': {
    bad: 'The score decides the fee; the client alone sets how it is given.',
    good: 'The score decides the fee; how it is given is annex 1.',
  },
  'score-of-term-undefined': {
    bad: 'With an overall score of 85 the contract may be renewed. Only months are scored.',
    good: 'The overall score is the mean of the months; from 85 on the contract may be renewed.',
  },
  'handover-outlasts-notice': {
    bad: 'Either party may leave on 15 days’ notice. Before the end, 45 days of handover are due.',
    good: 'Either party may leave on 60 days’ notice. Before the end, 45 days of handover are due.',
  },
  'years-signed-singly': {
    bad: 'The term is two years. The contract is signed year by year.',
    good: 'The term is one year. The contract is signed year by year.',
  },
  'objection-too-late': {
    bad: 'The contract renews itself for a year. A party that does not want this says so within 15 days after it has ended.',
    good: 'The contract renews itself for a year. A party that does not want this says so 15 days before it ends.',
  },
  'told-before-known': {
    bad: 'A sudden failure is reported within 30 minutes before it occurs.',
    good: 'A sudden failure is reported within 30 minutes after it occurs.',
  },
  'reserve-too-small': {
    bad: 'On call 24 more agents come within three hours. Ten trained people are held in reserve.',
    good: 'On call 24 more agents come within three hours. Thirty trained people are held in reserve.',
  },
  'fault-of-other': {
    bad: 'Party A keeps the knowledge base. What its errors cost is borne by Party B.',
    good: 'Party A keeps the knowledge base. What its errors cost is borne by Party A.',
  },
  'launch-undated': {
    bad: 'The set-up fee is due 20 days after going live.',
    good: 'The service goes live within 45 days of signing; the set-up fee is due 20 days later.',
  },
  'reply-over-weekends': {
    bad: 'German is staffed Monday to Friday. Every mail is answered within 12 hours in any case.',
    good: 'German is staffed Monday to Friday. On working days mails are answered within 12 hours.',
  },
  'languages-untimed': {
    bad: 'A Chinese and an English hotline; English from 9:00 to 18:00.',
    good: 'A Chinese hotline round the clock, an English one from 9:00 to 18:00.',
  },
  'working-hours-undefined': {
    bad: 'Messages are answered within 20 minutes in working hours.',
    good: 'Working hours are 9:00 to 18:00; in them messages are answered within 20 minutes.',
  },
  'annex-named-unlisted': {
    bad: 'The provider’s promises and its price list are annexes. Annex 1: roster.',
    good: 'The provider’s promises are annex 1, which follows.',
  },
  'annexes-unnamed': {
    bad: 'Annexes have equal force.',
    good: 'Annexes have equal force. Annex 1: price list.',
  },
  'secrecy-presupposed': {
    bad: 'Secrecy lasts four years beyond the end.',
    good: 'The parties keep each other’s business secrets, for four years beyond the end.',
  },
  'threshold-idle': {
    bad: 'Below 120 hours what was worked is paid; above 180 hours nothing is.',
    good: 'Up to 120 hours what was worked is paid; above 120 hours at 80 %.',
  },
  'own-bearer-unnamed': {
    bad: 'If the client does not pay, the provider may stop; the loss is borne by itself.',
    good: 'If the client does not pay, the provider may stop; the client bears the loss.',
  },
  'unit-undefined': {
    bad: '1.6 yuan for each valid chat, and nothing says which are valid.',
    good: 'A chat with three answers or more is valid and costs 1.6 yuan.',
  },
  'rate-without-base': {
    bad: 'A commission of 3 % is paid.',
    good: 'A commission of 3 % of the month’s fee is paid.',
  },
  'reference-undefined': {
    bad: 'Each point above the historical level earns 500 yuan.',
    good: 'Each point above the historical level, which is 81 %, earns 500 yuan.',
  },
  'value-blank': {
    bad: 'From 1 March 2024; the fee is ____ yuan a month.',
    good: 'From 1 March 2024; the fee is 9,000 yuan a month.',
  },
  'fee-start-open': {
    bad: 'Fees run from a launch day that the client sets when it likes.',
    good: 'Fees run from a launch day that the client sets, at the latest 30 days after signing.',
  },
}
