import type { AnalysedContract, Article, ArticleKind, MappedText } from '@heqi/clauses'
import { widthOf } from '../cleaning/line-edits.ts'
import { type Edit, rewrite, slice, type WorkingText } from '../cleaning/working-text.ts'
import { languageOf } from '../language-of.ts'
import { withAsides } from './asides.ts'
import type { TextSpan } from './cut-contracts.ts'
import { findEnglishParties } from './english-parties.ts'
import type { FoundParties } from './found-parties.ts'
import type { GivenRoles } from './given-roles.ts'
import { lengthOfHeading } from './heading.ts'
import { findMarkers, type Marker } from './markers.ts'
import {
  type Contents,
  type ContentsEntry,
  closingEdits,
  commentaryEdits,
  contentsOf,
  coverEdits,
  introductionEdits,
} from './matter-around.ts'
import { type OutlineNode, outlineOf } from './outline.ts'
import { headingsOf, isOwnDocument, ownOutlineOf, ownSigningEdits } from './own-outline.ts'
import { findParties } from './parties.ts'
import { withoutTranslations } from './translations.ts'

/**
 * One contract as it was read: what recognisers see (`analysed`), and what review also wants to know. `text` is the cleaned
 * text of the contract; `starts` and `ends` lead from it to the source.
 */
export type ReadContract = {
  readonly analysed: AnalysedContract
  readonly working: WorkingText
  readonly parties: FoundParties
  readonly contents: readonly ContentsEntry[]
  /** Whether the library wrote its outline. */
  readonly isOwn: boolean
  /** Where in the source the contract lies, waste included. */
  readonly start: number
  readonly end: number
}

const mapped = (working: WorkingText, { start, end }: TextSpan): MappedText => {
  const offsets = new Uint32Array(end - start + 1)
  offsets.set(working.starts.subarray(start, end))
  const after = end > start ? working.ends[end - 1] : working.starts[start]
  offsets[end - start] = after ?? working.ends.at(-1) ?? 0
  return { text: working.text.slice(start, end), offsets }
}

/** Cleaned text without the white space around it. */
function trimSpan(text: string, start: number, end: number): TextSpan {
  const words = text.slice(start, end).trimEnd()
  const trimmed = words.trimStart()
  return {
    start: trimmed === '' ? end : start + words.length - trimmed.length,
    end: trimmed === '' ? end : start + words.length,
  }
}

const sourceStart = (working: WorkingText, at: number): number => working.starts[at] ?? working.ends.at(-1) ?? 0
const sourceEnd = (working: WorkingText, at: number): number => working.ends[at - 1] ?? 0

const KIND_OF_STYLE: Readonly<Record<Marker['style'], ArticleKind | undefined>> = {
  part: 'chapter',
  chapter: 'chapter',
  section: 'chapter',
  annex: 'annex',
  'annex-list': 'annex',
  signature: 'signature',
  note: 'chapter',
  aside: 'chapter',
  article: undefined,
  boxed: undefined,
  ideograph: undefined,
  'bracketed-ideograph': undefined,
  dot: undefined,
  decimal: undefined,
  bracketed: undefined,
  'half-bracketed': undefined,
  circled: undefined,
  letter: undefined,
  bullet: undefined,
}

const ownNumber = ({ style, number, label }: Marker): string => {
  switch (style) {
    case 'bracketed':
    case 'bracketed-ideograph':
    case 'half-bracketed':
    case 'circled':
      return `(${number.join('.')})`
    case 'letter':
      return label.replace(/[.、]$/, '')
    case 'bullet':
    case 'boxed':
    case 'aside':
    case 'signature':
    case 'annex-list':
      return ''
    case 'part':
    case 'annex':
    case 'note':
    case 'chapter':
    case 'section':
    case 'article':
    case 'ideograph':
    case 'dot':
    case 'decimal':
      return number.join('.')
  }
}

/** `5.3(2)`, `二、1、` as `2.1`: a number of a list is cited with the number above it; a decimal carries its own. */
function citedNumber(node: OutlineNode): string {
  const { style } = node.marker
  const own = ownNumber(node.marker)
  const isOfList = own.startsWith('(') || style === 'letter' || style === 'dot' || style === 'ideograph'
  if (!isOfList || own === '') return own
  for (let above = node.parent; above; above = above.parent) {
    if (RANKED_CHAPTER.has(above.marker.style)) return own
    const prefix = citedNumber(above)
    if (prefix !== '') return own.startsWith('(') || style === 'letter' ? `${prefix}${own}` : `${prefix}.${own}`
  }
  return own
}

class TreeBuilder {
  private readonly working: WorkingText
  private readonly titles: ReadonlyMap<string, readonly string[]>

  constructor(working: WorkingText, contents: Contents | undefined) {
    this.working = working
    const titles = new Map<string, string[]>()
    for (const { number, title } of contents?.entries ?? []) {
      const key = number.join('.')
      titles.set(key, [...(titles.get(key) ?? []), title])
    }
    this.titles = titles
  }

  /** The articles of nodes that follow each other and end at `end`. */
  articles(nodes: readonly OutlineNode[], end: number): Article[] {
    return nodes.map((node, index) => this.article(node, nodes[index + 1]?.marker.start ?? end))
  }

  private article(node: OutlineNode, end: number): Article {
    const { marker, children } = node
    const { text } = this.working
    const ownEnd = children[0]?.marker.start ?? end
    const words = text.slice(marker.end, ownEnd)
    const known = isExplained(node) ? [] : (this.titles.get(marker.number.join('.')) ?? [])
    const length = node.headingLength ?? lengthOfHeading(marker, words, known, children.length > 0)
    const heading = trimSpan(text, marker.end, marker.end + length)
    const bodyStart = marker.style === 'signature' ? marker.start : marker.end + length
    const lead = /^[\s:：.．、】]*/.exec(text.slice(bodyStart, ownEnd))?.[0].length ?? 0
    const body = trimSpan(text, bodyStart + lead, ownEnd)
    const isTop =
      node.parent === undefined || (RANKED_CHAPTER.has(node.parent.marker.style) && !holdsOwnDecimals(node.parent))
    return {
      kind: holdsOwnDecimals(node) ? 'article' : (KIND_OF_STYLE[marker.style] ?? (isTop ? 'article' : 'item')),
      label: UNNUMBERED.has(marker.style) ? '' : marker.label,
      number: citedNumber(node),
      heading: mapped(this.working, this.withoutLead(heading)),
      body: mapped(this.working, body),
      start: sourceStart(this.working, marker.start),
      end: sourceEnd(this.working, trimSpan(text, marker.start, end).end),
      children: this.articles(children, end),
    }
  }

  private withoutLead({ start, end }: TextSpan): TextSpan {
    const lead = /^[\s.．、:：]*/.exec(this.working.text.slice(start, end))?.[0].length ?? 0
    return { start: start + lead, end }
  }

  /** Unnumbered text before the first number: the title, and the block that names the parties. */
  preamble(end: number, names: readonly string[]): Article[] {
    const { text } = this.working
    const titleEnd = titleLength(text.slice(0, end))
    const articles: Article[] = []
    const add = (kind: ArticleKind, from: number, to: number): void => {
      const span = trimSpan(text, from, to)
      if (span.end <= span.start) return
      const none = { start: span.end, end: span.end }
      articles.push({
        kind,
        label: '',
        number: '',
        heading: mapped(this.working, kind === 'title' ? span : { start: span.start, end: span.start }),
        body: mapped(this.working, kind === 'title' ? none : span),
        start: sourceStart(this.working, span.start),
        end: sourceEnd(this.working, span.end),
        children: [],
      })
    }
    add('title', 0, titleEnd)
    const rest = text.slice(titleEnd, end)
    add(
      /甲方|乙方|[委受]托(?:方|人|单位)|服务[方商]|客户(?:方|名称)?[:：]|[发承]包(?:方|人|单位)|采购[方人]|供应商|Party|Client|Customer|Provider/.test(
        rest,
      ) || names.every((name) => rest.includes(name))
        ? 'party-block'
        : 'paragraph',
      titleEnd,
      end,
    )
    return articles
  }
}

/** Styles whose sign is no number. */
const UNNUMBERED = new Set<Marker['style']>(['bullet', 'signature', 'boxed', 'aside'])

/** 第六章 with 6.1 and 6.2 below it is an article by another name. */
const holdsOwnDecimals = ({ marker, children }: OutlineNode): boolean =>
  marker.style === 'chapter' &&
  children.some((child) => child.marker.style === 'decimal' && child.marker.number[0] === marker.number[0])

/** Lists in the explanations count anew: the table of contents does not name them. */
const isExplained = (node: OutlineNode): boolean =>
  node.marker.style === 'note' ||
  node.marker.style === 'aside' ||
  (node.parent !== undefined && isExplained(node.parent))

const RANKED_CHAPTER = new Set<Marker['style']>(['part', 'note', 'aside', 'chapter', 'section', 'annex', 'annex-list'])

/** The title at the head of a contract: its first line, or the words up to 合同 that no punctuation interrupts. */
function titleLength(head: string): number {
  const blank = /^\s*(?:[^\n]{0,8}编号[:：]?[^\n]{0,40}\n\s*)?/.exec(head)?.[0].length ?? 0
  const text = head.slice(blank)
  const line = text.split('\n')[0] ?? ''
  if (line.trim() !== '' && widthOf(line.trim()) <= 100 && !/[。；;:：]/.test(line)) return blank + line.length
  const named =
    /^[^\n。；;:：,，]{0,48}?(?:合同书?|协议书?)(?:范本|样本|模板|范文)?(?:\d{4}年?)?(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）]?|[(（][^)）\n]{1,10}[)）])?(?=[ \t]*(?:合同|协议)?编号|[ \t]*甲方|乙方|委托方|服务方|签订|鉴于|本合同|根据|$)/u.exec(
      text,
    )
  return named ? blank + named[0].length : 0
}

/** Takes out of one contract's text what is not part of it. */
function withoutMatterAround(whole: WorkingText) {
  const { text } = whole
  const isOwn = isOwnDocument(text)
  const contents = contentsOf(text)
  const edits: Edit[] = [...closingEdits(text), ...commentaryEdits(text)]
  if (isOwn) edits.push(...ownSigningEdits(text))
  if (contents) edits.push({ start: contents.start, end: contents.end, replacement: '\n', waste: 'table-of-contents' })
  const cover = /^.*(?:COVER|RESUME|PERSONAL|20XX专业合同封面)/su.exec(text.slice(0, contents?.start ?? 400))
  if (cover) edits.push(...coverEdits(text, cover[0].length))
  edits.push(...introductionEdits(text))
  return { working: rewrite(whole, edits), contents, isOwn }
}

const entryInSource = (entry: ContentsEntry, whole: WorkingText): ContentsEntry => ({
  ...entry,
  start: sourceStart(whole, entry.start),
  end: sourceEnd(whole, entry.end),
})

/** Analyses one contract that lies at `span` of a cleaned text, its parties in the roles that somebody gives them, if so. */
export function analyseContract(cleaned: WorkingText, span: TextSpan, given?: GivenRoles) {
  const whole = slice({ ...cleaned, waste: [] }, span.start, span.end)
  const { working, contents, isOwn } = withoutMatterAround(whole)
  const { text } = working
  const own = isOwn ? ownOutlineOf(text) : undefined
  const outline = own ?? outlineOf(text, withoutTranslations(text, withAsides(text, findMarkers(text))))
  // Names in another language may be many in a contract of the library; its headings are in its own.
  const language = own === undefined ? languageOf(text) : languageOf(headingsOf(own, text))
  const parties = (language === 'en' ? findEnglishParties(text, given) : undefined) ?? findParties(text, given)
  const builder = new TreeBuilder(working, contents)
  const first = outline[0]?.marker.start ?? text.length
  const names = [parties.client, parties.provider].map(([name = '']) => name)
  const articles = [...builder.preamble(first, names), ...builder.articles(outline, text.length)]
  const partyA = parties.client.includes('甲方') ? 'client' : parties.provider.includes('甲方') ? 'provider' : undefined
  const start = sourceStart(whole, 0)
  const end = sourceEnd(whole, whole.text.length)
  const place = ({ start: from, end: to }: TextSpan): TextSpan => ({
    start: sourceStart(working, from),
    end: sourceEnd(working, to),
  })
  const party = (role: 'client' | 'provider') => ({
    labels: parties[role],
    ...(parties.names[role] === undefined ? {} : { name: parties.names[role] }),
    evidence: parties.evidence.filter((item) => item.role === role && item.end > item.start).map(place),
  })
  const entries = (contents?.entries ?? []).map((entry) => entryInSource(entry, whole))
  const analysed: AnalysedContract = {
    language,
    client: party('client'),
    provider: party('provider'),
    ...(partyA === undefined ? {} : { partyA }),
    articles,
    start,
    end,
  }
  const read: ReadContract = { analysed, working, parties, contents: entries, isOwn: own !== undefined, start, end }
  return { read, waste: working.waste }
}
