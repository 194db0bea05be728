import type { Article } from '@heqi/clauses'
import { expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { analyseContract } from './analyse.ts'
import { cutContracts } from './cut-contracts.ts'
import { englishHeadingLength, romanOf } from './english-structure.ts'

/** `number heading | own words` of each article, in reading order. */
function articlesOf(text: string): string[] {
  const cleaned = clean({ format: 'text', text, hints: [] })
  const lines = ({ number, heading, body, children }: Article): string[] => [
    `${number} ${heading.text} | ${body.text}`,
    ...children.flatMap(lines),
  ]
  return cutContracts(cleaned.text)
    .flatMap((span) => analyseContract(cleaned, span).read.analysed.articles)
    .filter(({ number }) => number !== '')
    .flatMap(lines)
}

test('Roman numerals stand above headings; figures behind words and quantities are no numbers of articles', () => {
  expect(
    articlesOf(
      'SUPPORT AGREEMENT\nIt binds both parties.\nI\nSERVICES\n1.1. Vendor assigns six (6) agents and one (1) supervisor.\nII\nFEES\n2.1. Holidays cost 1.5 times the rate.\n',
    ),
  ).toEqual([
    '1 SERVICES | ',
    '1.1  | Vendor assigns six (6) agents and one (1) supervisor.',
    '2 FEES | ',
    '2.1  | Holidays cost 1.5 times the rate.',
  ])
})

test('a statement of work counts anew, its headings run into their sentences', () => {
  expect(
    articlesOf(
      'SUPPORT AGREEMENT\n1. Limitation of Liability and Indemnification\n1.1 Vendor is liable.\nSTATEMENT OF WORK NO. 1\n1. Staffing. Vendor assigns agents.\n2. Hours of operation. Every day.\n',
    ),
  ).toEqual([
    '1 Limitation of Liability and Indemnification | ',
    '1.1  | Vendor is liable.',
    '1  | ',
    '1 Staffing | Vendor assigns agents.',
    '2 Hours of operation | Every day.',
  ])
})

test.each([
  ['IV', 4],
  ['XII', 12],
  ['XIX', 19],
  ['VX', undefined],
  ['', undefined],
])('the Roman numeral %s', (written, value) => expect(romanOf(written)).toBe(value))

test.each([
  ['Fees and Payment\nClient pays.', 'Fees and Payment'],
  ['Service Credits. For each miss 2% is due.', 'Service Credits'],
  ['Vendor is liable. It pays.', ''],
  ['Acme Inc. Vendor pays.', ''],
])('the heading of %s', (text, heading) => expect(text.slice(0, englishHeadingLength(text))).toBe(heading))
