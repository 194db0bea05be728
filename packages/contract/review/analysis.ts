import { type Article, allMatches, fold, foldedText, isOnlyAlike, liesInAny, withoutFilledMarks } from '@heqi/clauses'
import type { ContractUnderReview } from '../import/import-contract.ts'
import { type ArticlePart, partOf } from './article-part.ts'
import { type LabelStyle, numbersOf, styleOf } from './labels.ts'
import { indexed, type MatchIn, searchFor } from './search.ts'
import { place, titlePlace } from './title-place.ts'

/** One article of the flattened tree. */
export type Node = {
  readonly article: Article
  readonly parent: Node | undefined
  readonly part: ArticlePart
  readonly style: LabelStyle
  /** The numbers of the label: 第六条 = [6], 3.1 = [3, 1]. */
  readonly numbers: readonly number[]
  /** Heading and body of this article and all above it, for what the matter is. */
  readonly matter: string
}

export type Match = MatchIn<Node>

/** One sentence, or one line of a list or table, folded: half-width punctuation, `。` and `、` as they are. */
export type Sentence = {
  readonly text: string
  readonly node: Node
  /** Its place among the sentences of its node. */
  readonly index: number
  /** A heading with a number and the first words behind it as one sentence: `得分90分以上：全额支付`. */
  readonly isHead: boolean
  /** Where a stretch of it stands in the source. */
  readonly place: (from?: number, to?: number) => { readonly start: number; readonly end: number }
}

/** Everything that rules look at, made once for a contract. */
export type Analysis = {
  readonly contract: ContractUnderReview
  readonly nodes: readonly Node[]
  readonly childrenOf: (node: Node) => readonly Node[]
  /** Articles that a reference by number may mean, by their number. */
  readonly articlesAt: (number: string) => readonly Node[]
  /** Not a contract but advice on how to write one: it names nobody and tells what clauses should say. */
  readonly isGuide: boolean
  /** All own words of the contract, for questions of the kind "does it say anywhere". */
  readonly text: string
  /** Finds a pattern in headings and bodies; never across two articles. The pattern needs the flag `g`. */
  readonly search: (pattern: RegExp, within?: (node: Node) => boolean) => Match[]
  /** The sentences of all bodies in reading order. */
  readonly sentences: readonly Sentence[]
  /** The sentences that hold the words which one of these patterns needs; in all others none of them matches. */
  readonly sentencesFor: (...patterns: readonly RegExp[]) => readonly Sentence[]
  /** The same with the headings that are sentences together with the first words behind them. */
  readonly statementsFor: (...patterns: readonly RegExp[]) => readonly Sentence[]
  readonly headOf: (node: Node) => Sentence | undefined
  /** Those of one body. */
  readonly sentencesIn: (node: Node) => readonly Sentence[]
  /** Where the name of the contract stands, else its first line: the place of what is about the whole. */
  readonly title: { readonly start: number; readonly end: number }
  /** Whether one of these clauses of the catalogue was found. */
  readonly has: (...types: readonly string[]) => boolean
  /** Whether it has one of some clauses by more than likeness. */
  readonly proves: (...types: readonly string[]) => boolean
  /** What the parties are called, as alternatives of a regular expression over folded text. */
  readonly client: string
  readonly provider: string
}

function flatten(articles: readonly Article[], parent: Node | undefined, nodes: Node[]): void {
  for (const article of articles) {
    const style = styleOf(article.label)
    const node: Node = {
      article,
      parent,
      part: partOf(article, parent),
      style,
      numbers: numbersOf(style === 'decimal' ? article.number : article.label),
      matter: [parent?.matter ?? '', article.heading.text].filter((text) => text !== '').join(' / '),
    }
    nodes.push(node)
    flatten(article.children, node, nodes)
  }
}

const isGuide = (text: string): boolean => {
  const advice =
    text.match(/应(?:至少)?(?:包含|包括|明确)|需(?:详细|细化|明确)|可约定|最好能|务必|^明确|例如|撰写|拟定/gm)
      ?.length ?? 0
  return advice >= 6 && !/(?:甲方|乙方|委托方|服务方)(?:[(（][^)）]{1,8}[)）])?[:：]\s*\S/.test(text)
}

const SENTENCE = /[^。;!?\n]+[。;!?]?/g

function sentencesOf(node: Node): Sentence[] {
  const { body } = node.article
  return allMatches(SENTENCE, withoutFilledMarks(foldedText(body)))
    .filter(([text]) => text.trim() !== '')
    .map((match, index) => ({
      text: match[0],
      node,
      index,
      isHead: false,
      place: (from = 0, to = match[0].length) => place(body, match.index + from, match.index + to),
    }))
}

/** 满意度(20分), 价目表(不含税): headings that rule something themselves. */
const SAYS_SOMETHING = /\d|含税/

function headAsSentence(node: Node): Sentence | undefined {
  const { heading, body } = node.article
  if (!SAYS_SOMETHING.test(heading.text)) return undefined
  const behind = heading.text.length + 1
  const [first = ''] = /^[^。;!?\n]*/.exec(foldedText(body)) ?? []
  const text = `${fold(heading.text)}:${first}`
  const end = (to: number): number => place(body, to - behind - 1, to - behind).end
  return {
    text,
    node,
    index: 0,
    isHead: true,
    place: (from = 0, to = text.length) => ({
      start: from < behind ? place(heading, from, from).start : place(body, from - behind, from - behind).start,
      end: to <= behind ? place(heading, from, Math.min(to, behind - 1)).end : end(to),
    }),
  }
}

const SYNTAX = /[$()*+.?[\\\]^{|}]/g

const escaped = (text: string): string => text.replaceAll(SYNTAX, String.raw`\$&`)

/** Names as alternatives of a regular expression, longest first; without names it matches nothing. */
export const alternativesAsWritten = (labels: readonly string[]): string =>
  labels.length === 0
    ? '(?!)'
    : [...labels]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')

/** The same over folded text. */
export const alternatives = (labels: readonly string[]): string => alternativesAsWritten(labels.map(fold))

/** One pass over a contract; rules only ask it. */
export function analyseForReview(contract: ContractUnderReview): Analysis {
  const nodes: Node[] = []
  flatten(contract.analysed.articles, undefined, nodes)
  const children = Map.groupBy(nodes, ({ parent }) => parent)
  const referable = nodes.filter(
    ({ article, part, style }) =>
      style === 'decimal' ||
      (article.kind === 'article' && part !== 'notes' && part !== 'annexes' && part !== 'riders'),
  )
  const byNumber = Map.groupBy(referable, ({ numbers }) => numbers.join('.'))
  const types = new Set(contract.clauses.map(({ type }) => type))
  const proved = new Set(contract.clauses.filter((clause) => !isOnlyAlike(clause)).map(({ type }) => type))
  const text = nodes.map(({ article }) => `${article.heading.text}\n${article.body.text}`).join('\n')
  const statements = nodes.flatMap((node) => [headAsSentence(node) ?? [], sentencesOf(node)].flat())
  const heads = new Map(statements.flatMap((each) => (each.isHead ? [[each.node, each]] : [])))
  const sentences = statements.filter(({ isHead }) => !isHead)
  const sentencesByNode = Map.groupBy(sentences, ({ node }) => node)
  const statementsFor = indexed(statements)
  return {
    contract,
    nodes,
    text,
    childrenOf: (node) => children.get(node) ?? [],
    articlesAt: (number) => byNumber.get(number) ?? [],
    isGuide: isGuide(text),
    sentences,
    sentencesFor: (...patterns) => {
      const found = statementsFor(...patterns)
      return found.length === 0 ? found : found.filter(({ isHead }) => !isHead)
    },
    statementsFor,
    headOf: (node) => heads.get(node),
    sentencesIn: (node) => sentencesByNode.get(node) ?? [],
    title: titlePlace(contract, nodes),
    has: (...wanted) => wanted.some((type) => types.has(type)),
    proves: (...wanted) => wanted.some((type) => proved.has(type)),
    client: alternatives(contract.parties.client),
    provider: alternatives(contract.parties.provider),
    search: searchFor(nodes),
  }
}

/** Where the label and heading of an article stand. */
export const headPlace = ({ article }: Node): { start: number; end: number } => {
  const { heading, body, start, end } = article
  const after =
    heading.text === '' ? body.offsets[Math.min(12, body.text.length)] : heading.offsets[heading.text.length]
  return { start, end: Math.min(end, Math.max(start + 1, after ?? end)) }
}

/** 第一部分 holds articles and is none. */
const isPart = ({ style, article }: Node): boolean => style === 'part' && article.kind === 'chapter'

/** The article of the first level that a node stands in. */
export const topOf = (node: Node): Node => (node.parent && !isPart(node.parent) ? topOf(node.parent) : node)

/** The article that a sentence stands in together with its neighbours. */
export const homeOf = ({ node }: Pick<Sentence, 'node'>): Node => node.parent ?? node

/** A sentence that a pattern matches, with its first match. */
export type Saying = { readonly sentence: Sentence; readonly match: RegExpExecArray }

/** All that say it, in reading order. */
export const saying = (
  { sentencesFor }: Analysis,
  pattern: RegExp,
  within: (node: Node) => boolean = () => true,
): Saying[] => {
  const found: Saying[] = []
  for (const sentence of sentencesFor(pattern)) {
    if (!within(sentence.node)) continue
    // A pattern with the flag `g` goes on where it last stopped.
    pattern.lastIndex = 0
    const match = pattern.exec(sentence.text)
    if (match) found.push({ sentence, match })
  }
  return found
}

/** The same where nobody asks in which words they say it. */
export const sentencesSaying = (
  { sentencesFor }: Analysis,
  pattern: RegExp,
  within: (node: Node) => boolean,
): readonly Sentence[] => {
  const found: Sentence[] = []
  for (const sentence of sentencesFor(pattern))
    if (within(sentence.node) && pattern.test(sentence.text)) found.push(sentence)
  return found
}

/** The sentences of a clause of the catalogue that was found; none where it was not. */
export function sentencesOfClause({ contract, sentences }: Analysis, type: string): Sentence[] {
  const clauses = contract.clauses.filter((clause) => clause.type === type)
  if (clauses.length === 0) return []
  const isOfClause = liesInAny(clauses)
  return sentences.filter((sentence) => isOfClause(sentence.place()))
}
