import type { Language } from '@heqi/vocabulary'

/** The language that a text is mostly in: four Han characters weigh as much as one Western word. */
export const languageOf = (text: string): Language => (hanIn(text) * 4 >= wordsIn(text) ? 'zh-CN' : 'en')

/** The second of two texts that say the same in two languages, whatever names both have in common; `undefined` for others. */
export function translationIn(first: string, second: string): Language | undefined {
  const han = hanIn(first) - hanIn(second)
  const words = wordsIn(second) - wordsIn(first)
  if (han > 0 && words > 0) return 'en'
  return han < 0 && words < 0 ? 'zh-CN' : undefined
}

const hanIn = (text: string): number => text.match(/\p{Script=Han}+/gu)?.reduce((sum, run) => sum + run.length, 0) ?? 0
const wordsIn = (text: string): number => text.match(/[A-Za-z]+/g)?.length ?? 0
