import { allMatches } from './all-matches.ts'
import type { Span } from './analysed-contract.ts'
import type { CompiledCue, Cue } from './cue.ts'
import { type Passage, spanOf } from './passage.ts'
import type { Reading } from './reading.ts'

/** A cue that matched: the passage, and each captured value with its place. */
export class Match {
  readonly passage: Passage
  readonly text: string
  readonly span: Span
  private readonly found: RegExpExecArray
  private readonly kinds: CompiledCue['kinds']

  constructor(passage: Passage, found: RegExpExecArray, kinds: CompiledCue['kinds'], span?: Span) {
    this.passage = passage
    this.text = found[0]
    this.span = span ?? spanOf(passage, found.index, found.index + found[0].length)
    this.found = found
    this.kinds = kinds
  }

  /** `undefined`: not captured; `null`: a blank. */
  value(name: string): unknown {
    const text = this.found.groups?.[name]
    return text === undefined ? undefined : this.kinds.get(name)?.read(text)
  }

  words(name: string): string | undefined {
    const [start, end] = this.found.indices?.groups?.[name] ?? []
    return start === undefined || end === undefined ? undefined : this.passage.original.slice(start, end)
  }

  spanOf(name: string): Span {
    return spanOf(this.passage, ...this.within(name))
  }

  /** Where the match, or a captured value, stands in the folded text of its passage. */
  within(name?: string): readonly [from: number, to: number] {
    const { index, indices } = this.found
    return (name === undefined ? undefined : indices?.groups?.[name]) ?? [index, index + this.text.length]
  }

  /** The same at another place of its passage. */
  at(from: number, to: number): Match {
    return new Match(this.passage, this.found, this.kinds, spanOf(this.passage, from, to))
  }
}

const NONE: readonly Match[] = []

/** Every match of a cue in a passage. */
export function matchesOf(cue: Cue, passage: Passage, reading: Reading): readonly Match[] {
  if (!reading.mayMatch(cue, passage)) return NONE
  const { expression, kinds } = reading.compiled(cue)
  const found = allMatches(expression, passage.text)
  return found.length === 0 ? NONE : found.map((match) => new Match(passage, match, kinds))
}

/** Whether a cue matches somewhere in a passage. */
export function isMatch(cue: Cue, passage: Passage, reading: Reading): boolean {
  if (!reading.mayMatch(cue, passage)) return false
  const { expression } = reading.compiled(cue)
  expression.lastIndex = 0
  return expression.test(passage.text)
}
