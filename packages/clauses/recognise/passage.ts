import type { AnalysedContract, Article, MappedText, Span } from './analysed-contract.ts'
import { fold } from './fold.ts'

/** A sentence of a contract, or a heading, with its place; the unit in which recognisers look. */
export type Passage = {
  /** Folded text (see `fold`). */
  readonly text: string
  readonly original: string
  /** The node that holds it, last, after all nodes above it. */
  readonly path: readonly Article[]
  readonly isHeading: boolean
  /** Below a heading or in a node that lists annexes: what an annex is to contain says nothing about what the contract says. */
  readonly isInAnnex: boolean
  /** Below a heading about third parties. */
  readonly isAboutThirdParty: boolean
  /** Source offset of each character of `text`, and of its end. */
  readonly offsets: ArrayLike<number>
  readonly from: number
}

const ANNEX = /^附件|附件(?:列表|清单|目录)/
const THIRD_PARTY = /第三(?:方|人)/
const SENTENCE = /[^。;；!?！？\n]+[。;；!?！？\n]?/g

/** All passages of a contract in reading order. */
export function passagesOf(contract: AnalysedContract): readonly Passage[] {
  const passages: Passage[] = []
  const visit = (article: Article, above: readonly Article[]): void => {
    const path = [...above, article]
    if (isNamedByLabel(article)) passages.push(passage(labelText(article), 0, article.label.length, path, true))
    if (article.heading.text !== '') passages.push(passage(article.heading, 0, article.heading.text.length, path, true))
    for (const match of article.body.text.matchAll(SENTENCE)) {
      if (match[0].trim() === '') continue
      passages.push(passage(article.body, match.index, match.index + match[0].length, path, false))
    }
    for (const child of article.children) visit(child, path)
  }
  for (const article of contract.articles) visit(article, [])
  return passages
}

/** The mark of an annex may be all the heading it has: `附件列表`. */
const isNamedByLabel = (article: Article): boolean => article.kind === 'annex' && article.label.includes('附件')

const labelText = ({ label, start }: Article): MappedText => ({
  text: label,
  offsets: Array.from({ length: label.length + 1 }, (_, index) => start + index),
})

function passage(text: MappedText, from: number, to: number, path: readonly Article[], isHeading: boolean): Passage {
  const original = text.text.slice(from, to)
  return {
    text: fold(original),
    original,
    path,
    isHeading,
    isInAnnex: path.some(({ kind, heading }) => kind === 'annex' || ANNEX.test(heading.text)),
    isAboutThirdParty: path.some(({ heading }) => THIRD_PARTY.test(heading.text)),
    offsets: text.offsets,
    from,
  }
}

/** Where a stretch of a passage stands in the source. */
export function spanOf(passage: Passage, start = 0, end = passage.text.length): Span {
  const last = passage.offsets[passage.from + Math.max(start, end - 1)] ?? 0
  return { start: passage.offsets[passage.from + start] ?? 0, end: last + 1 }
}

/** The node that holds a passage. */
export function articleOf(passage: Passage): Article {
  const article = passage.path.at(-1)
  if (article === undefined) throw new TypeError('a passage without an article')
  return article
}
