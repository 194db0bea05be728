/** What the cases of the review say, in English and in short: checks of substance. */
export const EXAMPLES_OF_SUBSTANCE = {
  'shares-not-whole': {
    bad: '30 % on signing, 40 % after four months, 40 % after eight.',
    good: '30 % on signing, 30 % after four months, 40 % after eight.',
  },
  'bands-broken': {
    bad: 'From 90 points: 0 %. 75 to 85: 3 %. Below 75: 8 %.',
    good: 'From 90 points: 0 %. 75 to below 90: 3 %. Below 75: 8 %.',
  },
  'bands-not-monotone': {
    bad: 'From 90 points 1 % is deducted, from 75 points 6 %, below that 4 %.',
    good: 'From 90 points 1 % is deducted, from 75 points 4 %, below that 6 %.',
  },
  'ratio-unstated': {
    bad: 'Below 80 points the fee is reduced in proportion.',
    good: 'For each point below 80 the fee is reduced by 1 %.',
  },
  'item-unpriced': {
    bad: '8 % of the platform fee is deducted; the contract has a price per seat only.',
    good: '8 % of the platform fee is deducted; the platform fee is 3,000 yuan a month.',
  },
  'commission-base-undefined': {
    bad: '0.7 % of the sales that agents bring about.',
    good: '0.7 % of the sales that agents bring about: orders paid within 48 hours of a chat and not refunded.',
  },
  'grade-undefined': {
    bad: 'With grade B in the yearly assessment the contract may be renewed.',
    good: 'With grade B (80 to 89 points) in the yearly assessment the contract may be renewed.',
  },
  'failing-undefined': {
    bad: 'If more than five of 80 chats fail, 300 yuan is deducted.',
    good: 'A chat below 80 points fails; if more than five of 80 do, 300 yuan is deducted.',
  },
  'duty-unstated': {
    bad: 'A late weekly report costs 200 yuan. No clause asks for one.',
    good: 'The weekly report is due on Mondays; a late one costs 200 yuan.',
  },
  'security-undated': {
    bad: 'The provider gives a deposit of 60,000 yuan.',
    good: 'The provider gives a deposit of 60,000 yuan within ten days of signing.',
  },
  'recourse-above-cap': {
    bad: 'The third party answers up to its pay; the provider pays what is above and recovers it from the third party.',
    good: 'The third party answers up to its pay; the provider bears what is above.',
  },
  'floor-below-itself': {
    bad: 'Guaranteed: 20,000 calls. Below that 85 % of the guarantee is paid.',
    good: 'Guaranteed: 20,000 calls. Below that the guarantee is paid.',
  },
  'prevailing-language-absent': {
    bad: 'A contract in Chinese only: the English text prevails.',
    good: 'A contract in Chinese only: the Chinese text prevails.',
  },
  'alternatives-unchosen': {
    bad: 'One of the plans applies, as ticked. [ ] A [ ] B',
    good: 'One of the plans applies, as ticked. [x] A [ ] B',
  },
  'identity-differs': {
    bad: 'Contract No. KF-2026-0031 ... this contract is numbered KF-2026-0013.',
    good: 'Contract No. KF-2026-0031, wherever it is named.',
  },
  'instalments-same-trigger': {
    bad: 'Second instalment: 40 % when the service goes live. Third: 40 % when the service goes live.',
    good: 'Second instalment: 40 % when the service goes live. Third: 40 % when the term ends.',
  },
  'share-and-sum-differ': {
    bad: 'The total price is 800,000 yuan. 25 %, that is 160,000 yuan, is paid on signing.',
    good: 'The total price is 800,000 yuan. 25 %, that is 200,000 yuan, is paid on signing.',
  },
  'paid-before-due': {
    bad: 'The fee is paid by the 8th of the next month; the invoice is issued by the 12th.',
    good: 'The fee is paid by the 18th of the next month; the invoice is issued by the 12th.',
  },
  'deduction-off-target': {
    bad: 'The answer rate is at least 88 %. Below 92 %, 2 % of the fee is deducted.',
    good: 'The answer rate is at least 88 %. Below 88 %, 2 % of the fee is deducted.',
  },
  'penalty-above-cap': {
    bad: 'A leak costs 400,000 yuan. All liability together is limited to 250,000 yuan.',
    good: 'A leak costs 100,000 yuan. All liability together is limited to 250,000 yuan.',
  },
  'duty-towards-itself': {
    bad: 'The Provider that is late pays the Provider a penalty.',
    good: 'The Provider that is late pays the Client a penalty.',
  },
  'defaulter-has-right': {
    bad: 'Where the Client does not pay, the Client may suspend the service.',
    good: 'Where the Client does not pay, the Provider may suspend the service.',
  },
  'wrong-party-serves': {
    bad: 'The Client provides enough agents to answer calls.',
    good: 'The Provider provides enough agents to answer calls.',
  },
  'exemption-one-sided': {
    bad: 'The Provider pays for its delay; the Client owes nothing for late payment.',
    good: 'Each party pays for its own delay.',
  },
  'renewal-without-exit': {
    bad: 'The contract renews every year without limit.',
    good: 'The contract renews once, unless a party gives notice 30 days before it ends.',
  },
  'weights-not-whole': { bad: 'Answer rate 40, satisfaction 50.', good: 'Answer rate 50, satisfaction 50.' },
  'penalty-high': {
    bad: 'A Provider that leaves pays 60 % of the total price.',
    good: 'A Provider that leaves pays 20 % of the total price.',
  },
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
  'product-differs': {
    bad: '3,000 yuan for each of 4 agents, 11,000 yuan a month together.',
    good: '3,000 yuan for each of 4 agents, 12,000 yuan a month together.',
  },
  'silence-contradicts': {
    bad: 'No answer within 5 days is consent. ... No answer in time is refusal.',
    good: 'No answer within 5 days is consent, in both places.',
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
  'clauses-missing': { bad: 'Nothing on quality.', good: 'Every clause that a contract of this kind needs.' },
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
  'term-dates-differ': {
    bad: 'Two years, from 1 April 2026 to 30 September 2027.',
    good: 'Two years, from 1 April 2026 to 31 March 2028.',
  },
  'date-impossible': { bad: 'until 30 February 2026', good: 'until 28 February 2026' },
  'law-repealed': { bad: 'Under the Contract Law ...', good: 'Under the Civil Code ...' },
  'supersession-too-wide': {
    bad: 'This contract supersedes all earlier agreements of the parties.',
    good: 'This contract supersedes all earlier agreements of the parties about its matter.',
  },
  'force-majeure-own-sphere': {
    bad: 'Force majeure: earthquake, network failure.',
    good: 'Force majeure: earthquake, war. Network failure is none.',
  },
  'parts-differ': {
    bad: 'The fee is 900,000 yuan: 600,000 for agents, 200,000 for the platform.',
    good: 'The fee is 900,000 yuan: 600,000 for agents, 300,000 for the platform.',
  },
  'people-differ': {
    bad: 'Day shift 5 people, night shift 3 people, 9 people in all.',
    good: 'Day shift 5 people, night shift 3 people, 8 people in all.',
  },
  'deduction-cap-contradicts': {
    bad: 'Deductions have no upper limit. ... Deductions of a month are limited to 10 % of its fee.',
    good: 'Deductions of a month are limited to 10 % of its fee.',
  },
  'exit-contradicts': {
    bad: 'No party may end the contract alone. ... Either party may end it with 30 days of notice.',
    good: 'Either party may end the contract with 30 days of notice.',
  },
  'translations-differ': {
    bad: '甲方应当在收到发票后15日内付款。 Party A shall pay within ten working days after receipt of the invoice.',
    good: '甲方应当在收到发票后15日内付款。 Party A shall pay within fifteen days after receipt of the invoice.',
  },
  'account-missing': {
    bad: 'Fees are paid to the account stated at the head of this contract. The head states none.',
    good: 'Fees are paid to the account stated at the head of this contract. Account number: 6222 0000 1111 2222.',
  },
  'precedence-circular': {
    bad: 'The tender prevails over this contract, and this contract over the tender.',
    good: 'This contract prevails over the tender.',
  },
  'confidentiality-ends-twice': {
    bad: 'Secrets are kept for two years after the end. The duty ends with the contract.',
    good: 'Secrets are kept for two years after the end.',
  },
} as const
