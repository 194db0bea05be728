import { allMatches } from './all-matches.ts'
import type { Span } from './analysed-contract.ts'
import type { Cue } from './cue.ts'
import { type Passage, spanOf } from './passage.ts'
import type { Reading } from './reading.ts'

/** A cue that matched: the passage, and each captured value with its place. `undefined`: not captured; `null`: a blank. */
export type Match = {
  readonly passage: Passage
  readonly text: string
  readonly span: Span
  readonly value: (name: string) => unknown
  readonly words: (name: string) => string | undefined
  readonly spanOf: (name: string) => Span
  /** Where the match, or a captured value, stands in the folded text of its passage. */
  readonly within: (name?: string) => readonly [from: number, to: number]
}

/** Every match of a cue in a passage. */
export function matchesOf(cue: Cue, passage: Passage, reading: Reading): readonly Match[] {
  if (!reading.mayMatch(cue, passage)) return []
  const { expression, kinds } = reading.compiled(cue)
  return allMatches(expression, passage.text).map((match) => {
    const whole = [match.index, match.index + match[0].length] as const
    const within = (name?: string) => (name === undefined ? undefined : match.indices?.groups?.[name]) ?? whole
    return {
      passage,
      text: match[0],
      span: spanOf(passage, match.index, match.index + match[0].length),
      value: (name) => {
        const text = match.groups?.[name]
        return text === undefined ? undefined : kinds.get(name)?.read(text)
      },
      words: (name) => {
        const [start, end] = match.indices?.groups?.[name] ?? []
        return start === undefined || end === undefined ? undefined : passage.original.slice(start, end)
      },
      spanOf: (name) => spanOf(passage, ...within(name)),
      within,
    }
  })
}

/** Whether a cue matches somewhere in a passage. */
export function isMatch(cue: Cue, passage: Passage, reading: Reading): boolean {
  if (!reading.mayMatch(cue, passage)) return false
  const { expression } = reading.compiled(cue)
  expression.lastIndex = 0
  return expression.test(passage.text)
}
