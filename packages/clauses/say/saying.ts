import type { Currency, Language } from '@heqi/vocabulary'
import type { NameKind } from './standard-names.ts'

/** What the parties call entries that other clauses refer to: id -> title in the language of the document. */
export type Titles = Readonly<Record<NameKind, ReadonlyMap<string, string>>>

/** What a value needs to know to be said. */
export type Voice = {
  readonly language: Language
  readonly currency: Currency
  /** The parties' own words as they stand in the terms -> in the language of the document; for a contract in two languages. */
  readonly ownWords?: ReadonlyMap<string, string>
  /** The titles that the contract gives to its metrics and fees, by their ids. */
  readonly titles?: Titles
}

/** A text to read: as it stands, and folded (see `fold`) for comparing. Both have the same length. */
export type Page = { readonly original: string; readonly folded: string }

/**
 * Stands in a page where the structure reader took words for a heading and dropped what followed them: a colon, a space, or
 * both. It reads as any of these.
 */
export const SEAM = '\u0001'

/** A value found in a text, and where it ends. */
export type Heard = { readonly value: unknown; readonly end: number }

/**
 * How one kind of value stands in a contract: `say` writes it, `hear` reads what `say` wrote, so that wording and terms
 * cannot drift apart. `hear` yields every way to read a value that starts at `at`, likeliest first: one for a number or a date,
 * several for free text, whose end only the words after it can tell.
 */
export type Saying = {
  readonly kind: string
  readonly say: (value: unknown, voice: Voice) => string
  readonly hear: (page: Page, at: number, voice: Voice) => Iterable<Heard>
}

/** A saying that is read by one regular expression; `say` gets the value in the type that the schema gives it. */
export function saying(
  kind: string,
  say: (value: never, voice: Voice) => string,
  pattern: string,
  read: (match: RegExpExecArray, voice: Voice) => unknown,
): Saying {
  const expression = new RegExp(pattern, 'iy')
  return {
    kind,
    say: (value, voice) => say(value as never, voice),
    hear: ({ folded }, at, voice) => {
      expression.lastIndex = at
      const match = expression.exec(folded)
      const value = match ? read(match, voice) : undefined
      return match && value !== undefined ? [{ value, end: at + match[0].length }] : []
    },
  }
}
