import { WORDS_OF_MONEY_AND_TERMS } from './words-of-money-and-terms.ts'
import { WORDS_OF_PEOPLE } from './words-of-people.ts'
import { WORDS_OF_SERVICE } from './words-of-service.ts'
import { WORDS_OF_TRADES } from './words-of-trades.ts'

type Word = { readonly word: string; readonly proper: string }

const GROUPS = [WORDS_OF_SERVICE, WORDS_OF_PEOPLE, WORDS_OF_MONEY_AND_TERMS, WORDS_OF_TRADES]
  .flatMap((words) => words.trim().split('\n'))
  .map((line) => line.split(' '))

const PROPER: ReadonlySet<string> = new Set(GROUPS.map(([proper = '']) => proper))

/** A word that names one thing by itself, short as it may be. */
export const isProperWord = (word: string): boolean => PROPER.has(word)

const WIDTH = 65_536
/** Two characters that stand together, as one number. */
export const pairAt = (text: string, at: number): number => text.charCodeAt(at) * WIDTH + text.charCodeAt(at + 1)

/** All words by what they begin with, the longest first. */
const BY_START: ReadonlyMap<number, readonly Word[]> = new Map(
  Map.groupBy(
    GROUPS.flatMap(([proper = '', ...others]) => [proper, ...others].map((word): Word => ({ word, proper }))).toSorted(
      (one, other) => other.word.length - one.word.length,
    ),
    ({ word }) => pairAt(word, 0),
  ),
)

const BEGINS = new Uint8Array(WIDTH)
for (const start of BY_START.keys()) BEGINS[Math.floor(start / WIDTH)] = 1

const NO_WORDS: readonly Word[] = []

function wordAt(text: string, at: number): Word | undefined {
  for (const each of BY_START.get(pairAt(text, at)) ?? NO_WORDS) if (standsAt(text, at, each.word)) return each
  return undefined
}

/** Its first two characters stand there. */
function standsAt(text: string, place: number, word: string): boolean {
  for (let at = 2; at < word.length; at += 1) if (text.charCodeAt(place + at) !== word.charCodeAt(at)) return false
  return true
}

/** The text with the proper word for every word of the thesaurus, found in one pass. */
export function withProperWords(text: string): string {
  let proper = ''
  let done = 0
  for (let at = 0; at < text.length - 1; at++) {
    if (BEGINS[text.charCodeAt(at)] !== 1) continue
    const found = wordAt(text, at)
    if (found === undefined) continue
    if (found.word !== found.proper) {
      proper += text.slice(done, at) + found.proper
      done = at + found.word.length
    }
    at += found.word.length - 1
  }
  return done === 0 ? text : proper + text.slice(done)
}
