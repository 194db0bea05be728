import type { Language } from '@heqi/vocabulary'

const LANGUAGE_KEY = 'heqi.language'

/** The language that this browser was last read in, else what it asks for. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(LANGUAGE_KEY)
  if (stored === 'zh-CN' || stored === 'en') return stored
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

export const storeLanguage = (language: Language): void => localStorage.setItem(LANGUAGE_KEY, language)
