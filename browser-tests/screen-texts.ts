import type { Language } from '@heqi/vocabulary'
import { compare as compareEn } from '../packages/web/locales/en/compare.ts'
import { importing as importEn } from '../packages/web/locales/en/import.ts'
import { en } from '../packages/web/locales/en/index.ts'
import { studio as studioEn } from '../packages/web/locales/en/studio.ts'
import { compare } from '../packages/web/locales/zh-CN/compare.ts'
import { importing } from '../packages/web/locales/zh-CN/import.ts'
import { zhCn } from '../packages/web/locales/zh-CN/index.ts'
import { studio } from '../packages/web/locales/zh-CN/studio.ts'

const CHINESE = { ...zhCn, studio, import: importing, compare }
const ENGLISH = { ...en, studio: studioEn, import: importEn, compare: compareEn }

export type Texts = typeof ENGLISH

/** What the screens say: the tests find things by the words that a person reads. */
export const textsOf = (language: Language): Texts => (language === 'zh-CN' ? CHINESE : ENGLISH)

/** A text with a hole in it, as a pattern: `确认 {{amount}} 元` matches any amount, or the given one. */
export function saying(text: string, values: Readonly<Record<string, string>> = {}): RegExp {
  const pattern = text
    .split(/(\{\{\w+\}\})/)
    .map((part) => {
      const name = /^\{\{(\w+)\}\}$/.exec(part)?.[1]
      return name === undefined ? escaped(part) : name in values ? escaped(values[name] ?? '') : '.+'
    })
    .join('')
  return new RegExp(pattern)
}

/** The library puts a space between two characters of a button. */
export const spaced = (text: string): RegExp => new RegExp(`^${text.split('').join(' ?')}$`)

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
