import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { expect, test } from 'vitest'
import { importContract } from '../import/import-contract.ts'
import { reviewStructure } from './review-contract.ts'
import { ENGLISH_WORD_RULES } from './rules/document/english.ts'
import { ACCOUNT_RULES } from './rules/money/accounts.ts'

/** An English contract of our own around some sentences. */
const codesOf = (sentences: string): readonly string[] => {
  const text = `SUPPORT AGREEMENT
This Agreement is made between Alder Stores Limited (the "Customer") and Birch Desk Limited (the "Supplier").
1. Services
1.1 The Supplier shall answer calls of the Customer's customers every day.
2. Other matters
2.1 ${sentences}
Exhibit B
Prices of the services.
`
  const { contracts } = importContract(
    { format: 'text', text, hints: [] },
    [recogniseClauses.bind(undefined, CATALOGUE)],
    [reviewStructure],
  )
  const watched = new Set<string>([...ENGLISH_WORD_RULES, ...ACCOUNT_RULES].map(({ code }) => code))
  return contracts.flatMap(({ findings }) => findings.map(({ code }) => code)).filter((code) => watched.has(code))
}

test.each([
  ['Fees are paid to the account of the Supplier stated in Exhibit B.', ['account-missing']],
  ['Fees are paid to the account stated below.\nAccount number: 1234567890', []],
  ['Fees are paid to the account that the Supplier names by notice.', []],
  ['The Supplier answers in the the order of arrival.', ['word-doubled']],
  ['What it had had that that day stays in In-house hands.', []],
  ['Prices follow Exhibit D.', ['reference-dangling']],
  ['Prices follow Exhibit B.', []],
  ['The limits of Section 14 apply.', ['reference-dangling']],
  ['The limits of Article II apply.', []],
  ['Section 21 of the Consumer Rights Act applies.', []],
  [
    'Disputes go to arbitration in Oslo or, as a party prefers, to the courts of Norway.',
    ['forum-court-and-arbitration'],
  ],
  ['Disputes go to arbitration in Oslo.', []],
  [
    "The Supplier's liability is limited to the fees of one year.\n2.2 The liability of the Supplier is unlimited.",
    ['caps-differ'],
  ],
  [
    "The Supplier's liability is limited to the fees of one year.\n2.2 The liability of the Supplier is unlimited for fraud.",
    [],
  ],
  ['The set-up fee is paid 50% on signing, 40% at launch and 20% on acceptance.', ['shares-not-whole']],
  ['The set-up fee is paid 50% on signing, 40% at launch and 10% on acceptance.', []],
])('%s', (sentences, codes) => expect(codesOf(sentences)).toEqual(codes))

test('a last sentence that does not end', () => {
  const text =
    'SUPPORT AGREEMENT\n1. Services\n1.1 The Supplier shall answer calls.\n2. End\n2.1 The Customer may leave this agreement on thirty\n'
  const codes = (whole: string) =>
    importContract({ format: 'text', text: whole, hints: [] }, [], [reviewStructure]).contracts.flatMap(
      ({ findings }) => findings.map(({ code }) => code),
    )
  expect(codes(text)).toContain('text-cut-off')
  expect(codes(text.replace('thirty\n', 'thirty days.\n'))).not.toContain('text-cut-off')
})
