import type { Inline } from '@heqi/clauses'
import type { Language } from '@heqi/vocabulary'
import type { ContractDocument, NumberedParagraph } from './contract-document.ts'
import type { DraftFile } from './draft-file.ts'

const otherThan = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en')

/** The parties' own words as the terms may hold them -> as a document in this language says them. */
export const ownWordsIn = (language: Language, { translations = [] }: DraftFile): ReadonlyMap<string, string> =>
  new Map(translations.map((text) => [text[otherThan(language)], text[language]]))

const HAN = /\p{Script=Han}/u

/** Words in Latin letters that no name, acronym, number or address of a network is. */
const LATIN_WORDS = /(?<![\w@./-])[A-Za-z]*[a-z]{2,}(?![\w@/]|\.\w)/

/** Whether text of the parties' own still stands in the other language. */
const isForeign = (text: string, language: Language): boolean =>
  language === 'en' ? HAN.test(text) : !HAN.test(text) && LATIN_WORDS.test(text)

/** The clauses of a document in which own words still stand in the other language: clause id -> the words, each once. */
export function untranslatedIn(document: ContractDocument): ReadonlyMap<string, readonly string[]> {
  const isEnglish = document.language === 'en'
  const articles = [...document.preamble, ...document.chapters.flatMap((chapter) => chapter.articles)]
  const words = articles.map(({ id, heading, paragraphs }) => {
    const own = inlinesOf(paragraphs).filter((inline) => inline.kind === 'term' && (isEnglish || inline.own))
    const texts = [heading, ...own.map(({ text }) => text)].filter((text) => isForeign(text, document.language))
    return [id, [...new Set(texts)]] as const
  })
  return new Map(words.filter(([, texts]) => texts.length > 0))
}

const inlinesOf = (paragraphs: readonly NumberedParagraph[]): readonly Inline[] =>
  paragraphs.flatMap(({ inlines, below }) => [...inlines, ...inlinesOf(below)])
