import type { Language } from '@heqi/vocabulary'
import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'

/** Each language comes when it is first wanted: nobody reads two at a time. */
const CATALOGUES: Readonly<Record<Language, () => Promise<object>>> = {
  'zh-CN': async () => (await import('./zh-CN/index.ts')).zhCn,
  en: async () => (await import('./en/index.ts')).en,
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
  if (!i18n.hasResourceBundle(language, 'translation'))
    i18n.addResourceBundle(language, 'translation', await CATALOGUES[language]())
  await i18n.changeLanguage(language)
}

export default i18n
