import type { Language, Refusal, Result } from '@heqi/vocabulary'

/** The formats that can be read. */
export type SourceFormat = 'docx' | 'pdf' | 'rtf' | 'mht' | 'html' | 'markdown' | 'text'

export type SourceEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/**
 * What a file says, as one UTF-16 string, with what its format knows about the parts of that string. For text formats the
 * string is the decoded file itself (byte order mark and markup included), so that offsets into it are offsets into the
 * file; for Word, rich text, web pages in one file and PDF it is the text as the page shows it, automatic numbers included.
 */
export type SourceText = {
  readonly format: SourceFormat
  readonly encoding?: SourceEncoding
  readonly text: string
  /** In the order of `start`. */
  readonly hints: readonly SourceHint[]
  /** Word only: where the characters of the running text stand in the file, in the order of `start`. */
  readonly runs?: readonly DocxRun[]
}

/**
 * A half-open stretch of `SourceText.text` and where it stands in the main part (`word/document.xml`) of a Word file.
 * Automatic numbers, headers, footers and notes have no such place.
 */
export type DocxRun = {
  readonly start: number
  readonly end: number
  /** The how-manieth `w:p` of the part it is in, from 0, in the order of their opening tags, nested ones counted too. */
  readonly paragraph: number
  /** The how-manieth `w:r` of that paragraph, from 0; those of a paragraph nested in it are its own, not this one's. */
  readonly run: number
  /** UTF-16 units of that run that come before: text, deleted text; one for each tab, break, hyphen and symbol. */
  readonly offset: number
}

/** A half-open stretch of `SourceText.text` and what the format says about it. */
export type SourceHint = { readonly start: number; readonly end: number } & HintKind

type HintKind =
  /** Outside the running text. */
  | { readonly kind: 'page-header' | 'page-footer' | 'page-number' | 'markup' | 'ruby' | 'table-of-contents' | 'chart' }
  /** A line break that the page needed and the sentence does not. */
  | { readonly kind: 'soft-break' }
  /** A number that the word processor counted. */
  | { readonly kind: 'number'; readonly level: number }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'table-cell'; readonly row: number; readonly column: number }
  /** What the file says to be in this language. */
  | { readonly kind: 'language'; readonly language: Language }
  | { readonly kind: 'text-box' | 'footnote' | 'placeholder' }
  | { readonly kind: 'comment'; readonly text: string; readonly author: string }
  /** A tracked change; `text` is what this reading of the file leaves out, empty where it is in the text. */
  | { readonly kind: 'insertion' | 'deletion'; readonly text: string; readonly author: string }

/** Which text a file with tracked changes gives: with all changes accepted, or as it was before them. */
export type RevisionReading = 'accepted' | 'original'

/** Why a file cannot be read; each code has a page that says how to convert the file. */
export type ReadProblemCode =
  | 'file-empty'
  | 'contract-too-large'
  | 'file-damaged'
  | 'pdf-damaged'
  | 'file-format-unknown'
  | 'file-is-old-word'
  | 'file-is-workbook'
  | 'file-is-slides'
  | 'file-is-archive-bomb'
  | 'file-password-protected'
  | 'file-has-no-text'
  | 'file-letters-unknown'
  | 'file-part-unknown'
  | 'file-is-master-document'

export type ReadProblem = Refusal<ReadProblemCode>

export type ReadResult = Result<SourceText, ReadProblem>

/** Files above this many bytes are refused before anything is read. */
export const MAXIMUM_FILE_BYTES = 50_000_000

/** Why a file of this size is refused: `value` is what it has, `expected` what it may have at most. */
export const tooLarge = (size: number, most: number, unit: 'MB' | 'p.'): ReadProblem => {
  const scale = unit === 'MB' ? 1_000_000 : 1
  return {
    code: 'contract-too-large',
    data: { value: `${Math.ceil(size / scale)} ${unit}`, expected: `${most / scale} ${unit}` },
  }
}

/** Text above this many UTF-16 units is refused: about ten thousand pages. */
export const MAXIMUM_TEXT_LENGTH = 10_000_000

/** Two bytes to the unit: what such a text takes. */
export const textTooLarge = (units: number): ReadProblem => tooLarge(2 * units, 2 * MAXIMUM_TEXT_LENGTH, 'MB')
