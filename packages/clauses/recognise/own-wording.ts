import type { Currency, Language, PartyRole } from '@heqi/vocabulary'
import type { Clause } from '../clause.ts'
import { readWording } from '../wording/read.ts'
import type { AnalysedContract, Article, MappedText, Recognition, Span } from './analysed-contract.ts'
import { fold } from './fold.ts'

/** Recognises an article that is the clause in the library's own words, whatever the numbers, names and party order in it. */
export function recogniseOwnWording(
  clause: Clause,
  article: Article,
  contract: AnalysedContract,
): Recognition | undefined {
  const { language } = contract
  const text = clause.text[language]
  if (clause.headingPath !== undefined || fold(article.heading.text).trim() !== fold(text.title)) return undefined
  const page = pageOf(article)
  const read = readWording(text.body, page.text, { language, currency: CURRENCY, names: namesIn(contract, language) })
  if (!read) return undefined
  const evidence: Record<string, Span> = {}
  for (const { path, start, end } of read.found) {
    if (end > start) evidence[path] = { start: page.offsets[start] ?? 0, end: (page.offsets[end - 1] ?? 0) + 1 }
  }
  const { number, start, end } = article
  return { type: clause.id, terms: read.terms, article: number, start, end, confidence: 1, evidence }
}

/** An article as a custom clause: its heading and its paragraphs, word for word. */
export function recogniseCustom(article: Article): Recognition {
  const { number, start, end } = article
  const paragraphs = pageOf(article)
    .text.split('\n')
    .filter((line) => line.trim() !== '')
  const terms = { heading: article.heading.text.trim(), paragraphs: paragraphs.map((line) => line.trim()) }
  return { type: 'free/custom', terms, article: number, start, end, confidence: 0, evidence: {} }
}

/** Reading takes any currency; the contract's particulars say which one it is. */
const CURRENCY: Currency = 'CNY'

/** Every name of each party, longest first; in English with and without the article. */
function namesIn(contract: AnalysedContract, language: Language): Readonly<Record<PartyRole, readonly string[]>> {
  const longestFirst = (labels: readonly string[]) => {
    const names = language === 'en' ? labels.flatMap((label) => [`the ${label}`, label]) : labels
    return names.toSorted((a, b) => b.length - a.length)
  }
  return { client: longestFirst(contract.client.labels), provider: longestFirst(contract.provider.labels) }
}

/** The paragraphs of an article, each ended by a line feed, without marks and without the article's own heading. */
function pageOf(article: Article): { readonly text: string; readonly offsets: readonly number[] } {
  let text = ''
  const offsets: number[] = []
  const add = (mapped: MappedText): void => {
    text += mapped.text
    for (let index = 0; index < mapped.text.length; index += 1) offsets.push(mapped.offsets[index] ?? 0)
  }
  const endLine = (): void => {
    if (text === '' || text.endsWith('\n')) return
    text += '\n'
    offsets.push(offsets.at(-1) ?? article.start)
  }
  const visit = (node: Article): void => {
    if (node !== article) add(node.heading)
    const isOneLine = isContiguous(node.heading, node.body)
    if (!isOneLine) endLine()
    add(node.body)
    endLine()
    node.children.forEach(visit)
  }
  visit(article)
  return { text, offsets }
}

/** A paragraph may have been taken for a heading and its text; both then stand side by side in the source. */
const isContiguous = (heading: MappedText, body: MappedText): boolean =>
  heading.offsets[heading.text.length] === body.offsets[0]
