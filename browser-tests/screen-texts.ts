import type { Language } from '@heqi/vocabulary'
import { en } from '../packages/web/locales/en/index.ts'
import { zhCn } from '../packages/web/locales/zh-CN/index.ts'

type Texts = { readonly [Key in keyof typeof zhCn]: (typeof en)[Key] }

/** What the screens say: the tests find things by the words that a person reads. */
export const textsOf = (language: Language): Texts => (language === 'zh-CN' ? zhCn : en)

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

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
