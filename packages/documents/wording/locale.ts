import type { Language } from '@heqi/vocabulary'
import * as en from '../locales/en/index.ts'
import * as zhCn from '../locales/zh-CN/index.ts'

/** All messages of one language; the Chinese catalogue is the type, so that a key missing in English does not compile. */
export type Locale = { readonly [Section in keyof typeof zhCn]: Messages<(typeof zhCn)[Section]> }
type Messages<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends string ? string : Messages<Section[Key]>
}

const LOCALES: Readonly<Record<Language, Locale>> = { 'zh-CN': zhCn, en }

export const localeOf = (language: Language): Locale => LOCALES[language]
