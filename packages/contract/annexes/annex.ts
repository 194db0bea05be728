import type { Body } from '@heqi/clauses'
import type { Language, LocalText } from '@heqi/vocabulary'
import type { FlowStep } from '../draft/contract-document.ts'

/** The terms of a whole draft, by clause id; paths in annexes begin with one: `riders/emergency.startWithin`. */
export type AllTerms = Readonly<Record<string, unknown>>

/** A column of an annex table; the cell is worded within an entry of the list, or within all terms where there is no list. */
export type AnnexColumn = { readonly head: string; readonly width: number; readonly cell: Body }

/**
 * A part of an annex, as data like a clause's wording: every figure in it is a term of the draft, so an annex cannot say
 * something else than the contract.
 */
export type AnnexPart =
  | { readonly kind: 'heading'; readonly text: string }
  /** Paragraphs; the top ones are numbered through the annex. */
  | { readonly kind: 'text'; readonly body: Body }
  /** A row for each entry of the list at `each`, and empty rows to be filled in by hand. */
  | {
      readonly kind: 'table'
      readonly columns: readonly AnnexColumn[]
      readonly each?: string
      readonly emptyRows?: number
    }
  | { readonly kind: 'field'; readonly label: string }
  /** The wording of a clause of the contract, word for word, as far as the draft has it. */
  | { readonly kind: 'clause'; readonly clause: string }
  /** A drawn procedure. */
  | { readonly kind: 'flow'; readonly steps: (words: (body: Body) => string, terms: AllTerms) => readonly FlowStep[] }
  | { readonly kind: 'signatures' }
  /** Parts that appear only when the term is set. */
  | { readonly kind: 'if'; readonly path: string; readonly parts: readonly AnnexPart[] }

/** A kind of annex that is generated from the terms of the contract. */
export type Annex = {
  /** Kebab-case, as its folder. */
  readonly id: string
  readonly title: LocalText
  /** What the register of annexes says of it. */
  readonly contents: LocalText
  /** Titles under which parties list the same annex. */
  readonly alsoCalled: readonly string[]
  /**
   * Whether these terms call for the annex: it is then missed in the register. A contract calls for what its wording names as a
   * list, form or procedure of its own; for papers of an event that may never come it does not.
   */
  readonly isCalledFor: (terms: AllTerms) => boolean
  readonly parts: Readonly<Record<Language, readonly AnnexPart[]>>
}

export const heading = (text: string): AnnexPart => ({ kind: 'heading', text })
export const paragraphs = (...parts: Body): AnnexPart => ({ kind: 'text', body: parts })
export const field = (label: string): AnnexPart => ({ kind: 'field', label })
/** Repeats a clause of the contract, so that the annex can be read by itself. */
export const wordingOf = (clause: string): AnnexPart => ({ kind: 'clause', clause })
export const signatures: AnnexPart = { kind: 'signatures' }
export const ifSet = (path: string, ...parts: readonly AnnexPart[]): AnnexPart => ({ kind: 'if', path, parts })
export const column = (head: string, width: number, cell: Body): AnnexColumn => ({ head, width, cell })

/** A table with a row for each entry of the list at `each`. */
export const tableOf = (each: string, ...columns: readonly AnnexColumn[]): AnnexPart => ({
  kind: 'table',
  each,
  columns,
})

/** A form: a table with empty rows under its heads. */
export const form = (rows: number, ...heads: readonly (readonly [head: string, width: number])[]): AnnexPart => ({
  kind: 'table',
  emptyRows: rows,
  columns: heads.map(([head, width]) => column(head, width, [])),
})

/** A step of a drawn procedure, worded with the terms of the draft. */
export const flowStep =
  (say: (body: Body) => string) =>
  (id: string, shape: FlowStep['shape'], body: Body, next: FlowStep['next']): FlowStep => ({
    id,
    shape,
    text: say(body),
    next,
  })
