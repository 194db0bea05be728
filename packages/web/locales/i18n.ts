import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en/index.ts'
import { zhCn } from './zh-CN/index.ts'

void i18n.use(initReactI18next).init({
  resources: { 'zh-CN': { translation: zhCn }, en: { translation: en } },
  lng: 'zh-CN',
  fallbackLng: false,
  interpolation: { escapeValue: false },
  returnNull: false,
})

export default i18n
