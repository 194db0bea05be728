import { type ArticleDifference, type Comparison, isChangedArticle, type TextPiece } from '@heqi/contract'
import { type Static, Type } from 'typebox'
import { object } from './primitives.ts'

const Piece = object({
  kind: Type.Union([Type.Literal('same'), Type.Literal('removed'), Type.Literal('added')]),
  text: Type.String(),
})
const Place = object({ position: Type.Integer({ minimum: 0 }), label: Type.String() })

export const CompareAnswer = object({
  terms: Type.Array(
    object({
      clause: Type.String(),
      path: Type.String(),
      label: object({ 'zh-CN': Type.String(), en: Type.String() }),
      before: Type.Optional(Type.Unknown({ description: 'absent: added' })),
      after: Type.Optional(Type.Unknown({ description: 'absent: removed' })),
      index: Type.Optional(Type.Integer({ minimum: 0, description: 'place of an entry of a list' })),
    }),
  ),
  articles: Type.Array(
    object({
      kind: Type.Union([Type.Literal('same'), Type.Literal('changed'), Type.Literal('added'), Type.Literal('removed')]),
      key: Type.Optional(Type.String()),
      before: Type.Optional(Place),
      after: Type.Optional(Place),
      isMoved: Type.Boolean(),
      heading: Type.Array(Piece),
      paragraphs: Type.Array(Type.Array(Piece), { description: 'changed paragraphs only' }),
    }),
  ),
  file: Type.Optional(Type.String({ description: 'the redline that was written' })),
})
export type CompareAnswer = Static<typeof CompareAnswer>

const isChangedParagraph = (pieces: readonly TextPiece[]): boolean => pieces.some(({ kind }) => kind !== 'same')

/** An article with the paragraphs that differ. */
export const changedParagraphs = ({ paragraphs }: ArticleDifference): readonly (readonly TextPiece[])[] =>
  paragraphs.filter(isChangedParagraph)

export const compareAnswer = ({ terms, articles }: Comparison, file: string | undefined): CompareAnswer => ({
  terms: terms.map((term) => ({ ...term, label: { ...term.label } })),
  articles: articles.filter(isChangedArticle).map((article) => ({
    ...article,
    heading: [...article.heading],
    paragraphs: changedParagraphs(article).map((pieces) => [...pieces]),
  })),
  ...(file === undefined ? {} : { file }),
})
