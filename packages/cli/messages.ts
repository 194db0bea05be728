import type { Language } from '@heqi/vocabulary'
import * as en from './locales/en.ts'
import * as zhCn from './locales/zh-CN.ts'

export type Messages = {
  readonly [Section in keyof typeof zhCn]: (typeof zhCn)[Section] extends string
    ? string
    : Readonly<Record<keyof (typeof zhCn)[Section], string>>
}

const MESSAGES: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCn, en }

export const messagesOf = (language: Language): Messages => MESSAGES[language]
