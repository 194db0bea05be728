import type { Language } from '@heqi/vocabulary'
import type { DocumentStyle } from './draft-file.ts'

type Numbering = DocumentStyle['numbering']

const DIGITS = '零一二三四五六七八九'

/** `12` as `十二`, `205` as `二百零五`; from 1 to 999, as articles, chapters and annexes are counted. */
export function chineseOrdinal(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const digit = (figure: number): string => DIGITS.charAt(figure)
  if (value < 10) return digit(value)
  if (value < 20) return `十${ones === 0 ? '' : digit(ones)}`
  const head = hundreds === 0 ? '' : `${digit(hundreds)}百${tens === 0 && ones > 0 ? '零' : ''}`
  return `${head}${tens === 0 ? '' : `${digit(tens)}十`}${ones === 0 ? '' : digit(ones)}`
}

const letter = (ordinal: number): string => {
  const rest = String.fromCharCode(97 + ((ordinal - 1) % 26))
  return ordinal > 26 ? letter(Math.floor((ordinal - 1) / 26)) + rest : rest
}

/** The number at the head of an article: `第八条`, `Article 8`, `8.`. */
export const articleLabel = (ordinal: number, numbering: Numbering, language: Language): string => {
  if (numbering === 'decimal') return `${ordinal}.`
  return language === 'zh-CN' ? `第${chineseOrdinal(ordinal)}条` : `Article ${ordinal}`
}

/** How a sentence points to an article: `第八条`, `第8条`, `Article 8`, `Clause 8`. */
export function articleReference(ordinal: number, numbering: Numbering, language: Language): string {
  if (numbering !== 'decimal') return articleLabel(ordinal, numbering, language)
  return language === 'zh-CN' ? `第${ordinal}条` : `Clause ${ordinal}`
}

/** How a sentence points to a paragraph of an article: `第8.2款`, `第八条第（二）款`, `Article 8.2`, `Article 8(2)`. */
export function paragraphReference(
  [article, paragraph]: readonly [number, number],
  numbering: Numbering,
  language: Language,
): string {
  const label = paragraphLabel([article, paragraph], numbering, language)
  if (numbering !== 'bracketed')
    return language === 'zh-CN' ? `第${label}款` : `${numbering === 'decimal' ? 'Clause' : 'Article'} ${label}`
  const within = articleReference(article, numbering, language)
  return language === 'zh-CN' ? `${within}第${label}款` : `${within}${label}`
}

/** The number of a paragraph at a level below its article; `path` counts from the article down: `[8, 1, 2]`. */
export function paragraphLabel(path: readonly number[], numbering: Numbering, language: Language): string {
  const level = path.length - 1
  const ordinal = path.at(-1) ?? 0
  if (numbering === 'decimal') return path.join('.')
  if (numbering === 'article') {
    if (level === 1) return path.join('.')
    return (level === 2) === (language === 'zh-CN') || level > 3 ? `(${ordinal})` : `(${letter(ordinal)})`
  }
  if (language === 'zh-CN')
    return level === 1 ? `（${chineseOrdinal(ordinal)}）` : level === 2 ? `${ordinal}.` : `(${ordinal})`
  return level === 2 ? `(${letter(ordinal)})` : `(${ordinal})`
}

export const chapterLabel = (ordinal: number, language: Language): string =>
  language === 'zh-CN' ? `第${chineseOrdinal(ordinal)}章` : `Chapter ${ordinal}`
