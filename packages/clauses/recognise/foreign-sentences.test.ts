import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../catalogue.ts'
import { analysedText } from '../testing/analysed.ts'
import { recogniseClauses } from './recognise-contract.ts'

/** Single sentences in the manner of Chinese outsourcing contracts, in our own words: exactly these clauses of the families. */
type Sentences = {
  readonly families: readonly string[]
  readonly sentences: readonly { readonly text: string; readonly types: readonly string[] }[]
}

const FOLDER = join(import.meta.dirname, 'foreign-sentences')
const LABELS = { client: ['甲方', '委托方'], provider: ['乙方', '受托方'] }

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const { families, sentences } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Sentences
  const clauses = CATALOGUE.filter(({ id }) => families.some((family) => id.startsWith(`${family}/`)))

  test.each(sentences.map((sentence) => [sentence.text, sentence.types] as const))('%s', (text, types) => {
    const { contract } = analysedText(`# 双方约定\n${text}`, LABELS)
    const found = recogniseClauses(clauses, contract).map(({ type }) => type)
    expect([...new Set(found)].toSorted()).toEqual(types)
  })
})
