/**
 * A domain refusal is a value, never an exception: a stable `code`, the data that the message needs and the place.
 * The text lives in the locales under the same code.
 */
export type Refusal<Code extends string = string> = {
  readonly code: Code
  readonly place?: Place
  readonly data?: Readonly<Record<string, string | number>>
}

/** Where something stands: a path in typed terms, a file position, or an article with a character span. */
export type Place = {
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly path?: string
  readonly article?: string
  readonly start?: number
  readonly end?: number
}

export type Result<Value, Problem = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const accept = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

export const refuse = <Problem>(
  ...problems: readonly Problem[]
): { readonly ok: false; readonly problems: readonly Problem[] } => ({ ok: false, problems })
