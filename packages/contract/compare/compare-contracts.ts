import { type ArticleDifference, articleDifferences, interleaved } from './article-differences.ts'
import type { ComparedContract } from './compared-contract.ts'
import { type TermDifference, termDifferences } from './term-differences.ts'
import { mirroredPieces } from './text-difference.ts'

/** What differs between two versions of a contract, by term and by word. */
export type Comparison = {
  readonly terms: readonly TermDifference[]
  /** Every article, the unchanged ones too; empty where one side has no text. */
  readonly articles: readonly ArticleDifference[]
}

/** Whether an article reads or stands otherwise than before. */
export const isChangedArticle = ({ kind, isMoved }: ArticleDifference): boolean => kind !== 'same' || isMoved

export const hasDifferences = ({ terms, articles }: Comparison): boolean =>
  terms.length > 0 || articles.some(isChangedArticle)

const KINDS = { same: 'same', changed: 'changed', added: 'removed', removed: 'added' } as const

function mirroredArticle(article: ArticleDifference): ArticleDifference {
  const { kind, before, after, heading, paragraphs, ...rest } = article
  return {
    ...rest,
    kind: KINDS[kind],
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
    heading: mirroredPieces(heading),
    paragraphs: paragraphs.map(mirroredPieces),
  }
}

function mirrored(articles: readonly ArticleDifference[]): readonly ArticleDifference[] {
  const turned = articles.map(mirroredArticle)
  const present = turned.filter(({ after }) => after !== undefined)
  present.sort((a, b) => (a.after?.position ?? 0) - (b.after?.position ?? 0))
  return interleaved(
    present,
    turned.filter(({ after }) => after === undefined),
  )
}

/** Compares two versions. The other way round it is the mirror image: pairing and marks do not depend on the side. */
export function compareContracts(before: ComparedContract, after: ComparedContract): Comparison {
  const terms = termDifferences(before.terms, after.terms)
  const [old, now] = [before.articles, after.articles]
  if (old === undefined || now === undefined) return { terms, articles: [] }
  // Ties are broken by side; always compared from the same side, they are broken alike.
  const isOrdered = JSON.stringify(old) <= JSON.stringify(now)
  return { terms, articles: isOrdered ? articleDifferences(old, now) : mirrored(articleDifferences(now, old)) }
}
