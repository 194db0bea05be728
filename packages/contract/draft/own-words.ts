import type { Inline } from '@heqi/clauses'
import type { Language } from '@heqi/vocabulary'
import type { ContractDocument, NumberedParagraph } from './contract-document.ts'
import type { DraftFile } from './draft-file.ts'

const otherThan = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en')

/** The parties' own words as the terms may hold them -> as a document in this language says them. */
export const ownWordsIn = (language: Language, { translations = [] }: DraftFile): ReadonlyMap<string, string> =>
  new Map(translations.map((text) => [text[otherThan(language)], text[language]]))

const HAN = /\p{Script=Han}/u

/** The clauses of an English document in which own words still stand in Chinese: clause id -> the words, each once. */
export function chineseIn(document: ContractDocument): ReadonlyMap<string, readonly string[]> {
  const articles = [...document.preamble, ...document.chapters.flatMap((chapter) => chapter.articles)]
  const words = articles.map(({ id, heading, paragraphs }) => {
    const own = inlinesOf(paragraphs).filter((inline) => inline.kind === 'term' && HAN.test(inline.text))
    const texts = own.map(({ text }) => text)
    return [id, [...new Set(HAN.test(heading) ? [heading, ...texts] : texts)]] as const
  })
  return new Map(words.filter(([, texts]) => texts.length > 0))
}

const inlinesOf = (paragraphs: readonly NumberedParagraph[]): readonly Inline[] =>
  paragraphs.flatMap(({ inlines, below }) => [...inlines, ...inlinesOf(below)])
