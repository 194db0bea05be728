import type { Language } from '@heqi/vocabulary'
import type { Locale } from 'antd/es/locale'
import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'

type Catalogue = { readonly texts: object; readonly library: Locale }

/** Each language comes when it is first wanted: nobody reads two at a time. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  'zh-CN': () => import('./zh-CN/catalogue.ts'),
  en: () => import('./en/catalogue.ts'),
}

const spoken = new Map<string, Catalogue>()

/** The component library's own words. @throws Error in a language that has not been spoken yet. */
export function libraryWords(language: string): Locale {
  const catalogue = spoken.get(language)
  if (!catalogue) throw new Error(`nobody has spoken ${language}`)
  return catalogue.library
}

const isReady = i18n.use(initReactI18next).init({
  resources: {},
  fallbackLng: false,
  interpolation: { escapeValue: false },
  returnNull: false,
})

/** Makes a language the one that is spoken. */
export async function speak(language: Language): Promise<void> {
  await isReady
  if (!spoken.has(language)) {
    const catalogue = await CATALOGUES[language]()
    spoken.set(language, catalogue)
    i18n.addResourceBundle(language, 'translation', catalogue.texts)
  }
  await i18n.changeLanguage(language)
}

export default i18n
