import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import { describe, expect, test } from 'vitest'
import { reviewClauseTerms } from '../review/review-clause-terms.ts'
import { reviewStructure } from '../review/review-contract.ts'
import { importContract } from './import-contract.ts'

const read = (text: string) =>
  importContract(
    { format: 'text', text, hints: [] },
    [recogniseClauses.bind(undefined, CATALOGUE)],
    [reviewStructure, reviewClauseTerms],
  ).contracts

const ENGLISH = `CUSTOMER SUPPORT AGREEMENT
This Agreement is made between Harbour Retail Limited (the "Customer") and Northlight Limited (the "Supplier").
1. Term
This Agreement runs for a period of two (2) years. It renews automatically for periods of one (1) year unless either party gives at least ninety (90) days' notice.
2. Service Levels
2.1 The Supplier shall answer calls within 20 seconds.
2.2 Availability shall be at least 99.5% in each month.
3. Fees and Payment
3.1 Invoices are payable within thirty (30) business days of receipt. Overdue amounts bear interest at 0.05% per day.
4. Confidentiality
The duty lasts for three (3) years after the end.
5. Limitation of Liability
Liability shall not exceed 100% of the fees.
6. Termination
Either party may terminate on sixty (60) days' written notice.
7. Governing Law and Jurisdiction
This Agreement is governed by the laws of Hong Kong.
8. Payment Terms and Conditions of Sale of Goods to Others.
Nothing.
`

describe('a foreign contract in English', () => {
  const [contract, ...others] = read(ENGLISH)
  const termsOf = (type: string) => contract?.clauses.find((clause) => clause.type === type)?.terms

  test('its parties go by the names that it gives them', () => {
    expect(others).toEqual([])
    expect(contract?.parties).toEqual({ client: 'Customer', provider: 'Supplier' })
  })

  test.each([
    ['term/duration', { length: { value: 2, unit: 'year' } }],
    ['term/renewal', { kind: 'automatic', length: { value: 1, unit: 'year' }, notice: { value: 90, unit: 'day' } }],
    ['quality/kpi', {}],
    [
      'service-level/first-response',
      { targets: [{ id: 'target-1', filter: { channels: ['phone'] }, within: { value: 20, unit: 'second' } }] },
    ],
    ['service-level/system-stability', { availability: '99.5%' }],
    ['fees/fee-components', {}],
    ['fees/payment-day', { kind: 'after', within: { value: 30, unit: 'working-day' } }],
    ['fees/late-payment', { charge: { kind: 'per-day', rate: '0.05%' } }],
    ['care/confidentiality', { lasts: { kind: 'after-end', within: { value: 3, unit: 'year' } } }],
    ['change/termination', { notice: { value: 60, unit: 'day' } }],
    ['general/governing-law', {}],
    ['remedies/disputes', {}],
  ])('%s', (type, terms) => expect(termsOf(type)).toEqual(terms))

  test('numbers in words and figures are no marks of items, and no Chinese is missed in it', () => {
    expect(contract?.findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(contract?.findings.map(({ code }) => code)).not.toContain('standard-without-consequence')
  })
})

test('labels that tell no role get it by what each party does', () => {
  const [contract] = read(`SUPPORT AGREEMENT
This Agreement is made between Fern Desk Ltd. ("FERN") and Moss Shops Ltd. ("MOSS").
1. Services
1.1 FERN shall answer calls of the customers of MOSS.
2. Fees
2.1 MOSS shall pay USD 900 per month within 20 days.
`)
  expect(contract?.parties).toEqual({ client: 'MOSS', provider: 'FERN' })
  expect(contract?.clauses.map(({ type }) => type)).toContain('identity/parties')
})

test('a contract of two languages has each article once', () => {
  const contracts = read(`客戶服務協議
CUSTOMER SERVICE AGREEMENT
甲方（委託方）：海港零售有限公司
乙方（受託方）：北光客服有限公司
第一條 服務內容
Article 1 Services
1.1 乙方應於30分鐘內回覆客戶。
1.1 Party B shall respond within thirty (30) minutes.
1.2 乙方應提供服務。
1.2 Party B shall provide the service.
第二條 服務費用
Article 2 Fees
甲方應於收到發票後30日內支付服務費。
Party A shall pay within thirty (30) days of the invoice.
`)
  expect(contracts).toHaveLength(1)
  const [contract] = contracts
  const types = contract?.clauses.map(({ type }) => type).filter((type) => type !== 'free/custom') ?? []
  expect(new Set(types).size).toBe(types.length)
  expect(types).toContain('service-level/first-response')
  const codes = contract?.findings.map(({ code }) => code) ?? []
  for (const code of ['numbering-duplicate', 'ruled-twice', 'article-empty']) expect(codes).not.toContain(code)
})
