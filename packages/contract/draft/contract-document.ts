import type { Inline } from '@heqi/clauses'
import type { Language, PartyRole } from '@heqi/vocabulary'

/**
 * A contract as a document in one language: the one render model from which page, PDF, Word, Markdown and HTML are made.
 * Every figure in it is an inline that knows its term, every reference one that knows its clause.
 */
export type ContractDocument = {
  readonly language: Language
  readonly title: string
  /** The contract's number; empty while there is none. */
  readonly number: string
  /** `2026-01-05`; absent while it is not signed. */
  readonly signedOn?: string
  /** How the document calls the parties, and their names. */
  readonly parties: Readonly<Record<PartyRole, { readonly label: string; readonly name: string }>>
  readonly partyA: PartyRole
  /** What stands before the first article without a number: the parties. */
  readonly preamble: readonly DocumentArticle[]
  readonly chapters: readonly DocumentChapter[]
  /** Where they sign; in the order in which the document names the parties. */
  readonly signatures: readonly SignatureBlock[]
  readonly annexes: readonly DocumentAnnex[]
}

/** Articles under a heading; one chapter with an empty heading where the style has none. */
export type DocumentChapter = {
  /** `第三章`; empty where the document has no chapters. */
  readonly label: string
  readonly heading: string
  readonly articles: readonly DocumentArticle[]
}

export type DocumentArticle = {
  /** `DraftClause.id`. */
  readonly id: string
  /** `family/clause`. */
  readonly clause: string
  /** `第八条`, `Article 8`, or `8.` in decimal style; empty in the preamble. */
  readonly label: string
  /** 1-based; 0 in the preamble. */
  readonly ordinal: number
  readonly heading: string
  readonly paragraphs: readonly NumberedParagraph[]
}

/** A paragraph with its number. A sole paragraph of an article has none; what stands below it takes the numbers of its level. */
export type NumberedParagraph = {
  /** `8.1`, `（一）`, `(a)`; empty for a paragraph that is not numbered. */
  readonly label: string
  /** 1-based among its siblings; 0 where it is not numbered. */
  readonly ordinal: number
  /** The level of its number below the article: 1 for `8.1`, 2 for `(1)`; 0 where it is not numbered. */
  readonly level: number
  readonly inlines: readonly Inline[]
  readonly below: readonly NumberedParagraph[]
}

export type SignatureBlock = { readonly role: PartyRole; readonly lines: readonly string[] }

/** An annex as a document of its own behind the contract. */
export type DocumentAnnex = {
  /** Kebab-case, such as `service-list`. */
  readonly id: string
  /** `附件一`, `Annex 1`. */
  readonly label: string
  readonly title: string
  readonly content: readonly AnnexBlock[]
}

export type AnnexBlock =
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  | { readonly kind: 'paragraph'; readonly label: string; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'table'
      readonly head: readonly string[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
      /** Relative widths of the columns. */
      readonly widths: readonly number[]
    }
  | { readonly kind: 'flow'; readonly steps: readonly FlowStep[] }
  /** A line to be filled in by hand: `日期：________`. */
  | { readonly kind: 'field'; readonly label: string }
  | { readonly kind: 'signatures'; readonly blocks: readonly SignatureBlock[] }

/** A step of a drawn procedure; `next` names the steps that follow it, with what leads there. */
export type FlowStep = {
  readonly id: string
  readonly shape: 'start' | 'step' | 'decision' | 'end'
  readonly text: string
  readonly note?: string
  readonly next: readonly { readonly id: string; readonly when?: string }[]
}
