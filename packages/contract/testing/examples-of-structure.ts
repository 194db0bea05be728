/** What the cases of the review say, in English and in short: checks of structure. */
export const EXAMPLES_OF_STRUCTURE = {
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
  'contents-rest-missing': {
    bad: 'Contents: 1 Services, 2 Fees, 3 Confidentiality, 4 Liability, 5 General. The text ends with article 2.',
    good: 'The text goes as far as its contents.',
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
  'reference-to-itself': {
    bad: 'Article 2: what is not agreed follows article 2.',
    good: 'Article 2: what is not agreed follows the Civil Code.',
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
  'term-unused': {
    bad: '"Service Platform" means the system of the Provider. The Provider answers calls with its hotline system.',
    good: '"Service Platform" means the system of the Provider. The Provider answers calls on the Service Platform.',
  },
  'term-defined-twice': {
    bad: '"Valid Case" means a case that the Provider takes. "Valid Case" means a case that the Client confirms.',
    good: '"Valid Case" means a case that the Provider takes. Fees are due for each Valid Case.',
  },
  'term-undefined': {
    bad: 'The Provider answers by the standard of the "Advanced Service" as defined in this contract. Nothing defines it.',
    good: '"Advanced Service" in this contract means that a team lead answers.',
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
  'no-contract': {
    bad: 'Plans for the weekend: meet at nine, bring an umbrella.',
    good: 'Contract. The Provider answers the calls of the customers.',
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
  'annex-not-attached': {
    bad: 'Prices stand in annex one, shifts in annex two. Behind the signatures stands annex two only.',
    good: 'Prices stand in annex one, shifts in annex two. Both stand behind the signatures.',
  },
  'annex-pending': {
    bad: 'Annex one: price list (to follow).',
    good: 'Annex one: price list. A hotline seat costs 6,000 yuan a month.',
  },
} as const
