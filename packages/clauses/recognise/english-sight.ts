import { type Captured, type EnglishCue, english } from './english-cue.ts'

/**
 * Values that stand together: the words around them, and the terms they prove by path. Of a list (`index` counts its entries)
 * every match is one more entry; otherwise the first value at a path stays.
 */
export type EnglishValue = {
  readonly words: EnglishCue
  readonly isList: boolean
  readonly terms: (captured: Captured, index: number) => Readonly<Record<string, unknown>>
}

/** A column of a table (`Severity | Response | Restore`): its head, and the terms that a cell proves. */
export type EnglishColumn = {
  readonly head: RegExp
  readonly cell: EnglishCue
  readonly terms: (captured: Captured, row: string, index: number) => Readonly<Record<string, unknown>>
}

/** How a clause shows in a foreign English contract: by the heading above it, or by a sentence wherever it stands. */
export type EnglishSight = {
  readonly type: string
  readonly heading?: RegExp
  readonly sentence?: EnglishCue
  /** What looks like the clause and is not: neither such a heading nor such a sentence proves it. */
  readonly not?: RegExp
  readonly values?: readonly EnglishValue[]
  readonly column?: EnglishColumn
  /** A value that the clause calls by a name (`from the Effective Date`), which is explained elsewhere in the contract. */
  readonly named?: { readonly by: RegExp; readonly explained: EnglishCue; readonly path: string }
}

/** Terms that a cue proves once: each captured value goes to the path that `paths` gives its name; `fixed` is proved besides. */
export const one = (
  words: EnglishCue,
  paths: Readonly<Record<string, string>>,
  fixed: Readonly<Record<string, unknown>> = {},
): EnglishValue => ({
  words,
  isList: false,
  terms: ({ value }) => ({
    ...fixed,
    ...Object.fromEntries(
      Object.entries(paths).flatMap(([name, path]) => (value(name) === undefined ? [] : [[path, value(name)]])),
    ),
  }),
})

export const many = (words: EnglishCue, terms: EnglishValue['terms']): EnglishValue => ({ words, isList: true, terms })

export { english }
