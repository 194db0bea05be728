import type { PartyWords } from '../cue.ts'
import { articleOf, type Passage } from '../passage.ts'
import { plain } from './grams.ts'
import { Model } from './model.ts'

/** Less likely ones are guesses. */
const LEAST_LIKELIHOOD = 0.4

/** Shorter ones are labels and entries of lists. */
const LEAST_LENGTH = 6

const SILENT: ReadonlySet<string> = new Set(['title', 'party-block', 'signature'])

let trained: Model | undefined

/** The sentences of a contract by the types of the clauses that they resemble: words that no cue foresaw say the same. */
export function resembling(
  passages: readonly Passage[],
  { client, provider }: PartyWords,
): ReadonlyMap<string, readonly Passage[]> {
  trained ??= new Model()
  const sentences = passages.filter(
    (passage) => !passage.isHeading && passage.text.length >= LEAST_LENGTH && !SILENT.has(articleOf(passage).kind),
  )
  const lines = sentences.map(({ text, labelled }) => (labelled?.text ?? text).replaceAll('\n', ' ')).join('\n')
  const named = lines.replaceAll(new RegExp(client, 'g'), '甲').replaceAll(new RegExp(provider, 'g'), '乙')
  const found = new Map<string, Passage[]>()
  trained.likely(plain(named), LEAST_LIKELIHOOD).forEach((types, at) => {
    for (const type of types) {
      const known = found.get(type) ?? []
      known.push(sentences[at]!)
      found.set(type, known)
    }
  })
  return found
}
