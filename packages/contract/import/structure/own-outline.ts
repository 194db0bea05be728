import { CATALOGUE } from '@heqi/clauses'
import { type Edit, removals } from '../cleaning/working-text.ts'
import { type Marker } from './markers.ts'
import { ordinalOf } from './ordinals.ts'
import type { OutlineNode } from './outline.ts'

/**
 * A document of the library: every heading on a line of its own, numbered without a gap, most of them titles of clauses, and the line
 * that leads to the signatures. The titles alone are those of many a contract that others wrote.
 */
const LEAST_ARTICLES = 5
const LEAST_SHARE_OF_TITLES = 0.6

const TITLES: ReadonlySet<string> = new Set(
  CATALOGUE.flatMap(({ text }) => [text['zh-CN'].title, text.en.title].map((title) => title.toLowerCase())),
)

/** The three ways in which the library numbers articles. */
const ARTICLES: readonly (readonly [Marker['style'], RegExp])[] = [
  ['article', /^(第([一二三四五六七八九十百零\d]+)条|Article (\d+))(?:[ \t\u3000]+(\S.*)|[ \t\u3000]*)$/gm],
  ['dot', /^((\d+)\.)(?:[ \t\u3000]+(\S.*)|[ \t\u3000]*)$/gm],
]
const CHAPTER = /^(第([一二三四五六七八九十]+)章|Chapter (\d+))[ \t\u3000]+(\S.*)$/gm
/** A PDF may have no space between a full-width bracket and what follows. */
const PARAGRAPH =
  /^(?:(\d+(?:\.\d+){1,3}|[(（](?:\d+|[a-z]{1,2})[)）]|\d+\.)[ \t\u3000]+|(（[一二三四五六七八九十]+）|\([一二三四五六七八九十]+\))[ \t\u3000]*)/gm
const ANNEX = String.raw`(?:附件[一二三四五六七八九十]+|Annex \d+)[ \t\u3000]+\S`
const SIGNING = '(?:以下为签署栏|Signatures; no further terms)'
const SIGNED = new RegExp(`^${SIGNING}`, 'm')
const AFTER_THE_BODY = new RegExp(`^(?:${SIGNING}|${ANNEX})`, 'gm')
/** From where the parties sign to the first annex, or to the end. */
const SIGNATURES = new RegExp(String.raw`^${SIGNING}[^]*?(?=^${ANNEX}|(?![^]))`, 'gm')

/** A line of the table of contents as a PDF gives it: the page stands behind the title, and maybe the next column behind that. */
const isOfContents = (title: string): boolean =>
  /\t\d{1,3}(?:\t|$)/.test(title) ||
  (/ \d{1,3}$/.test(title) && TITLES.has(title.replace(/ \d{1,3}$/, '').toLowerCase()))

type Heading = { readonly marker: Marker; readonly title: string }

function headingOf(match: RegExpExecArray, style: Marker['style']): Heading {
  const [, label = ''] = match
  const ordinal = ordinalOf(/[一二三四五六七八九十百零]+|\d+/.exec(label)?.[0] ?? '') ?? 0
  return { marker: markerOf(style, label, [ordinal], match.index), title: match.at(-1)?.trim() ?? '' }
}

const markerOf = (style: Marker['style'], sign: string, number: readonly number[], start: number): Marker => ({
  style,
  sign,
  label: sign.replace(/\.$/, ''),
  number,
  start,
  end: start + sign.length,
  startsLine: true,
  startsSentence: true,
})

/** Headings that count 1, 2, 3 from the first on; any other line that looks like one is text. */
function articlesOf(text: string): readonly Heading[] {
  for (const [style, pattern] of ARTICLES) {
    const headings: Heading[] = []
    for (const match of text.matchAll(pattern)) {
      const heading = headingOf(match, style)
      if (isOfContents(heading.title)) continue
      if (heading.marker.number[0] === headings.length + 1) headings.push(heading)
    }
    const titled = headings.filter(({ title }) => TITLES.has(title.toLowerCase()))
    if (headings.length >= LEAST_ARTICLES && titled.length >= headings.length * LEAST_SHARE_OF_TITLES) return headings
  }
  return []
}

const nodeOf = ({ marker, title }: Heading, text: string, parent: OutlineNode | undefined): OutlineNode => {
  const headingLength = title === '' ? 0 : text.indexOf(title, marker.end) + title.length - marker.end
  return { marker, children: [], parent, headingLength }
}

/** `12.1`, `(1)`, `（一）`, `1.`, `(a)`: the way of counting, and its number. */
function paragraphMarker(sign: string, start: number): { readonly marker: Marker; readonly kind: string } {
  const letters = /[a-z]+/.exec(sign)?.[0]
  const ideographs = /[一二三四五六七八九十]+/.exec(sign)?.[0]
  const number = ideographs === undefined ? (sign.match(/\d+/g) ?? []).map(Number) : [ordinalOf(ideographs) ?? 0]
  const style = ideographs !== undefined ? 'bracketed-ideograph' : number.length > 1 ? 'decimal' : 'bracketed'
  const kind = sign
    .replaceAll(/\d+/g, '1')
    .replace(ideographs ?? '', '')
    .replace(letters ?? '', 'a')
  return { marker: markerOf(letters === undefined ? style : 'letter', sign, number, start), kind }
}

/** The paragraphs of an article: a way of counting that begins after another one counts inside its last paragraph. */
function addParagraphs(article: OutlineNode, text: string, end: number): void {
  const start = article.marker.end
  const open: { readonly kind: string; readonly node: OutlineNode }[] = []
  for (const { 1: western, 2: sign = western ?? '', index } of text.slice(start, end).matchAll(PARAGRAPH)) {
    const { marker, kind } = paragraphMarker(sign, start + index)
    const level = open.findIndex((outer) => outer.kind === kind)
    if (level >= 0) open.length = level
    const home = open.at(-1)?.node ?? article
    const node = nodeOf({ marker, title: '' }, text, home)
    home.children.push(node)
    open.push({ kind, node })
  }
}

/** The outline of a contract that the library wrote, line by line, since nothing in it has to be guessed; `undefined` for one without its headings. */
export function ownOutlineOf(text: string): OutlineNode[] | undefined {
  const articles = articlesOf(text)
  const last = articles.at(-1)
  if (last === undefined) return undefined
  const after = [...text.matchAll(AFTER_THE_BODY)].filter(({ index }) => index > last.marker.start)
  const bodyEnd = after[0]?.index ?? text.length
  const chapters: Heading[] = []
  for (const match of text.matchAll(CHAPTER)) {
    const heading = headingOf(match, 'chapter')
    if (!isOfContents(heading.title) && heading.marker.number[0] === chapters.length + 1) chapters.push(heading)
  }
  const roots: OutlineNode[] = []
  const heads = [...chapters, ...articles].toSorted((a, b) => a.marker.start - b.marker.start)
  for (const [index, head] of heads.entries()) {
    const isChapter = head.marker.style === 'chapter'
    const chapter = roots.findLast(({ marker }) => marker.style === 'chapter')
    const node = nodeOf(head, text, isChapter ? undefined : chapter)
    ;(node.parent?.children ?? roots).push(node)
    if (!isChapter) addParagraphs(node, text, Math.min(bodyEnd, heads[index + 1]?.marker.start ?? bodyEnd))
  }
  for (const { index, 0: sign } of after) {
    const style = /^(?:附件|Annex)/.test(sign) ? 'annex' : 'signature'
    const label = style === 'annex' ? sign.replace(/[ \t\u3000]+\S$/, '') : sign
    roots.push(nodeOf({ marker: markerOf(style, label, [], index), title: '' }, text, undefined))
  }
  return roots
}

/** All headings of an outline, a line each. */
export const headingsOf = (nodes: readonly OutlineNode[], text: string): string =>
  nodes
    .flatMap(({ marker, headingLength = 0, children }) => [
      text.slice(marker.start, marker.end + headingLength),
      headingsOf(children, text),
    ])
    .join('\n')

/** Whether the library wrote a contract, the place where it is signed included. */
export const isOwnDocument = (text: string): boolean => SIGNED.test(text) && articlesOf(text).length > 0

/** Where a contract of the library is signed stands no clause. */
export const ownSigningEdits = (text: string): Edit[] => removals(text, SIGNATURES, 'signature')
