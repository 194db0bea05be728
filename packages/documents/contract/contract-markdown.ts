import type { Inline } from '@heqi/clauses'
import type { AnnexBlock, ContractDocument, DocumentArticle, NumberedParagraph } from '@heqi/contract'
import { flowWords } from '../flow/flow-svg.ts'
import { contractWords } from './contract-words.ts'

/** How a line-based format writes what is more than a line of words. */
type Manner = {
  readonly heading: (text: string, level: number) => string
  readonly words: (text: string) => string
  /** A number at the head of a paragraph. */
  readonly label: (text: string) => string
  readonly row: (cells: readonly string[]) => string
  readonly underHead: (columns: number) => readonly string[]
}

/** Signs that Markdown would take for its own; blanks, and underscores in general, stay as they are written. */
const escapedWords = (text: string): string => text.replaceAll(/[\\`*[\]<>|]/g, String.raw`\$&`)

const MARKDOWN: Manner = {
  heading: (text, level) => `${'#'.repeat(level)} ${escapedWords(text)}`,
  words: escapedWords,
  // `1.` at the head of a line would begin a list of Markdown's own counting.
  label: (text) => text.replace(/^(\d+)\.$/, String.raw`$1\.`),
  row: (cells) => `| ${cells.join(' | ')} |`,
  underHead: (columns) => [`|${' --- |'.repeat(columns)}`],
}

const TEXT: Manner = {
  heading: (text) => text,
  words: (text) => text,
  label: (text) => text,
  row: (cells) => cells.join('　'),
  underHead: () => [],
}

const plain = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('')
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** A contract as Markdown: what a page shows, in the order in which it is read. */
export const renderContractMarkdown = (document: ContractDocument): string => lines(document, MARKDOWN)

/** A contract as plain text, a paragraph a line. */
export const renderContractText = (document: ContractDocument): string => lines(document, TEXT)

function lines(document: ContractDocument, manner: Manner): string {
  const { title, number, preamble, chapters, signatures, annexes, language } = document
  const say = contractWords(language)
  const blocks = [
    manner.heading(title, 1),
    ...(number === '' ? [] : [manner.words(say.number(number))]),
    ...preamble.flatMap((article) => paragraphLines(article.paragraphs, manner)),
    ...chapters.flatMap(({ label, heading, articles }) => [
      ...(heading === '' ? [] : [manner.heading(joined(label, heading), 2)]),
      ...articles.flatMap((article) => articleLines(article, manner)),
    ]),
    manner.words(say.signing),
    ...signatures.flatMap((block) => block.lines.map(manner.words)),
    ...annexes.flatMap(({ label, title: name, content }) => [
      manner.heading(joined(label, name), 2),
      ...content.flatMap((block) => annexLines(block, manner)),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

const articleLines = ({ label, heading, paragraphs }: DocumentArticle, manner: Manner): readonly string[] => [
  manner.heading(joined(label, heading), 3),
  ...paragraphLines(paragraphs, manner),
]

const paragraphLines = (paragraphs: readonly NumberedParagraph[], manner: Manner): readonly string[] =>
  paragraphs.flatMap(({ label, inlines, below }) => [
    joined(manner.label(label), manner.words(plain(inlines))),
    ...paragraphLines(below, manner),
  ])

function annexLines(block: AnnexBlock, manner: Manner): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [manner.heading(block.text, 3)]
    case 'paragraph':
      return [joined(manner.label(block.label), manner.words(plain(block.inlines)))]
    case 'table': {
      const rows = block.rows.map((row) => manner.row(row.map((cell) => manner.words(plain(cell)))))
      return [[manner.row(block.head.map(manner.words)), ...manner.underHead(block.head.length), ...rows].join('\n')]
    }
    case 'flow':
      return flowWords(block.steps).map(manner.words)
    case 'field':
      return [`${manner.words(block.label)}________`]
    case 'signatures':
      return block.blocks.flatMap(({ lines: signed }) => signed.map(manner.words))
  }
}
