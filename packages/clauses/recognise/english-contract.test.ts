import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analysedText } from '../testing/analysed.ts'
import type { AnalysedContract } from './analysed-contract.ts'
import { recogniseEnglish } from './english-contract.ts'

/** Sentences in the manner of English outsourcing contracts, in our own words, with the terms that they state. */
type Sentence = { readonly text: string; readonly type: string; readonly terms: unknown }

const SENTENCES = JSON.parse(
  readFileSync(join(import.meta.dirname, 'english-sentences.json'), 'utf8'),
) as readonly Sentence[]

const LABELS = { client: ['Client'], provider: ['Provider'] }

const found = (text: string) => {
  const contract: AnalysedContract = { ...analysedText(text, LABELS).contract, language: 'en' }
  return recogniseEnglish(contract, new Map())
}

describe('a sentence under a heading that says nothing', () => {
  test.each(SENTENCES.map(({ text, type, terms }) => [type, text, terms] as const))('%s: %s', (type, text, terms) => {
    expect(found(`# Miscellaneous matters\n${text}`).find((clause) => clause.type === type)?.terms).toEqual(terms)
  })
})

test.each([
  ['Vendor keeps its premises clean.', []],
  ['The parties meet every Tuesday at the offices of Customer.', []],
  ['Customer may terminate during the first thirty (30) days.', ['term/trial']],
])('%s', (text, types) => {
  expect(found(`# Miscellaneous matters\n${text}`).map(({ type }) => type)).toEqual(types)
})

test('the rows of a table belong to the clauses that its columns name', () => {
  const clauses = found(
    '# Targets\nPriority | Acknowledgement | Fix\nP1 | 5 minutes | 2 hours\nP2 | 1 hour | 2 business days',
  )
  const target = (index: number, value: number, unit: string) => ({
    id: `target-${index}`,
    filter: { priorities: [`P${index}`] },
    within: { value, unit },
  })
  expect(Object.fromEntries(clauses.map(({ type, terms }) => [type, terms]))).toEqual({
    'service-level/first-response': { targets: [target(1, 5, 'minute'), target(2, 1, 'hour')] },
    'service-level/resolution': { targets: [target(1, 2, 'hour'), target(2, 2, 'working-day')] },
  })
})

test('a date that a clause calls by a name is looked up where the contract explains it', () => {
  const text = `# Background\nThis Agreement is made as of May 2, 2025 (the "Effective Date").\n# Term\nThe term of two (2) years begins on the Effective Date.`
  expect(found(text).find(({ type }) => type === 'term/duration')?.terms).toEqual({
    length: { value: 2, unit: 'year' },
    start: '2025-05-02',
  })
})
