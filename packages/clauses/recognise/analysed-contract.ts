import type { Language, PartyRole } from '@heqi/vocabulary'

/**
 * A contract as recognisers and review rules see it. Whoever reads the file (`@heqi/contract`) has cleaned the text: no site
 * chrome, no pinyin in brackets, Simplified script, and has cut it into articles. There is ONE coordinate system here: every
 * `start` and `end` in this file is a UTF-16 offset into `AnalysedContract.text`. The importer turns a span into a place in
 * the original file with `sourceSpan`, so a recogniser never sees the original and cannot mix the two up.
 */
export type AnalysedContract = {
  /** The cleaned text of this one contract; digits, brackets and punctuation stand as the author wrote them. */
  readonly text: string
  /** For each UTF-16 unit of `text`: where it begins and ends in the original file. Not decreasing. */
  readonly sourceStarts: Uint32Array
  readonly sourceEnds: Uint32Array
  readonly language: Language
  readonly title?: TextSpan
  readonly parties: PartyLabels
  /** The articles in the order of the text; parts and chapters are articles with children. */
  readonly articles: readonly Article[]
}

/** A half-open stretch of `AnalysedContract.text`. */
export type TextSpan = { readonly start: number; readonly end: number }

/**
 * What an article belongs to. `preamble`: title, number and party block before the first article; `third-party`: the part
 * that amends the contract for third parties; `annexes`: a list that describes annexes; `notes`: explanations and drafting
 * advice behind the contract, which bind nobody; `signature`: the block where parties sign.
 */
export type ArticlePart = 'preamble' | 'body' | 'third-party' | 'annexes' | 'notes' | 'rider' | 'signature'

export type Article = {
  /** As the author wrote it, without surrounding punctuation: `第六条`, `3.1`, `(2)`; empty where an article has no number. */
  readonly label: string
  /** The numbers of the label alone: `第六条` = [6], `3.1` = [3, 1], `(2)` = [2]. */
  readonly number: readonly number[]
  /** How people cite it: `6`, `3.1`, `5.3(2)`; unique neither across parts nor where numbering is faulty. */
  readonly path: string
  readonly part: ArticlePart
  /** Empty where there is none. */
  readonly heading: string
  /** The article's own words without label, heading and children. */
  readonly text: string
  /** The whole article, label and children included. */
  readonly start: number
  readonly end: number
  /** The own words: `AnalysedContract.text.slice(textStart, textEnd) === text`. */
  readonly textStart: number
  readonly textEnd: number
  readonly children: readonly Article[]
}

/** How the contract calls its parties, and by what that was recognised. */
export type PartyLabels = {
  /** Every name under which the client is spoken of, the main one first: `['甲方', '委托方']`. */
  readonly client: readonly string[]
  readonly provider: readonly string[]
  /** The words that told who is who; empty where nothing told and 甲方 was taken for the client. */
  readonly evidence: readonly PartyEvidence[]
}

export type PartyEvidence = TextSpan & { readonly label: string; readonly role: PartyRole; readonly because: PartyCue }

/** `label`: the party block says 委托方, 服务方 ...; `pays`, `serves`: a duty in the articles; `order`: nothing but custom. */
export type PartyCue = 'label' | 'pays' | 'serves' | 'order'

/** The stretch of the original file that `start..end` of the cleaned text came from; empty spans stay empty. */
export function sourceSpan(contract: AnalysedContract, start: number, end: number): TextSpan {
  const { sourceStarts, sourceEnds } = contract
  if (end <= start) {
    const at = start < sourceStarts.length ? sourceStarts[start] : sourceEnds.at(-1)
    return { start: at ?? 0, end: at ?? 0 }
  }
  return { start: sourceStarts[start] ?? 0, end: sourceEnds[end - 1] ?? 0 }
}
