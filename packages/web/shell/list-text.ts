import type { Language } from '@heqi/vocabulary'

/** Words one after another, as a line of text lists them. */
export const listText = (words: readonly string[], language: Language): string =>
  words.join(language === 'zh-CN' ? '、' : ', ')
