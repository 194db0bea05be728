import type { Language, PartyRole } from '@heqi/vocabulary'

/** A stretch of the original source: UTF-16 code units, `start <= i < end`. */
export type Span = { readonly start: number; readonly end: number }

/**
 * Cleaned text (simplified script, artefacts and line breaks inside sentences removed) that still knows where every
 * character came from: `text[i]` stands at `offsets[i]` in the source, and `offsets[text.length]` is where the text ends.
 * So `offsets.length === text.length + 1` and the offsets never fall.
 */
export type MappedText = { readonly text: string; readonly offsets: ArrayLike<number> }

/**
 * What a node of the tree is. `chapter`: a heading over several articles (第三章, 第二部分); `article`: a numbered clause of the
 * first level; `item`: a numbered clause below it; `paragraph`: unnumbered text of its own; `annex`: an entry or the body of
 * an annex; `title`, `party-block` and `signature`: the contract's name, the block that names the parties before the first
 * article, and the block where they sign.
 */
export type ArticleKind = 'title' | 'party-block' | 'chapter' | 'article' | 'item' | 'paragraph' | 'annex' | 'signature'

/** One node of a contract: its own words, and the nodes below it in reading order. */
export type Article = {
  readonly kind: ArticleKind
  /** The mark as written, `第五条`, `5.1`, `(1)`; empty where there is none. */
  readonly label: string
  /** The mark as a path from the top, `5`, `5.1`, `5.1(1)`; empty where there is none. */
  readonly number: string
  /** The heading without its mark; an empty text where the node has none. */
  readonly heading: MappedText
  /** The node's own words, without mark, heading and children; paragraphs are separated by a line feed. */
  readonly body: MappedText
  /** From the first character of the mark to the last character of the last child. */
  readonly start: number
  readonly end: number
  readonly children: readonly Article[]
}

/** How a contract calls one of its parties: every label it uses (`甲方`, `委托方`, `服务提供商`), and the name where it states one. */
export type AnalysedParty = {
  readonly labels: readonly string[]
  readonly name?: string
  /** The places that show which party this is: an explicit label, or who pays and who serves. */
  readonly evidence: readonly Span[]
}

/** One contract of a file, analysed once; recognisers and review rules are pure functions of it. */
export type AnalysedContract = {
  readonly language: Language
  readonly client: AnalysedParty
  readonly provider: AnalysedParty
  /** Which of the two is 甲方; absent where the contract does not use these names. */
  readonly partyA?: PartyRole
  readonly articles: readonly Article[]
  readonly start: number
  readonly end: number
}

/** What a recogniser found: a clause of the catalogue, the terms it could read, and where they stand. */
export type Recognition = {
  /** `family/clause` of the catalogue. */
  readonly type: string
  /** As many of the clause's terms as the text states; `null` stands for a blank that is to be filled in. */
  readonly terms: unknown
  /** Number of the article, as in `Article.number`. */
  readonly article: string
  readonly start: number
  readonly end: number
  /** 0 to 1; 1 only for the library's own wording, read back word for word. */
  readonly confidence: number
  /** Where each term was read: path in `terms` -> place. */
  readonly evidence: Readonly<Record<string, Span>>
  /** The sentences that state it; without the library's own wording, which is read as a whole. */
  readonly stated?: readonly Span[]
}

/** Recognisers never throw and never look at anything but the contract. */
export type Recogniser = (contract: AnalysedContract) => readonly Recognition[]
