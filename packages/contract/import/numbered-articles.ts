import type { Article, Span } from '@heqi/clauses'
import { clean } from './cleaning/clean.ts'
import type { ImportedContract } from './import-contract.ts'
import type { SourceText } from './source-text.ts'
import { analyseContract } from './structure/analyse.ts'
import { ordinalOf } from './structure/ordinals.ts'

export type NumberedArticle = {
  /** As references name it: `6`, `3.2`. */
  readonly number: string
  /** Which of the parts that count anew it is in, from 0. */
  readonly part: number
  /** Its paragraphs that carry no number of their own, as 第二款 counts them. */
  readonly paragraphs: readonly Passage[]
} & Passage

/** A stretch of the source with its first line, without the number. */
export type Passage = Span & { readonly opening: string }

/** The articles and sections of one contract of a file that references may name, in reading order. */
export function numberedArticles(source: SourceText, contract: ImportedContract): readonly NumberedArticle[] {
  const cleaned = clean(partOf(source, contract))
  const { read } = analyseContract(cleaned, { start: 0, end: cleaned.text.length })
  let part = 0
  let last = 0
  return numbered(read.analysed.articles, false).map(([number, article]) => {
    if (!number.includes('.')) {
      if (Number(number) <= last) part += 1
      last = Number(number)
    }
    return {
      number,
      part,
      paragraphs: paragraphsOf(article, contract.start),
      ...placeOf(article, contract.start),
    }
  })
}

/** One contract of a file as a text of its own; places in it count from its start. */
export const partOf = (
  { format, text, hints }: SourceText,
  { start, end }: Pick<ImportedContract, 'start' | 'end'>,
): SourceText => ({
  format,
  text: text.slice(start, end),
  hints: hints
    .filter((hint) => hint.start >= start && hint.end <= end)
    .map((hint) => ({ ...hint, start: hint.start - start, end: hint.end - start })),
})

type Numbered = readonly [number: string, article: Article]

/** Sections wherever they stand; articles only where they are no list within another one, and nothing of annexes. */
function numbered(articles: readonly Article[], isWithinArticle: boolean): readonly Numbered[] {
  return articles.flatMap((article): readonly Numbered[] => {
    if (article.kind === 'annex') return []
    const isArticle = article.kind === 'article'
    const number = sectionOf(article) ?? (isArticle && !isWithinArticle ? ordinalIn(article) : undefined)
    const below = numbered(article.children, isWithinArticle || isArticle)
    return number === undefined ? below : [[number, article], ...below]
  })
}

/** 3.2 of 3.2, 第3.2条. */
const sectionOf = ({ label }: Article): string | undefined =>
  /\d{1,2}(?:[.．]\d{1,2})+/.exec(label)?.[0].replaceAll('．', '.')

/** 6 of 第六条, 六、, 6. and Article 6. */
function ordinalIn({ label }: Article): string | undefined {
  const [written] = /\d+|[一二三四五六七八九十百零〇]+/.exec(label) ?? []
  const ordinal = written === undefined ? undefined : ordinalOf(written)
  return ordinal === undefined ? undefined : String(ordinal)
}

/** A number that stands alone: 2. and 二、; (2) is one of a list within a paragraph. */
const PLAIN_NUMBER = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、．]?$/

function paragraphsOf({ body, children }: Article, shift: number): readonly Passage[] {
  if (body.text.trim() === '' && children.every(({ label }) => PLAIN_NUMBER.test(label.trim())))
    return children.map((child) => placeOf(child, shift))
  return [...body.text.matchAll(/\S[^\n]*/g)].map(({ 0: opening, index }) => ({
    opening,
    start: (body.offsets[index] ?? 0) + shift,
    end: (body.offsets[index + opening.length] ?? 0) + shift,
  }))
}

function placeOf({ start, end, heading, body }: Article, shift: number): Passage {
  const [opening = ''] = `${heading.text}\n${body.text}`.trim().split('\n')
  return { start: start + shift, end: end + shift, opening }
}
