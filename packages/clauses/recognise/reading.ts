import type { Article } from './analysed-contract.ts'
import { type CompiledCue, type Cue, compileCue, type PartyWords, wordsNeededBy } from './cue.ts'
import type { Passage } from './passage.ts'
import { resembling } from './resemblance/resembling.ts'
import { type Bits, has, join, members, WordIndex } from './word-index.ts'

/** Passages `from` up to, not including, `to`. */
type Range = { readonly from: number; to: number }

/** Contracts name parties in few ways; a crafted file must not fill the memory all the same. */
const MOST_NAMINGS = 40

const NO_CUES: readonly Cue[] = []

const compiledByNames = new Map<string, Map<Cue, CompiledCue>>()

function compiledFor({ key }: PartyWords): Map<Cue, CompiledCue> {
  if (compiledByNames.size > MOST_NAMINGS) compiledByNames.clear()
  const known = compiledByNames.get(key) ?? new Map<Cue, CompiledCue>()
  compiledByNames.set(key, known)
  return known
}

/** A contract made ready for the cues of all clauses: what one clause had to find out, the next one knows. */
export class Reading {
  readonly passages: readonly Passage[]
  readonly parties: PartyWords
  private readonly words: WordIndex
  private readonly labelled: ReadonlyMap<number, Passage>
  /** The passages that have labelled ones, in the order of these in the index. */
  private readonly withLabels: readonly Passage[]
  private readonly candidates = new Map<Cue, Bits>()
  private readonly lives = new Map<readonly Cue[], readonly Cue[]>()
  private readonly expressions: Map<Cue, CompiledCue>
  private readonly whole = new Map<Article, Range>()
  private readonly own = new Map<Article, Range>()
  private resemblances: ReadonlyMap<string, readonly Passage[]> | undefined

  /** @param passages in reading order; the `index` of each is its place among them. */
  constructor(passages: readonly Passage[], parties: PartyWords) {
    const labelled = passages.filter((passage) => passage.labelled !== undefined)
    this.passages = passages
    this.parties = parties
    this.withLabels = labelled
    this.words = new WordIndex([...passages, ...labelled.flatMap(({ labelled }) => labelled ?? [])].map(textOf))
    this.labelled = new Map(
      labelled.flatMap(({ index, labelled }, at) =>
        labelled ? [[index, { ...labelled, index: passages.length + at }]] : [],
      ),
    )
    this.expressions = compiledFor(parties)
    for (const { path, index } of passages) {
      for (const article of path) widen(this.whole, article, index)
      const article = path.at(-1)
      if (article) widen(this.own, article, index)
    }
  }

  /** All passages of an article and of those under it. */
  below(article: Article): readonly Passage[] {
    return this.within(this.whole.get(article))
  }

  /** The heading and the sentences of an article's own body. */
  ownOf(article: Article): readonly Passage[] {
    return this.within(this.own.get(article))
  }

  /** The passages in which one of these cues may match; in all others none of them does. */
  mayMatchAny(cues: readonly Cue[]): Bits {
    return this.words.anyOf(cues.map((cue) => this.candidatesOf(cue)))
  }

  /** Those of some cues that may match anywhere. */
  live(cues: readonly Cue[] = NO_CUES): readonly Cue[] {
    const known = this.lives.get(cues) ?? cues.filter((cue) => this.candidatesOf(cue) !== this.words.none)
    this.lives.set(cues, known)
    return known
  }

  /** The headings among some passages and the sentences among others, be it with the headings of their items, in reading order. */
  passagesAmong(headings: Bits, sentences: Bits): readonly Passage[] {
    const either = headings.slice()
    join(either, sentences)
    const found = members(either).flatMap((index) => {
      const passage = this.passages[index] ?? this.withLabels[index - this.passages.length]
      return passage && has(passage.isHeading ? headings : sentences, index) ? [passage] : []
    })
    return found.some(({ index }, at) => index <= (found[at - 1]?.index ?? -1))
      ? [...new Set(found)].toSorted((a, b) => a.index - b.index)
      : found
  }

  /** The sentences that resemble what clauses of a type say. */
  resembling(type: string): readonly Passage[] {
    this.resemblances ??= resembling(this.passages, this.parties)
    return this.resemblances.get(type) ?? []
  }

  /** A sentence together with the heading of its item, where it has one. */
  labelledOf(passage: Passage): Passage | undefined {
    return this.labelled.get(passage.index)
  }

  /** Those of some passages in which a cue may match, be it together with the heading of their item. */
  among(passages: readonly Passage[], cue: Cue): readonly Passage[] {
    const candidates = this.candidatesOf(cue)
    if (candidates === this.words.none) return []
    return passages.filter(
      (passage) => has(candidates, passage.index) || has(candidates, this.labelledOf(passage)?.index ?? passage.index),
    )
  }

  mayMatch(cue: Cue, passage: Passage): boolean {
    return has(this.candidatesOf(cue), passage.index)
  }

  compiled(cue: Cue): CompiledCue {
    const known = this.expressions.get(cue)
    if (known) return known
    const compiled = compileCue(cue, this.parties)
    this.expressions.set(cue, compiled)
    return compiled
  }

  private within(range: Range | undefined): readonly Passage[] {
    return range ? this.passages.slice(range.from, range.to) : []
  }

  private candidatesOf(cue: Cue): Bits {
    const known = this.candidates.get(cue)
    if (known) return known
    const found = this.words.mayMatch(wordsNeededBy(cue, this.parties))
    this.candidates.set(cue, found)
    return found
  }
}

const textOf = ({ text }: Passage): string => text

function widen(ranges: Map<Article, Range>, article: Article, index: number): void {
  const range = ranges.get(article)
  if (range) range.to = index + 1
  else ranges.set(article, { from: index, to: index + 1 })
}
