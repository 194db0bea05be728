import { type Article, allMatches, type MappedText, members, WordIndex } from '@heqi/clauses'
import { place } from './title-place.ts'

/** What a node of the flattened tree must have to be searched. */
type Searched = { readonly article: Article }

/** A stretch of the contract's text with its place in the source. */
export type MatchIn<Node extends Searched> = {
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
  readonly node: Node
  readonly start: number
  readonly end: number
  /** The sentence that it stands in. */
  readonly sentence: string
}

const EDGES: ReadonlySet<number> = new Set(Array.from('。；;\n', (edge) => edge.charCodeAt(0)))

function sentenceAround(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && !EDGES.has(text.charCodeAt(from - 1))) from -= 1
  let to = end
  while (to < text.length && !EDGES.has(text.charCodeAt(to))) to += 1
  return text.slice(from, to)
}

class Found<Node extends Searched> implements MatchIn<Node> {
  readonly text: string
  readonly groups: MatchIn<Node>['groups']
  readonly node: Node
  readonly start: number
  readonly end: number
  private readonly from: number
  private readonly around: string

  constructor(match: RegExpExecArray, mapped: MappedText, node: Node) {
    const { start, end } = place(mapped, match.index, match.index + match[0].length)
    this.text = match[0]
    this.groups = match.groups ?? {}
    this.node = node
    this.start = start
    this.end = end
    this.from = match.index
    this.around = mapped.text
  }

  /** Asked for by few rules, and long where a text has no full stops. */
  get sentence(): string {
    return sentenceAround(this.around, this.from, this.from + this.text.length)
  }
}

/** Looks only into the headings and bodies that hold the words which a pattern needs. */
export function searchFor<Node extends Searched>(
  nodes: readonly Node[],
): (pattern: RegExp, within?: (node: Node) => boolean) => MatchIn<Node>[] {
  const texts = nodes.flatMap((node) => [node.article.heading, node.article.body].map((mapped) => ({ node, mapped })))
  const words = new WordIndex(texts.map(({ mapped }) => mapped.text))
  return (pattern, within = () => true) => {
    const candidates = words.mayMatchExpression(pattern)
    if (candidates === words.none) return []
    const found: MatchIn<Node>[] = []
    for (const index of members(candidates)) {
      const text = texts[index]
      if (!text || !within(text.node)) continue
      for (const match of allMatches(pattern, text.mapped.text)) found.push(new Found(match, text.mapped, text.node))
    }
    return found
  }
}

/**
 * The sentences that any of some patterns may match. Most patterns of rules match nowhere; those whose words stand nowhere
 * need not even be compiled.
 */
export function indexed<Sentence extends { readonly text: string }>(
  sentences: readonly Sentence[],
): (...patterns: readonly RegExp[]) => readonly Sentence[] {
  const words = new WordIndex(sentences.map(({ text }) => text))
  const none: readonly Sentence[] = []
  return (...patterns) => {
    const candidates = words.anyOf(patterns.map((pattern) => words.mayMatchExpression(pattern)))
    if (candidates === words.none) return none
    const found: Sentence[] = []
    for (const index of members(candidates)) {
      const sentence = sentences[index]
      if (sentence) found.push(sentence)
    }
    return found
  }
}
