import type { ArticleDifference, ComparedArticle } from '../article-differences.ts'
import { sideOf } from '../text-difference.ts'

/** The articles of one side, as they were given. */
export function articlesOfSide(
  differences: readonly ArticleDifference[],
  side: 'before' | 'after',
): readonly ComparedArticle[] {
  const gone = side === 'before' ? 'added' : 'removed'
  return differences
    .filter((article) => article[side] !== undefined)
    .sort((a, b) => (a[side]?.position ?? 0) - (b[side]?.position ?? 0))
    .map(
      ({ key, heading, paragraphs, [side]: place }): ComparedArticle => ({
        ...(key === undefined ? {} : { key }),
        label: place?.label ?? '',
        heading: sideOf(heading, side),
        paragraphs: paragraphs
          .filter((pieces) => pieces.length === 0 || pieces.some(({ kind }) => kind !== gone))
          .map((pieces) => sideOf(pieces, side)),
      }),
    )
}
