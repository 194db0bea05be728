import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../catalogue.ts'
import { analysedText } from '../testing/analysed.ts'
import { recogniseClauses } from './recognise-contract.ts'
import { isOnlyAlike } from './sight.ts'

/**
 * Single sentences in the manner of Chinese outsourcing contracts, in our own words: exactly these clauses of the families, or, by
 * clause, exactly these terms (`charge.rate: 0.05%`). What they merely resemble does not count.
 */
type Sentence = {
  readonly text: string
  readonly types?: readonly string[]
  readonly terms?: Readonly<Record<string, readonly string[]>>
}
type Sentences = { readonly families: readonly string[]; readonly sentences: readonly Sentence[] }

const FOLDER = join(import.meta.dirname, 'foreign-sentences')
const LABELS = { client: ['甲方', '委托方'], provider: ['乙方', '受托方'] }

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const { families, sentences } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Sentences
  const clauses = CATALOGUE.filter(({ id }) => families.some((family) => id.startsWith(`${family}/`)))

  test.each(sentences.map((sentence) => [sentence.text, sentence] as const))('%s', (text, { types, terms = {} }) => {
    const { contract } = analysedText(`# 双方约定\n${text}`, LABELS)
    const found = recogniseClauses(clauses, contract).filter((each) => !isOnlyAlike(each))
    if (types) expect([...new Set(found.map(({ type }) => type))].toSorted()).toEqual(types)
    for (const [clause, stated] of Object.entries(terms)) {
      const read = found.filter(({ type }) => type === clause).flatMap((each) => statedTerms(each.terms))
      expect({ [clause]: read.toSorted() }).toEqual({ [clause]: stated.toSorted() })
    }
  })
})

/** Each term with its path, without the ids that only number them. */
function statedTerms(terms: unknown, path = ''): readonly string[] {
  if (terms === null || typeof terms !== 'object') return path.endsWith('id') ? [] : [`${path}: ${String(terms)}`]
  if ('value' in terms && 'unit' in terms) return [`${path}: ${String(terms.value)} ${String(terms.unit)}`]
  return Object.entries(terms).flatMap(([name, value]) => statedTerms(value, path === '' ? name : `${path}.${name}`))
}
