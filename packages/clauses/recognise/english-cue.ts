import { ENGLISH_HOUR } from './english-service-words.ts'
import {
  ENGLISH_AMOUNT,
  ENGLISH_COUNT,
  ENGLISH_DATE,
  ENGLISH_DURATION,
  ENGLISH_SHARE,
  readEnglishAmount,
  readEnglishCount,
  readEnglishDate,
  readEnglishDuration,
  readEnglishShare,
} from './english-values.ts'

const KINDS: Readonly<Record<string, readonly [source: string, read: (text: string) => unknown]>> = {
  duration: [ENGLISH_DURATION, readEnglishDuration],
  share: [ENGLISH_SHARE, readEnglishShare],
  amount: [ENGLISH_AMOUNT, readEnglishAmount],
  count: [ENGLISH_COUNT, readEnglishCount],
  date: [ENGLISH_DATE, readEnglishDate],
  decimal: [String.raw`\d+(?:\.\d+)?`, (text) => text],
  hour: [ENGLISH_HOUR, (text) => text],
  role: [
    '(?:agents?|analysts?|representatives?|team leads?|team leaders?|supervisors?|(?:service |account |project )?managers?|engineers?|trainers?|quality (?:analysts?|specialists?)|specialists?|seats?)\\b',
    (text) => text,
  ],
}

/** What a value pattern captured: values by name, and the words of the match as a whole. */
export type Captured = { readonly text: string; readonly value: (name: string) => unknown }

/** A pattern over one English sentence, with `{name:kind}` for the values that it captures. */
export type EnglishCue = { readonly expression: RegExp; readonly kinds: ReadonlyMap<string, (text: string) => unknown> }

/** ``english`within {within:duration} of receipt` ``; `{duration}` alone is a value that is not kept. */
export function english({ raw }: TemplateStringsArray): EnglishCue {
  const kinds = new Map<string, (text: string) => unknown>()
  const source = raw
    .join('')
    .replaceAll(/\{(?:(\w+):)?([a-z]+)\}/g, (whole, name: string | undefined, kind: string) => {
      const found = KINDS[kind]
      if (found === undefined) return whole
      if (name === undefined) return `(?:${found[0]})`
      kinds.set(name, found[1])
      return `(?<${name}>${found[0]})`
    })
  return { expression: new RegExp(source, 'gi'), kinds }
}

export function capturesOf({ expression, kinds }: EnglishCue, text: string): readonly (Captured & { at: number })[] {
  return [...text.matchAll(expression)].map((match) => ({
    text: match[0],
    at: match.index,
    value: (name) => {
      const words = match.groups?.[name]
      return words === undefined ? undefined : kinds.get(name)?.(words)
    },
  }))
}

export const isSaid = ({ expression }: EnglishCue, text: string): boolean => {
  expression.lastIndex = 0
  return expression.test(text)
}
