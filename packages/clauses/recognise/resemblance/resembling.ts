import type { AnalysedContract } from '../analysed-contract.ts'
import type { PartyWords } from '../cue.ts'
import { fold } from '../fold.ts'
import { partyWords } from '../party-words.ts'
import { allPassagesOf, articleOf, type Passage } from '../passage.ts'
import { plain } from './grams.ts'
import { Model } from './model.ts'

/** Less likely ones are guesses. */
const LEAST_LIKELIHOOD = 0.35

/** What a figure that no clause takes is about, of the clauses that the contract has all the same. */
const LEAST_LIKELIHOOD_OF_FIGURES = 0.1

/** Shorter ones are labels and entries of lists. */
const LEAST_LENGTH = 8

/** A row of fields to fill in says nothing: `地址:____ 联系人:____ 电话:____ 邮箱:____`. */
const FORM = /(?:[一-鿿]{2,6}\s*:[^:。;]{0,24}){4}/

const SILENT: ReadonlySet<string> = new Set(['title', 'party-block', 'signature'])

let trained: Model | undefined

/** The types of the clauses that each of some folded sentences states at least so likely. */
function typesOf(
  sentences: readonly string[],
  { client, provider }: PartyWords,
  least: number,
): readonly (readonly string[])[] {
  if (sentences.length === 0) return []
  trained ??= new Model()
  const lines = sentences.map((sentence) => sentence.replaceAll('\n', ' ')).join('\n')
  const named = lines.replaceAll(new RegExp(client, 'g'), '甲').replaceAll(new RegExp(provider, 'g'), '乙')
  return trained.likely(plain(named), least)
}

/** The sentences of a contract by the types of the clauses that they resemble: words that no cue foresaw say the same. */
export function resembling(passages: readonly Passage[], parties: PartyWords): ReadonlyMap<string, readonly Passage[]> {
  const sentences = passages.filter(
    (passage) =>
      !passage.isHeading &&
      passage.text.length >= LEAST_LENGTH &&
      !SILENT.has(articleOf(passage).kind) &&
      !(passage.text.includes(':') && FORM.test(passage.text)),
  )
  const words = sentences.map(({ text, labelled }) => labelled?.text ?? text)
  const types = typesOf(words, parties, LEAST_LIKELIHOOD)
  const found = new Map<string, Passage[]>()
  sentences.forEach((sentence, at) => {
    for (const type of types[at] ?? []) {
      const known = found.get(type) ?? []
      known.push(sentence)
      found.set(type, known)
    }
  })
  return found
}

/** The types of the clauses that each of some sentences of a contract resembles, were it ever so little. */
export const typesAlike = (contract: AnalysedContract, sentences: readonly string[]): readonly (readonly string[])[] =>
  typesOf(sentences.map(fold), partyWords(contract, allPassagesOf(contract)), LEAST_LIKELIHOOD_OF_FIGURES)
