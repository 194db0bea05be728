import type { LocalText, Severity } from '@heqi/vocabulary'
import type { Analysis, Match, Node, Sentence } from './analysis.ts'
import { headPlace } from './analysis.ts'
import type { ReviewCode } from './messages.ts'
import type { ReviewFinding, TextEdit } from './review-finding.ts'

/** Where and with which particulars a rule is broken. */
export type Offence = {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly data?: Readonly<Record<string, string | number>>
  /** Known by words that stand there in any order, so perhaps not meant: told as a note, however grave the rule. */
  readonly isDoubtful?: true
  /** Changes to the source that mend it as they are. */
  readonly edits?: readonly TextEdit[]
}

/** One check: a pure function of the analysis. */
export type Rule = {
  readonly code: ReviewCode
  readonly severity: Severity
  readonly legalBasis?: LocalText
  readonly check: (analysis: Analysis) => readonly Offence[]
}

export const atMatch = ({ node, start, end }: Match, data?: Offence['data']): Offence => ({
  article: node.article.number,
  start,
  end,
  ...(data === undefined ? {} : { data }),
})

/** The match, to be replaced as it stands; no repair where artefacts of a conversion stand between its characters. */
export const replacing = (match: Match, replacement: string, data?: Offence['data']): Offence => {
  const { start, end, text } = match
  const isWhole = end - start === text.length
  return { ...atMatch(match, data), ...(isWhole ? { edits: [{ start, end, replacement }] } : {}) }
}

export const atHead = (node: Node, data?: Offence['data']): Offence => ({
  article: node.article.number,
  ...headPlace(node),
  ...(data === undefined ? {} : { data }),
})

/** A stretch of a sentence; the whole of it by default. */
export const atSentence = (sentence: Sentence, from?: number, to?: number, data?: Offence['data']): Offence => ({
  article: sentence.node.article.number,
  ...sentence.place(from, to),
  ...(data === undefined ? {} : { data }),
})

/** What a pattern matched in a sentence. */
export const atWords = (sentence: Sentence, match: RegExpMatchArray, data?: Offence['data']): Offence =>
  atSentence(sentence, match.index ?? 0, (match.index ?? 0) + match[0].length, data)

/** What is said between two places of a sentence. */
export type Stretch = { readonly sentence: Sentence; readonly from: number; readonly to: number }

/** The second of two places that do not fit each other, with the words and the article of the first. */
export const againstFirst = (first: Stretch, { sentence, from, to }: Stretch): Offence =>
  atSentence(sentence, from, to, {
    words: first.sentence.text.slice(first.from, first.to).trim(),
    article: first.sentence.node.article.number,
  })

/** Each place that does not fit an earlier one. */
export const collisions = <Said extends Stretch>(
  said: readonly Said[],
  collide: (first: Said, second: Said) => boolean,
): Offence[] =>
  said.flatMap((second, at) => {
    const first = said.slice(0, at).find((each) => collide(each, second))
    return first ? [againstFirst(first, second)] : []
  })

/** Whether two offences share words. */
export const meet = (one: Offence, other: Offence): boolean => one.start < other.end && other.start < one.end

/** The same, told as a note. */
export const doubtful = (offence: Offence): Offence => ({ ...offence, isDoubtful: true })

/** About the contract as a whole: at its name. */
export const atTitle = ({ title }: Analysis, data?: Offence['data']): Offence => ({
  article: '',
  ...title,
  ...(data === undefined ? {} : { data }),
})

/** A habit of the whole contract, told where it first shows. */
export const firstOnly = (offences: readonly Offence[]): Offence[] => offences.slice(0, 1)

const findingOf = (
  rule: Rule,
  { article, start, end, data, edits, isDoubtful }: Offence,
): ReviewFinding<ReviewCode> => ({
  code: rule.code,
  severity: isDoubtful ? 'note' : rule.severity,
  place: { ...(article === '' ? {} : { article }), start, end },
  data: data ?? {},
  ...(rule.legalBasis === undefined ? {} : { legalBasis: rule.legalBasis }),
  ...(edits === undefined ? {} : { repair: { kind: 'text', edits } }),
})

export const findingsOf = (rule: Rule, analysis: Analysis): ReviewFinding<ReviewCode>[] =>
  rule.check(analysis).map((offence) => findingOf(rule, offence))
