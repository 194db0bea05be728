import type { ReviewCode, ReviewMessage } from './messages.ts'

/** What the findings of a review say in English. */
export const EN: Readonly<Record<ReviewCode, ReviewMessage>> = {
  'numbering-gap': {
    problem: 'The numbering jumps: {missing} is missing before "{to}".',
    reason: 'A gap often means that text was lost, and references to it lead nowhere.',
    repair: 'Restore the missing article, or renumber what follows.',
  },
  'numbering-duplicate': {
    problem: 'The number {numbers} is used more than once.',
    reason: 'A reference to it may mean either place.',
    repair: 'Keep one of them, or renumber the second run.',
  },
  'numbering-order': {
    problem: 'The numbering runs backwards: "{to}" follows "{from}".',
    reason: 'Articles out of order are overlooked and misquoted.',
    repair: 'Renumber in order.',
  },
  'numbering-mixed': {
    problem: 'One level is numbered in two styles, "{first}" and "{second}".',
    reason: 'Levels become unclear.',
    repair: 'Use one style.',
  },
  'contents-entry-missing': {
    problem: '"{label} {title}" of the table of contents is not in the text.',
    reason: 'If the article is missing, nothing is agreed on the matter.',
    repair: 'Write the article, or take the entry out.',
  },
  'contents-entry-moved': {
    problem:
      'From "{label} {title}" on, the table of contents and the text are numbered differently ({count} entries).',
    reason: 'A reference by the table leads to another article.',
    repair: 'Rebuild the table, or look for a lost article.',
  },
  'article-empty': {
    problem: '"{heading}" is a heading without text.',
    reason: 'Nothing is agreed on the matter.',
    repair: 'Write the article, or delete the heading.',
  },
  'reference-dangling': {
    problem: 'The reference "{reference}" leads nowhere.',
    reason: 'What depends on it cannot be applied.',
    repair: 'Name the right article.',
  },
  'reference-ambiguous': {
    problem: 'The reference "{reference}" fits more than one place.',
    reason: 'Two articles have this number.',
    repair: 'Remove the duplicate number, then say which part is meant.',
  },
  'reference-by-title': {
    problem: 'The number in "{reference}" fits more than one place; only the quoted title tells which.',
    reason: 'The number is used twice.',
    repair: 'Remove the duplicate number.',
  },
  'reference-style': {
    problem: 'The reference is written "{reference}", the articles are numbered otherwise.',
    reason: 'It can be resolved, but is easily misread.',
    repair: 'Refer in the style of the text.',
  },
  'force-majeure-undefined': {
    problem: 'Force majeure is a ground for ending the contract, but no clause deals with it.',
    reason: 'What it is, how it is notified and proven, and when it suffices are not agreed.',
    repair: 'Add a force majeure clause.',
  },
  'conditions-circular': {
    problem: '"The {kind} conditions agreed in this contract" are not agreed anywhere.',
    reason: 'This is the article that ought to state them.',
    repair: 'List the conditions.',
  },
  'party-undefined': {
    problem: 'The contract speaks of {labels} without saying who they are.',
    reason: 'Nobody can be held to a duty of an unnamed party.',
    repair: 'Introduce the parties and their names at the head.',
  },
  'party-schemes-mixed': {
    problem: 'The parties go by two sets of names, "{first}" and "{second}".',
    reason: 'It becomes unclear who is meant.',
    repair: 'Use one set throughout.',
  },
  'party-swapped': {
    problem: '"{label}" is one party here and the other there.',
    reason: 'Rights and duties may be exchanged.',
    repair: 'Check and unify the roles.',
  },
  'wrong-party-pays': {
    problem: 'The service fee is owed to {who}, yet here {who} fails to pay it.',
    reason: 'The breach names the wrong party, and the debtor goes free.',
    repair: 'Name the party that pays.',
  },
  'wrong-party-collects': {
    problem: 'Not collecting the fee is listed as a breach by {who}.',
    reason: 'Collecting is a right of the provider; what matters is the duty to pay.',
    repair: 'Delete the item, or make it late payment by the client.',
  },
  'wrong-party-invoices': {
    problem: 'The paying party, {who}, is to provide the invoice.',
    reason: 'Whoever receives the payment issues the invoice.',
    repair: 'Let the provider issue it, and say when.',
  },
  'blanks-left': {
    problem: '{count} blanks or placeholders are not filled in.',
    reason: 'What stands on a blank cannot be performed.',
    repair: 'Fill them in before signing, or delete what does not apply.',
  },
  'number-lost': {
    problem: 'A number is missing at "{words}", and no blank shows it.',
    reason: 'A period or target without a value cannot be applied and is easily overlooked.',
    repair: 'Put the number in.',
  },
  'amount-words-differ': {
    problem: 'The amount in figures, {figures}, differs from the amount in words, "{words}".',
    reason: 'It is not clear which one holds.',
    repair: 'Make them agree, and say that the words prevail.',
  },
  'amount-unit-differs': {
    problem: 'The amounts {figures} and "{words}" differ by a factor of ten thousand.',
    reason: '元 and 万元 are confused.',
    repair: 'Check the unit.',
  },
  'text-damaged': {
    problem: 'The text is damaged here, and some characters could not be restored.',
    reason: 'The clause is incomplete.',
    repair: 'Compare with the original.',
  },
  'text-repaired': {
    problem:
      'The text was damaged by a wrong encoding in {count} places, this being the first, and was restored from its context.',
    reason: 'A person should confirm it.',
    repair: 'Compare with the original.',
  },
  'text-cut-off': {
    problem: 'The text breaks off at "{tail}".',
    reason: 'What follows, perhaps the signatures, is missing.',
    repair: 'Obtain the whole text.',
  },
  'word-doubled': {
    problem: 'A character is doubled in "{words}".',
    reason: 'A slip of the pen.',
    repair: 'Delete it.',
  },
  'word-lost': {
    problem: 'A word seems to be missing in "{words}".',
    reason: 'It may change what the clause covers.',
    repair: 'Restore it.',
  },
  'annex-list-differs': {
    problem: 'This article names {named} annexes, the list of annexes has {listed}.',
    reason: 'Annexes too many may not belong to the contract; annexes too few do not exist.',
    repair: 'Make both agree and number the annexes.',
  },
  'annex-number-conflict': {
    problem: '"{name}" is annex {first} and also annex {second}.',
    reason: 'A reference by number leads to another document.',
    repair: 'Number the annexes once.',
  },
  'annex-reference-open': {
    problem: 'The text points to "the annex" without a number, and no list of annexes has it.',
    reason: 'What is meant cannot be determined.',
    repair: 'Number the annexes and name the number here.',
  },
  'annex-unlisted': {
    problem: '"{reference}" is not in the list of annexes.',
    reason: 'The annex may not exist.',
    repair: 'List and attach it, or correct the number.',
  },
  'annex-is-contract': {
    problem: 'The original of the contract is listed as an annex to itself.',
    reason: 'The reference is circular.',
    repair: 'Delete the annex.',
  },
  'rider-not-incorporated': {
    problem: 'Supplementary clauses ("{label}") stand behind the signatures, and the contract does not take them up.',
    reason: 'Whether they bind is unclear.',
    repair: 'Move them into the text, or say that they are part of the contract.',
  },
  'forum-place-unknown': {
    problem: 'The court of the place of signing is chosen, but that place is not stated.',
    reason: 'No court can be determined.',
    repair: 'State the place, or name the court.',
  },
  'forum-court-and-arbitration': {
    problem: 'Both arbitration and litigation are agreed.',
    reason: 'Such an arbitration agreement is generally invalid.',
    repair: 'Choose one of them.',
  },
  'forum-placeholder': {
    problem: 'The method or the institution for disputes is not filled in.',
    reason: 'In a dispute nobody knows where to turn.',
    repair: 'Name the court or the arbitration commission.',
  },
  'forum-commission-unnamed': {
    problem: 'Arbitration is agreed without naming a commission.',
    reason: 'Unless the parties agree on one later, the arbitration agreement is invalid.',
    repair: 'Name the commission in full.',
  },
  'forum-commission-blank': {
    problem: 'The name of the arbitration commission is left blank.',
    reason: 'Unfilled, the arbitration agreement is invalid.',
    repair: 'Fill in its full name.',
  },
  'forum-two': {
    problem: 'Litigation is agreed here, arbitration elsewhere.',
    reason: 'The two conflict, and the arbitration agreement is in doubt.',
    repair: 'Agree on one of them.',
  },
  'guide-not-contract': {
    problem: 'This text explains how to write a contract; it is not one that could be signed.',
    reason: 'It names no parties and agrees on nothing, it says what clauses should say.',
    repair: 'Draft a contract along its lines.',
  },
  'total-undefined': {
    problem: 'The contract total is the base, but only monthly fees are agreed.',
    reason: 'Without a base nothing can be computed.',
    repair: 'State the total, or use a base that can be determined.',
  },
  'monthly-fee-undefined': {
    problem: 'The fee of the month is paid, but no monthly fee is stated or can be derived.',
    reason: 'What is due each month cannot be determined.',
    repair: 'State the monthly fee or how the total is shared out.',
  },
  'annex-list-unnumbered': {
    problem: 'The listed documents carry no annex numbers, and no article names them.',
    reason: 'It is unclear which documents belong to the contract.',
    repair: 'Number the annexes and list them in an article.',
  },
  'ruled-twice': {
    problem: '{number} rules the same matter twice, differently.',
    reason: 'When the two conflict nobody knows which holds.',
    repair: 'Keep one of them.',
  },
  'grave-breach-undefined': {
    problem: 'A grave breach ends the contract, but what is grave is not said, and no time to cure is given.',
    reason: 'Whether it is grave enough will be disputed.',
    repair: 'List the cases and give a period for cure.',
  },
  'breaches-one-sided': {
    problem: 'Only breaches by {who} are listed.',
    reason: 'A breach by the other side, such as not paying, is not dealt with.',
    repair: "Add the other side's breaches.",
  },
  'rescission-one-sided': {
    problem: 'Only {who} may rescind.',
    reason: 'The other side has no agreed right, whatever the breach.',
    repair: 'Give both sides matching rights.',
  },
  'rescission-needs-consent': {
    problem: 'A unilateral end, or expiry, takes effect only when both parties sign.',
    reason: 'Without the other signature the right is worth nothing.',
    repair: 'Let the notice take effect on arrival.',
  },
  'cap-undefined': {
    problem: 'The text relies on a liability cap "agreed in this contract", and there is none.',
    reason: 'The cap cannot be determined.',
    repair: 'State the cap, or delete the reference.',
  },
  'service-hours-undefined': {
    problem: 'The text relies on service hours "agreed in this contract", and there are none.',
    reason: 'When service is due cannot be determined.',
    repair: 'State the service hours, holidays included.',
  },
  'addresses-missing': {
    problem: 'Addresses are to be stated in the contract, and are not.',
    reason: 'Notices cannot be served.',
    repair: 'State addresses and contacts at the head.',
  },
  'bearer-ambiguous': {
    problem: 'It is not said which party bears this.',
    reason: 'Each may say that it is the other.',
    repair: 'Name the party, or the shares.',
  },
  'arbitration-deadline': {
    problem: 'The arbitrators are given a deadline for their award.',
    reason: 'The parties cannot bind the institution.',
    repair: 'Delete the deadline.',
  },
  'damages-to-be-agreed': {
    problem: 'The amount of damages is left to later agreement.',
    reason: 'Without an agreement there is no way to compute it.',
    repair: 'State the amount or the formula.',
  },
  'notice-effect-contradicts': {
    problem: 'A notice takes effect when sent, and also when received.',
    reason: 'The two times contradict each other.',
    repair: 'Keep one, and say when a notice counts as received.',
  },
  'late-payment-without-period': {
    problem: 'The late-payment share has no day or month to count by.',
    reason: 'A day late costs as much as a year late, or nothing can be computed.',
    repair: 'Say per day or per month.',
  },
  'fee-amount-missing': {
    problem: 'Fees are agreed, but no amount of money stands anywhere.',
    reason: 'The price, a main term, is missing.',
    repair: 'State the amount or how it is computed.',
  },
}
