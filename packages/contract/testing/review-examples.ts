import type { ReviewCode } from '../review/messages.ts'

/** What the cases of the review say, in English and in short: the checks of words read Chinese. */
export const REVIEW_EXAMPLES: Readonly<Record<ReviewCode, { readonly bad: string; readonly good: string }>> = {
  'numbering-gap': { bad: 'Article 1 Services. Article 3 Fees.', good: 'Article 1 Services. Article 2 Fees.' },
  'numbering-duplicate': {
    bad: 'Article 2 Fees. Article 2 Confidentiality.',
    good: 'Article 2 Fees. Article 3 Confidentiality.',
  },
  'numbering-order': {
    bad: 'Article 3 Fees. Article 2 Confidentiality.',
    good: 'Article 2 Confidentiality. Article 3 Fees.',
  },
  'numbering-mixed': { bad: 'Article 1 Services. Chapter 2 Fees.', good: 'Article 1 Services. Article 2 Fees.' },
  'contents-entry-missing': {
    bad: 'Contents: 1 Services, 2 Fees, 3 Confidentiality. The text has no article on confidentiality.',
    good: 'Each entry of the contents has its article.',
  },
  'contents-entry-moved': {
    bad: 'Contents: 3 Confidentiality. In the text it is article 4.',
    good: 'The contents and the text have the same numbers.',
  },
  'article-empty': {
    bad: 'Article 2 Confidentiality. Article 3 Fees. The Client pays.',
    good: 'Article 2 Confidentiality. Both parties keep secrets. Article 3 Fees.',
  },
  'reference-dangling': {
    bad: 'A breach of article 9 ... The contract has two articles.',
    good: 'A breach of article 1 ...',
  },
  'reference-mistaken': {
    bad: 'A Client that does not pay under article 2 ... Article 2 is about amendments.',
    good: 'A Client that does not pay under article 1 ... Article 1 is about payment.',
  },
  'reference-ambiguous': {
    bad: 'Under article 2 ... Two articles have the number 2.',
    good: 'Under article 2 ... One article has the number 2.',
  },
  'reference-by-title': {
    bad: 'Under article 2 "Fees" ... Two articles have the number 2.',
    good: 'Under article 2 "Fees" ... One article has the number 2.',
  },
  'reference-style': { bad: 'Under Article One ... The articles are called 1, 2, 3.', good: 'Under article 1 ...' },
  'force-majeure-undefined': {
    bad: 'In an event of force majeure the contract may be rescinded. Nothing says what that is.',
    good: 'Force majeure means events that cannot be foreseen ... In such an event the contract may be rescinded.',
  },
  'conditions-circular': {
    bad: 'Rescission: (1) breach; (2) other conditions of rescission agreed in this contract.',
    good: 'Rescission: (1) breach; (2) three months below target in a row.',
  },
  'party-undefined': {
    bad: 'The contract introduces the Provider and the Customer and then speaks of Party A and Party B.',
    good: 'The contract calls each party by the name that it introduced.',
  },
  'party-schemes-mixed': {
    bad: 'Half of the articles say Client and Provider, the others Party A and Party B.',
    good: 'All articles say Party A and Party B.',
  },
  'party-swapped': {
    bad: 'Party A (Client) ... signed: Party A (Provider).',
    good: 'Party A (Client) ... signed: Party A (Client).',
  },
  'wrong-party-pays': {
    bad: 'Breach: the Provider does not pay the service fee as agreed.',
    good: 'Breach: the Client does not pay the service fee as agreed.',
  },
  'wrong-party-collects': {
    bad: 'Breach: the Provider does not collect the service fee.',
    good: 'Breach: the Client does not pay the service fee.',
  },
  'wrong-party-invoices': {
    bad: 'When paying, the Client provides a proper invoice.',
    good: 'Before payment, the Provider provides a proper invoice.',
  },
  'blanks-left': { bad: 'The term is ____ years.', good: 'The term is two years.' },
  'number-lost': { bad: 'The Provider must start within hours.', good: 'The Provider must start within two hours.' },
  'amount-words-differ': {
    bad: '12,000 yuan (in words: thirteen thousand yuan)',
    good: '12,000 yuan (in words: twelve thousand yuan)',
  },
  'amount-unit-differs': {
    bad: '120,000 yuan (in words: twelve yuan)',
    good: '120,000 yuan (in words: one hundred and twenty thousand yuan)',
  },
  'text-damaged': { bad: 'The Provider keeps cust?? infor??', good: 'The Provider keeps customer information secret.' },
  'text-repaired': { bad: 'A word that a wrong encoding had damaged was read back.', good: 'The text is undamaged.' },
  'artefacts-inside': { bad: 'The Client pays. For reference only, page 1 of 3.', good: 'The Client pays.' },
  'scripts-mixed': {
    bad: 'One sentence is in Traditional characters, the others in Simplified ones.',
    good: 'All sentences are in one script.',
  },
  'text-cut-off': { bad: 'The Client calculates monthly and pa', good: 'The Client pays monthly.' },
  'word-doubled': { bad: 'in the the course of service', good: 'in the course of service' },
  'word-lost': { bad: 'war, acts and the like', good: 'war, acts of government and the like' },
  'annex-list-differs': {
    bad: 'Article 2 names two annexes; the list has three.',
    good: 'Article 2 and the list name the same annexes.',
  },
  'annex-number-conflict': {
    bad: 'Annex 1 is the list of services; later Annex 3 is.',
    good: 'The list of services is Annex 1 throughout.',
  },
  'annex-reference-open': {
    bad: 'Details are in the annex. No annex is listed.',
    good: 'Details are in Annex 1. Annex 1: list of services.',
  },
  'annex-gap': { bad: 'Annexes 1, 2 and 4 are listed.', good: 'Annexes 1, 2 and 3 are listed.' },
  'annex-unlisted': {
    bad: 'Details are in Annex 3. Only Annex 1 is listed.',
    good: 'Details are in Annex 1. Annex 1 is listed.',
  },
  'annex-list-unnumbered': {
    bad: 'Annexes: name list; process manual.',
    good: 'Annex 1: name list. Annex 2: process manual.',
  },
  'annex-is-contract': { bad: 'Annex 1: the signed original of this contract.', good: 'Annex 1: list of services.' },
  'rider-not-incorporated': {
    bad: 'Behind the signatures: "At peak times the Provider adds staff."',
    good: 'The same, and an article says that it is part of the contract.',
  },
  'forum-place-unknown': {
    bad: 'The court at the place of signing decides. No place is stated.',
    good: 'The court at the place of signing decides. Signed in Pudong, Shanghai.',
  },
  'forum-court-and-arbitration': {
    bad: 'A party may apply for arbitration or sue.',
    good: 'A party may sue at the court in Pudong, Shanghai.',
  },
  'forum-placeholder': { bad: 'Disputes are settled by: [method].', good: 'Disputes are settled by litigation.' },
  'forum-commission-unnamed': {
    bad: 'Disputes go to an arbitration institution.',
    good: 'Disputes go to the Shanghai Arbitration Commission.',
  },
  'forum-commission-blank': {
    bad: 'Disputes go to the ____ Arbitration Commission.',
    good: 'Disputes go to the Shanghai Arbitration Commission.',
  },
  'forum-two': {
    bad: 'Article 1: a party may sue. Article 2: disputes go to arbitration.',
    good: 'Article 2 alone rules disputes.',
  },
  'guide-not-contract': {
    bad: 'The contract should at least say ... for example ...',
    good: 'The Provider answers calls.',
  },
  'total-undefined': {
    bad: 'The penalty is 10 % of the total price. Only monthly fees are stated.',
    good: 'The total price is 120,000 yuan. The penalty is 10 % of it.',
  },
  'monthly-fee-undefined': {
    bad: 'The Client pays the fee of the month. Only a total is stated.',
    good: 'The fee is 10,000 yuan a month, paid monthly.',
  },
  'ruled-twice': { bad: '1.1 Payment by the 10th. ... 1.1 Payment by the 20th.', good: '1.1 Payment by the 10th.' },
  'grave-breach-undefined': {
    bad: 'On a grave breach the other party may rescind.',
    good: 'On a grave breach not cured after a demand the other party may rescind.',
  },
  'breaches-one-sided': {
    bad: 'Breaches: the Provider serves late; the Provider leaks secrets.',
    good: 'Breaches: the Provider serves late; the Client pays late.',
  },
  'rescission-one-sided': {
    bad: 'The Client may rescind when the Provider is in breach.',
    good: 'Either party may rescind when the other is in breach.',
  },
  'rescission-needs-consent': {
    bad: 'Rescission takes effect when both parties have signed.',
    good: 'Rescission takes effect when the notice arrives.',
  },
  'cap-undefined': {
    bad: 'Not above the cap agreed in this contract. There is none.',
    good: 'The cap is the annual fee. Not above this cap.',
  },
  'service-hours-undefined': {
    bad: 'Within the agreed service hours. None are agreed.',
    good: 'Service hours are 9:00 to 18:00.',
  },
  'addresses-missing': {
    bad: 'The parties shall state their addresses in the contract. They did not.',
    good: 'Addresses stand at the head of the contract.',
  },
  'bearer-ambiguous': { bad: 'The excess is borne by Party A or Party B.', good: 'The excess is borne by Party B.' },
  'arbitration-deadline': { bad: 'The commission shall decide within 60 days.', good: 'The award is final.' },
  'damages-to-be-agreed': {
    bad: 'The penalty is to be agreed by the parties.',
    good: 'The penalty is 5 % of the monthly fee.',
  },
  'notice-effect-contradicts': {
    bad: 'A notice takes effect on sending, but receipt decides.',
    good: 'A notice takes effect on receipt.',
  },
  'late-payment-without-period': {
    bad: 'The penalty for late payment is 5 % of the amount.',
    good: 'The penalty for late payment is 0.05 % of the amount a day.',
  },
  'fee-amount-missing': {
    bad: 'The fee consists of labour and equipment. No amount is stated.',
    good: 'The fee is 10,000 yuan a month.',
  },
  'shares-not-whole': {
    bad: '30 % on signing, 40 % after four months, 40 % after eight.',
    good: '30 % on signing, 30 % after four months, 40 % after eight.',
  },
  'weights-not-whole': { bad: 'Answer rate 40, satisfaction 50.', good: 'Answer rate 50, satisfaction 50.' },
  'penalty-high': {
    bad: 'A Provider that leaves pays 60 % of the total price.',
    good: 'A Provider that leaves pays 20 % of the total price.',
  },
  'penalty-without-base': { bad: 'A penalty of 20 % is due.', good: 'A penalty of 20 % of the total price is due.' },
  'late-rate-high': { bad: '0.5 % a day on what is overdue.', good: '0.03 % a day on what is overdue.' },
  'caps-contradict': {
    bad: 'Each event: at most 50 % of the annual fee. All together: at most 30 %.',
    good: 'Each event: at most 10 % of the annual fee. All together: at most 30 %.',
  },
  'caps-differ': {
    bad: "The Provider's liability is limited to 30 % of the fees. ... It does not exceed 20 %.",
    good: "The Provider's liability is limited to 30 % of the fees.",
  },
  'deposit-high': { bad: '30 % of the price as a deposit.', good: '20 % of the price as a deposit.' },
  'standard-not-measurable': { bad: 'Agents are friendly and quick.', good: 'Agents answer within 30 seconds.' },
  'kpi-without-formula': {
    bad: 'Satisfaction is at least 95 %.',
    good: 'Satisfaction is at least 95 %: satisfied answers divided by valid answers.',
  },
  'kpi-formula-implied': {
    bad: 'The answer rate is at least 90 %.',
    good: 'The answer rate is at least 90 %: calls answered divided by calls offered.',
  },
  'kpi-without-target': {
    bad: 'Metrics: satisfaction; complaint rate.',
    good: 'Satisfaction at least 95 %; complaint rate at most 1 %.',
  },
  'standard-without-consequence': {
    bad: 'Satisfaction is at least 95 %. Nothing follows from a miss.',
    good: 'For each miss 2 % of the fee of the month is deducted.',
  },
  'assessment-without-standard': {
    bad: 'Payment depends on the assessment. No metrics are agreed.',
    good: 'Satisfaction is at least 95 %. Payment depends on the assessment.',
  },
  'value-left-open': {
    bad: 'The cap is determined by the price, the kind of service and other factors.',
    good: 'The cap is the annual fee.',
  },
  'day-kinds-contradict': {
    bad: '5 working days to check; silence for 7 days is acceptance.',
    good: '5 working days to check; silence for 10 working days is acceptance.',
  },
  'day-kinds-mixed': {
    bad: 'Check within 5 working days and pay within 7 days.',
    good: '"Day" means a calendar day. Check within 5 working days and pay within 7 days.',
  },
  'window-without-start': {
    bad: 'Reports are due within 3 working days of each month.',
    good: 'Reports are due on the first 3 working days of each month.',
  },
  'window-without-unit': {
    bad: 'Either party may rescind with 30 written notice.',
    good: "Either party may rescind with 30 days' written notice.",
  },
  'consent-without-reply': {
    bad: 'To replace a supervisor the Provider applies and needs written consent.',
    good: 'The same; without an answer within 5 days consent is given.',
  },
  'consent-unanswered': {
    bad: 'No subcontracting without written consent.',
    good: 'The same; without an answer within 10 days it is refused.',
  },
  'review-without-result': {
    bad: 'The statement is submitted for review; payment follows the review.',
    good: 'Without objection within 5 days the statement is accepted.',
  },
  'renewal-too-early': {
    bad: 'The term is one month. Renewal is requested 60 days before its end.',
    good: 'The term is one year. Renewal is requested 60 days before its end.',
  },
  'value-contradicts': {
    bad: 'Payment within 30 days of the invoice ... within 45 days of the invoice.',
    good: 'Payment within 30 days of the invoice ... under article 1.',
  },
  'copies-differ': { bad: 'Four copies, three for each party.', good: 'Four copies, two for each party.' },
  'permission-contradicts': {
    bad: 'No subcontracting. ... The Provider may subcontract.',
    good: 'Subcontracting needs consent, in both places.',
  },
  'denied-then-ruled': {
    bad: 'The liability of third parties does not touch that of the parties. Where it does ...',
    good: 'The liability of third parties does not touch that of the parties.',
  },
  'total-differs': {
    bad: '46,000 yuan a month for a year; total 528,000 yuan.',
    good: '46,000 yuan a month for a year; total 552,000 yuan.',
  },
  'amount-magnitude': {
    bad: 'Price 42 million yuan; security 210 yuan.',
    good: 'Price 42 million yuan; security 2.1 million yuan.',
  },
  'labour-dispatch': {
    bad: "The Client rosters the Provider's agents and grants their leave.",
    good: 'The Provider rosters its agents; the Client gives them no orders.',
  },
  'one-sided-end': {
    bad: 'The Client may end the contract at any time without liability.',
    good: "Either party may end the contract with 30 days' notice.",
  },
  'one-sided-right': { bad: 'The Client alone interprets the contract.', good: 'Both parties agree on changes.' },
  'liability-excluded': {
    bad: 'The Provider is not liable for anything.',
    good: 'Neither party is liable for force majeure.',
  },
  'clauses-missing': { bad: 'No clause on force majeure.', good: 'Every clause that a contract of this kind needs.' },
  'clauses-absent': {
    bad: 'Nothing on notices, acceptance or intellectual property.',
    good: 'All usual clauses are there.',
  },
  'data-protection-missing': {
    bad: "The Provider records customers' data; no clause protects them.",
    good: 'A clause settles purpose, period, method, kinds, measures, rights and duties.',
  },
  'data-protection-incomplete': {
    bad: 'The Provider handles personal information with care.',
    good: 'Purpose, period, method, kinds, measures, rights and duties are settled.',
  },
  'data-protection-element': { bad: 'All points but return or deletion are settled.', good: 'All points are settled.' },
  'confidentiality-open-ended': {
    bad: 'Both parties keep secrets.',
    good: 'Both parties keep secrets, for two years after the end too.',
  },
  'confidentiality-one-sided': { bad: "The Provider keeps the Client's secrets.", good: 'Both parties keep secrets.' },
  'end-without-settlement': {
    bad: 'After the end the parties stop performing.',
    good: 'After the end the parties settle within 15 days and data are handed over.',
  },
  'amendment-backdated': {
    bad: 'An amendment takes effect on the day this contract was signed.',
    good: 'An amendment takes effect when both parties have signed it.',
  },
  'effect-twice': {
    bad: 'Article 1: effective on signature. Article 2: effective on sealing.',
    good: 'Article 1: effective on signature.',
  },
  'start-and-effect': {
    bad: 'Effective on signature, term from 1 January 2026.',
    good: 'Services run from 1 January 2026; the contract binds from signature.',
  },
  'date-impossible': { bad: 'until 30 February 2026', good: 'until 28 February 2026' },
  'law-repealed': { bad: 'Under the Contract Law ...', good: 'Under the Civil Code ...' },
  'force-majeure-own-sphere': {
    bad: 'Force majeure: earthquake, network failure.',
    good: 'Force majeure: earthquake, war. Network failure is none.',
  },
}
