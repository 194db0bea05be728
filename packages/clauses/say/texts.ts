import type { LocalText } from '@heqi/vocabulary'
import { type Heard, type Page, type Saying, SEAM, saying, type Voice } from './saying.ts'

/** Marks that end a phrase: whatever stands around a phrase in a wording must begin with one of these. */
const PHRASE_ENDS = /[、,;:。"\n]/

function* phrasesAt(
  { folded, original }: Page,
  at: number,
): Generator<{ readonly value: string; readonly end: number }> {
  for (let end = at + 1; end <= folded.length; end += 1) {
    if (PHRASE_ENDS.test(folded.charAt(end - 1))) return
    yield { value: original.slice(at, end), end }
  }
}

function restOfParagraph({ original }: Page, at: number): readonly { readonly value: string; readonly end: number }[] {
  const lineFeed = original.indexOf('\n', at)
  const lineEnd = lineFeed < 0 ? original.length : lineFeed
  const end = original.charAt(lineEnd - 1) === SEAM ? lineEnd - 1 : lineEnd
  return end > at ? [{ value: original.slice(at, end), end }] : []
}

const inBothLanguages = ({ value, end }: { readonly value: string; readonly end: number }): Heard => ({
  value: { 'zh-CN': value, en: value },
  end,
})

/** The parties' own text, in the language of the document where they have given it in both. */
function inOwnWords(value: unknown, { ownWords }: Voice): string {
  const text = String(value)
  return ownWords?.get(text) ?? text
}

/**
 * A few words of the parties' own, such as a case type or a place. It holds no comma, semicolon, colon, full stop (。), quotation
 * mark or line feed, so that it can be told from the words around it.
 */
export const phrase: Saying = { kind: 'phrase', say: inOwnWords, hear: phrasesAt }

/** A text of the parties' own that fills the rest of its paragraph. */
export const prose: Saying = { kind: 'prose', say: inOwnWords, hear: restOfParagraph }

/** A phrase in both languages: each document shows its own, and what is read from one language stands for both. */
export const localPhrase: Saying = {
  kind: 'local-phrase',
  say: (value, { language }) => (value as Partial<LocalText>)[language] ?? '',
  hear: (page, at) => phrasesAt(page, at).map(inBothLanguages),
}

/** A text in both languages that fills the rest of its paragraph. */
export const localProse: Saying = {
  kind: 'local-prose',
  say: (value, { language }) => (value as Partial<LocalText>)[language] ?? '',
  hear: (page, at) => restOfParagraph(page, at).map(inBothLanguages),
}

/** An identifier shown as a code, such as the number of a metric. */
export const code: Saying = saying(
  'code',
  (value: string) => value,
  '[a-z0-9]+(?:[.-][a-z0-9]+)*',
  ([text]) => text,
)
