import type { Currency, Language, PartyRole } from '@heqi/vocabulary'
import type { Clause } from '../clause.ts'
import { SEAM, type Titles } from '../say/saying.ts'
import { statedTitles } from '../shared/name-words.ts'
import { NAMING_SCHEMES, partyNames } from '../wording/naming.ts'
import { type ReadSettings, readWording } from '../wording/read.ts'
import { type DraftSettings, paragraphText, renderWording } from '../wording/render.ts'
import type { AnalysedContract, Article, MappedText, Recognition, Span } from './analysed-contract.ts'
import { fold } from './fold.ts'

type PartyNames = Readonly<Record<PartyRole, readonly string[]>>

/** The articles of a contract that are clauses in the library's own words, read back word for word. */
export function recogniseOwnClauses(
  clauses: readonly Clause[],
  contract: AnalysedContract,
): ReadonlyMap<Article, Recognition> {
  const { language } = contract
  const byTitle = Map.groupBy(
    clauses.filter(({ headingPath }) => headingPath === undefined),
    (clause) => fold(clause.text[language].title),
  )
  const titled = titledArticles(contract.articles, byTitle)
  // The parties stand before the first article, under no heading.
  const parties = clauses.filter(({ id }) => id === 'identity/parties')
  const candidates = candidatesAmong(
    contract.articles,
    (article) => titled.get(article) ?? (article.kind === 'party-block' ? parties : []),
    language,
  )
  const titles = titlesIn(contract, titled)
  let best: ReadonlyMap<Article, Recognition> = new Map()
  for (const names of candidates.length === 0 ? [] : possibleNames(contract)) {
    const settings = { language, currency: CURRENCY, names, titles }
    const found = new Map<Article, Recognition>()
    const visit = ({ article, pagesBy, mayBe, below }: Candidate): void => {
      const pages = pagesBy(names)
      const recognition = firstDefined(
        mayBe,
        (clause) =>
          firstDefined(pages, (each) => readPage(clause, each, article, settings)) ??
          readBelowHead(clause, article, contract, settings),
      )
      if (recognition) found.set(article, recognition)
      else below.forEach(visit)
    }
    candidates.forEach(visit)
    if (found.size > best.size) best = found
  }
  return best
}

/** An article that may be one of some clauses of the library, and those below it that may be. */
type Candidate = {
  readonly article: Article
  /** How it may read, where the parties have these names. */
  readonly pagesBy: (names: PartyNames) => readonly Page[]
  readonly mayBe: readonly Clause[]
  readonly below: readonly Candidate[]
}

const candidatesAmong = (
  articles: readonly Article[],
  clausesFor: (article: Article) => readonly Clause[],
  language: Language,
): readonly Candidate[] =>
  articles.flatMap((article) => {
    const mayBe = clausesFor(article)
    const below = candidatesAmong(article.children, clausesFor, language)
    return mayBe.length === 0 ? below : [{ article, pagesBy: pagesByNames(article, language), mayBe, below }]
  })

/** Only the block of the parties begins elsewhere by other names. */
function pagesByNames(article: Article, language: Language): Candidate['pagesBy'] {
  const page = pageOf(article)
  if (article.kind === 'party-block') return (names) => pagesOf(fromFirstParty(page, names), language)
  const pages = pagesOf(page, language)
  return () => pages
}

type TitledArticles = ReadonlyMap<Article, readonly Clause[]>

/** The articles that are headed as a clause of the library is. */
function titledArticles(articles: readonly Article[], byTitle: ReadonlyMap<string, readonly Clause[]>): TitledArticles {
  const titled = new Map<Article, readonly Clause[]>()
  const visit = (article: Article): void => {
    const clauses = byTitle.get(fold(article.heading.text).trim())
    if (clauses) titled.set(article, clauses)
    article.children.forEach(visit)
  }
  articles.forEach(visit)
  return titled
}

/** Metrics and fees that the contract gives a title are called by it in every other clause. */
function titlesIn(contract: AnalysedContract, titled: TitledArticles): Titles {
  const titlesOf = (clauseId: string) => {
    const within = (articles: readonly Article[]): readonly Article[] =>
      articles.flatMap((article) =>
        titled.get(article)?.some(({ id }) => id === clauseId) ? [article] : within(article.children),
      )
    return statedTitles(
      within(contract.articles)
        .map((article) => pageOf(article).text)
        .join('\n'),
    )
  }
  return { metric: titlesOf('quality/kpi'), item: titlesOf('fees/fee-components') }
}

function firstDefined<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

/** A page as it stands, and as it reads without the line breaks that a PDF file may have put into it. */
function pagesOf(page: Page, language: Language): readonly Page[] {
  const joined = withoutLineBreaks(page, language)
  return joined.text === page.text ? [page] : [page, joined]
}

/** A mark that a PDF file tore apart, so that it was not taken for one: `( j) `. */
const TORN_MARK = /\( [a-z]\) ?/y

/** A page of a PDF file, where a line that ends early may have been taken for the end of its paragraph. */
function withoutLineBreaks({ text, offsets }: Page, language: Language): Page {
  let joined = ''
  const places: number[] = []
  const add = (character: string, at: number): void => {
    joined += character
    places.push(offsets[at] ?? 0)
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    TORN_MARK.lastIndex = at + 1
    const torn = character === '\n' ? TORN_MARK.exec(text)?.[0].length : undefined
    const isInside = character === '\n' && at + 1 < text.length && !/[。；：.;:]/.test(text.charAt(at - 1))
    if (torn !== undefined || !isInside) add(character, at)
    else if (language === 'en') add(' ', at)
    at += torn ?? 0
  }
  return { text: joined, offsets: places }
}

function readPage(clause: Clause, page: Page, article: Article, settings: ReadSettings): Recognition | undefined {
  const read = readWording(clause.text[settings.language].body, page.text, settings)
  if (!read) return undefined
  const evidence: Record<string, Span> = {}
  for (const { path, start, end } of read.found) {
    if (end > start) evidence[path] = { start: page.offsets[start] ?? 0, end: (page.offsets[end - 1] ?? 0) + 1 }
  }
  const { number, start, end } = article
  return { type: clause.id, terms: read.terms, article: number, start, end, confidence: 1, evidence }
}

const PARTICULARS = 'identity/contract-particulars'

/** Neither parties nor amounts stand in the head. */
const inLanguage = (language: Language): DraftSettings => ({
  language,
  scheme: 'party-a-b',
  partyA: 'client',
  currency: CURRENCY,
})

/** The line at the head of a document that says the number of the contract. */
const NUMBER_LINE = /^(?:(?:合同)?编号[:：]|(?:Contract )?No\. )\s*([^\n]*)$/m

/** The particulars of a document: its title and number stand at its head, the rest in the article. */
function readBelowHead(
  clause: Clause,
  article: Article,
  { articles }: AnalysedContract,
  settings: ReadSettings,
): Recognition | undefined {
  if (clause.id !== PARTICULARS) return undefined
  const title = articles.find(({ kind }) => kind === 'title')?.heading
  const number = articles.map((each) => NUMBER_LINE.exec(pageOf(each).text)?.[1]).find((each) => each !== undefined)
  if (title === undefined || number === undefined) return undefined
  const terms = { title: { 'zh-CN': title.text, en: title.text }, number }
  const head = renderWording(clause.text[settings.language].body.slice(0, 2), terms, inLanguage(settings.language))
  const below = pageOf(article)
  const text = head.map((paragraph) => `${paragraphText(paragraph)}\n`).join('')
  const offsets = Array.from(text, () => title.offsets[0] ?? 0)
  return readPage(clause, { text: text + below.text, offsets: [...offsets, ...below.offsets] }, article, settings)
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

/**
 * What the parties may be called: as the analysis says, else by every scheme of the library in both orders. The names under
 * which most clauses read back are the right ones: the parties clause says which of them is the client.
 */
function possibleNames(contract: AnalysedContract): readonly PartyNames[] {
  const { client, provider, language } = contract
  const longestFirst = (labels: readonly string[]) => {
    const names = language === 'en' ? labels.flatMap((label) => [`the ${label}`, label]) : labels
    return names.toSorted((a, b) => b.length - a.length)
  }
  const stated = { client: longestFirst(client.labels), provider: longestFirst(provider.labels) }
  const schemes = NAMING_SCHEMES.flatMap((scheme) =>
    (['client', 'provider'] as const).map((partyA) => partyNames(scheme, partyA, language)),
  )
  return [stated, ...schemes.map((names) => ({ client: [names.client], provider: [names.provider] }))]
}

/**
 * The parties as their wording has them: from the line that names the first of them on, without the title, number and contents
 * that a file may have above them.
 */
function fromFirstParty(page: Page, names: PartyNames): Page {
  const labels = [...names.client, ...names.provider].map((name) => name.replace(/^the /, '').toLowerCase())
  const isNamed = (line: string): boolean =>
    labels.some((label) => line.startsWith(label) && /^\s*[:：]/.test(line.slice(label.length)))
  const lines = page.text.split('\n')
  const first = lines.findIndex((line) => isNamed(line.toLowerCase().replace(/^the /, '')))
  const above = lines.slice(0, Math.max(0, first)).reduce((sum, line) => sum + line.length + 1, 0)
  return { text: page.text.slice(above), offsets: page.offsets.slice(above) }
}

type Page = { readonly text: string; readonly offsets: readonly number[] }

/** The paragraphs of an article, each ended by a line feed, without marks and without the article's own heading. */
function pageOf(article: Article): Page {
  let text = ''
  // Remembered, since to ask a text for its end while it grows joins all of it each time.
  let isLineEmpty = true
  const offsets: number[] = []
  const add = (mapped: MappedText): void => {
    for (let index = 0; index < mapped.text.length; index += 1) {
      const character = mapped.text.charAt(index)
      // Paragraphs without numbers of their own stand in one text, with empty lines between.
      if (character === '\n' && isLineEmpty) continue
      text += character
      isLineEmpty = character === '\n'
      offsets.push(mapped.offsets[index] ?? 0)
    }
  }
  const endLine = (): void => {
    if (isLineEmpty) return
    text += '\n'
    isLineEmpty = true
    offsets.push(offsets.at(-1) ?? article.start)
  }
  const seam = (): void => {
    text += SEAM
    isLineEmpty = false
    offsets.push(offsets.at(-1) ?? article.start)
  }
  const visit = (node: Article): void => {
    if (node !== article) {
      add(node.heading)
      if (node.heading.text !== '') seam()
    }
    add(node.body)
    endLine()
    node.children.forEach(visit)
  }
  visit(article)
  return { text, offsets }
}
