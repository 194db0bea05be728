import { readFileSync } from 'node:fs'
import type { Inline } from '@heqi/clauses'
import type { AnnexBlock, ContractDocument, DocumentArticle, NumberedParagraph } from '@heqi/contract'
import { otherParty } from '@heqi/vocabulary'
import { flowSvg, flowWords } from '../flow/flow-svg.ts'
import { MARK_SVG } from '../mark.ts'
import { CINNABAR, FAINT_LINE, INK, QUIET_INK } from '../tokens.ts'
import { compilePdf } from '../typst.ts'
import { annexAnchor, articleAnchor, chapterAnchor, contentsPlan, hasChapters, titlesOf } from './contents-plan.ts'
import { contractWords } from './contract-words.ts'

/** The font of everything in the file, charts included. */
const FONT = 'Noto Serif SC'
const TEMPLATE = readFileSync(new URL('./contract.typ', import.meta.url), 'utf8')

/** Longer figures may break, or a line would be left half empty. */
const LONGEST_UNBROKEN = 16
const NO_BREAK_SPACE = '\u00a0'
/** A row of a table with a longer cell may be cut by the end of a page. */
const LONG_CELL = 400

/**
 * A contract as a tagged PDF (PDF/A-2a once it has a date of signature): title page, contents, articles, signatures, annexes. Two documents of the same draft stand side by
 * side, aligned paragraph by paragraph. The same documents give the same bytes.
 */
export function renderContractPdf(document: ContractDocument, beside?: ContractDocument): Uint8Array {
  const documents = beside === undefined ? [document] : [document, beside]
  const data = JSON.stringify(templateData(documents))
  return compilePdf(TEMPLATE, data, document.signedOn === undefined ? '1.7' : 'a-2a')
}

function templateData(documents: readonly ContractDocument[]) {
  const [first, second] = documents
  return {
    tokens: { ink: INK, quietInk: QUIET_INK, faintLine: FAINT_LINE, cinnabar: CINNABAR },
    mark: MARK_SVG,
    date: first?.signedOn?.split('-').map(Number) ?? null,
    columns: documents.map(columnOf),
    seconds: second === undefined ? {} : titlesOf(second),
    contents: first === undefined ? null : contentsPlan(first, second),
    chaptered: first !== undefined && hasChapters(first),
  }
}

/** How wide a chart may be: an annex has the whole width of its pages, beside another language too. */
const CHART_POINTS = 440

function columnOf(document: ContractDocument) {
  const { language, number, parties, partyA, signatures } = document
  const say = contractWords(language)
  return {
    chinese: language === 'zh-CN',
    title: document.title,
    number,
    numberText: number === '' ? '' : say.number(number),
    contentsText: say.contents,
    signingText: say.signing,
    parties: [parties[partyA], parties[otherParty(partyA)]],
    preamble: document.preamble.map(articleData),
    chapters: document.chapters.map(({ label, heading, articles }, index) => ({
      label,
      heading,
      anchor: chapterAnchor(index),
      articles: articles.map(articleData),
    })),
    signatures: signatures.map(({ lines }) => lines),
    annexes: document.annexes.map(({ label, title, content }, index) => ({
      label,
      title,
      anchor: annexAnchor(index),
      content: content.map(blockData),
    })),
  }
}

const articleData = (article: DocumentArticle) => ({
  label: article.label,
  heading: article.heading,
  anchor: articleAnchor(article),
  paragraphs: article.paragraphs.flatMap((paragraph) => paragraphData(paragraph, 0)),
})

/** Paragraphs one after another; `depth` is how far each stands in. */
function paragraphData(paragraph: NumberedParagraph, depth: number): readonly ReturnType<typeof lineData>[] {
  const { label, inlines, below } = paragraph
  const deeper = label === '' && depth === 0 && below.some((each) => each.label !== '') ? 0 : depth + 1
  return [lineData(label, inlines, depth, below.length > 0), ...below.flatMap((each) => paragraphData(each, deeper))]
}

const lineData = (label: string, inlines: readonly Inline[], depth: number, leads = false) => ({
  label,
  depth,
  party: leads && inlines[0]?.kind === 'party',
  // What only introduces the points below it stays with the first of them.
  leads,
  // A number such as 12.10.3 needs more room than 1.1.
  wide: Math.max(0, label.length - 4),
  words: wordsData(inlines),
})

/** `b`: a blank, `f`: a figure that stays on one line, `t`: text. */
function wordsData(inlines: readonly Inline[]): readonly { readonly k: string; readonly t: string }[] {
  const words: { k: string; t: string }[] = []
  for (const inline of inlines) {
    const k = inline.kind === 'blank' ? 'b' : isFigure(inline) && needsBox(inline.text) ? 'f' : 't'
    const t = isFigure(inline) ? inline.text.replaceAll(' ', NO_BREAK_SPACE) : inline.text
    const last = words.at(-1)
    if (k === 't' && last?.k === 't') last.t += t
    else words.push({ k, t })
  }
  return words
}

const isFigure = ({ kind, text }: Inline): boolean =>
  text.length <= LONGEST_UNBROKEN && (kind === 'clause' || (kind === 'term' && /\d/.test(text)))

/** A box costs a piece of text of its own in the file; where nothing could break anyway, there is none. */
const needsBox = (text: string): boolean => /\p{Script=Han}|-/u.test(text)

const cellData = (inlines: readonly Inline[]) => ({
  words: wordsData(inlines),
  long: inlines.reduce((sum, { text }) => sum + text.length, 0) > LONG_CELL,
})

function blockData(block: AnnexBlock) {
  switch (block.kind) {
    case 'paragraph':
      return {
        kind: block.kind,
        ...lineData(block.label, block.inlines, Math.max(0, block.label.split('.').length - 2)),
      }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(cellData)) }
    case 'flow':
      return {
        kind: block.kind,
        svg: flowSvg(block.steps, CHART_POINTS, FONT),
        points: CHART_POINTS,
        alt: flowWords(block.steps).join('; '),
      }
    case 'signatures':
      return { kind: block.kind, blocks: block.blocks.map(({ lines }) => lines) }
    case 'heading':
    case 'field':
      return block
  }
}
