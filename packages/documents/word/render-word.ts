import type { ContractDocument, DocumentArticle, DocumentChapter, NumberedParagraph } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import { contractWords } from '../contract/contract-words.ts'
import { element, part } from './ooxml.ts'
import { annexXml, signaturesXml } from './word-annexes.ts'
import { articleHeading, articleXml, chapterHeading, clauseParagraphs } from './word-articles.ts'
import { contentsXml, isLong } from './word-contents.ts'
import { relationId, wordPackage } from './word-package.ts'
import { pagesOfBookmarks } from './word-pages.ts'
import { PAGE, type Scene, scenesOf, TEXT_WIDTH } from './word-scene.ts'
import { STYLE, stylesPart } from './word-style.ts'
import { sharedWidths, tableXml } from './word-table.ts'
import { field, paragraph, runs } from './word-text.ts'

export type WordOptions = {
  /** A table of contents on the first page; default: where the contract is long. */
  readonly contents?: boolean
}

/** One language, or the same contract in two: the first leads, the second stands beside it. */
export type WordInput = ContractDocument | readonly [ContractDocument, ContractDocument]

const isPair = (input: WordInput): input is readonly [ContractDocument, ContractDocument] => Array.isArray(input)

const PAGES: Readonly<Record<Language, readonly [string, string, string]>> = {
  'zh-CN': ['第 ', ' 页　共 ', ' 页'],
  en: ['Page ', ' of ', ''],
}

const NUMBER: Readonly<Record<Language, string>> = { 'zh-CN': '编号：', en: 'No. ' }

function footer(documents: readonly ContractDocument[]): string {
  const lines = documents.map(({ language }) => {
    const [before, between, after] = PAGES[language]
    return runs(before) + field('PAGE', '1') + runs(between) + field('NUMPAGES', '1') + runs(after)
  })
  return part('ftr', paragraph({ style: STYLE.footer }, lines.join(runs('　'))))
}

function header([leading]: readonly ContractDocument[]): string {
  const number = leading && leading.number !== '' ? `\t${NUMBER[leading.language]}${leading.number}` : ''
  return part('hdr', paragraph({ style: STYLE.header }, runs(`${leading?.title ?? ''}${number}`)))
}

const EMPTY_HEADER = part('hdr', element('w:p', {}))

const SETTINGS = part(
  'settings',
  '<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/>',
  element(
    'w:compat',
    {},
    element('w:compatSetting', {
      'w:name': 'compatibilityMode',
      'w:uri': 'http://schemas.microsoft.com/office/word',
      'w:val': 15,
    }),
  ),
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>',
)

const SECTION = element(
  'w:sectPr',
  {},
  element('w:headerReference', { 'w:type': 'default', 'r:id': relationId('header1') }),
  element('w:headerReference', { 'w:type': 'first', 'r:id': relationId('header2') }),
  element('w:footerReference', { 'w:type': 'default', 'r:id': relationId('footer1') }),
  element('w:footerReference', { 'w:type': 'first', 'r:id': relationId('footer1') }),
  element('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }),
  element('w:pgMar', {
    'w:top': PAGE.top,
    'w:right': PAGE.side,
    'w:bottom': PAGE.bottom,
    'w:left': PAGE.side,
    'w:header': 851,
    'w:footer': 850,
    'w:gutter': 0,
  }),
  element('w:cols', { 'w:space': 425 }),
  '<w:titlePg/>',
)

function titles(scenes: readonly Scene[]): string {
  const [leading] = scenes
  const number = leading?.document.number ?? ''
  return [
    ...scenes.map(({ document }) => paragraph({ style: STYLE.title }, runs(document.title))),
    number === ''
      ? ''
      : paragraph({ style: STYLE.number }, runs(`${NUMBER[leading?.document.language ?? 'zh-CN']}${number}`)),
  ].join('')
}

const oneLanguage = (scene: Scene): string =>
  [
    ...scene.document.preamble.map((article) => articleXml(scene, article, true)),
    ...scene.document.chapters.flatMap((chapter, index) => [
      chapterHeading(scene, chapter, index),
      ...chapter.articles.map((article) => articleXml(scene, article)),
    ]),
  ].join('')

/** Paragraphs one after another, each without those below it. */
const flat = (paragraphs: readonly NumberedParagraph[]): readonly NumberedParagraph[] =>
  paragraphs.flatMap((paragraph) => [{ ...paragraph, below: [] }, ...flat(paragraph.below)])

/** The rows of one article: heading beside heading, paragraph beside paragraph where both have the same number of them. */
function articleRows(
  scenes: readonly Scene[],
  articles: readonly (DocumentArticle | undefined)[],
  inPreamble: boolean,
) {
  const headings = articles.map((article, side) => {
    const scene = scenes[side]
    return article && scene ? articleHeading(scene, article, inPreamble) : ''
  })
  const paragraphs = articles.map((article) => flat(article?.paragraphs ?? []))
  const most = Math.max(0, ...paragraphs.map(({ length }) => length))
  const step = paragraphs.every(({ length }) => length === most) ? 1 : most
  const bodies = Array.from({ length: Math.ceil(most / Math.max(1, step)) }, (_, index) => ({
    cells: scenes.map((scene, side) =>
      clauseParagraphs(scene, (paragraphs[side] ?? []).slice(index * step, (index + 1) * step), inPreamble),
    ),
  }))
  return [...(headings.every((heading) => heading === '') ? [] : [{ cells: headings }]), ...bodies]
}

function sideBySide(scenes: readonly Scene[]): string {
  const [leading] = scenes
  if (leading === undefined) return ''
  const paired = (articles: readonly DocumentArticle[], inPreamble: boolean) =>
    articles.flatMap(({ id }) => {
      const same = scenes.map(({ document }) =>
        [...document.preamble, ...document.chapters.flatMap((chapter) => chapter.articles)].find(
          (article) => article.id === id,
        ),
      )
      return articleRows(scenes, same, inPreamble)
    })
  const chapterRows = (index: number) => {
    const cells = scenes.map((scene) => {
      const chapter: DocumentChapter | undefined = scene.document.chapters[index]
      return chapter ? chapterHeading(scene, chapter, index) : ''
    })
    return cells.every((cell) => cell === '') ? [] : [{ cells }]
  }
  const rows = [
    ...paired(leading.document.preamble, true),
    ...leading.document.chapters.flatMap(({ articles }, index) => [...chapterRows(index), ...paired(articles, false)]),
  ]
  return tableXml({ widths: sharedWidths(TEXT_WIDTH, [1, 1]), borders: 'middle' }, rows)
}

/** Where they sign, below a line that says that no terms follow; never on a page without the end of the text. */
const signingXml = ({ document: { language, signatures } }: Scene): string =>
  signatures.length === 0
    ? ''
    : paragraph({ style: STYLE.signature }, runs(contractWords(language).signing)) + signaturesXml(signatures)

/** The first paragraph begins a page: a paragraph with a break of its own would make an empty page behind a full one. */
const onNewPage = (xml: string): string =>
  xml.replace(/<w:pStyle [^>]*\/>(?:<w:keepNext\/>)?/, (style) => `${style}<w:pageBreakBefore/>`)

/**
 * A contract as a Word file: automatic numbers, styles, table of contents, headers and footers, references that Word keeps right.
 * The same documents give the same bytes.
 */
export function renderWord(input: WordInput, options: WordOptions = {}): Uint8Array {
  const documents = isPair(input) ? input : [input]
  const scenes = scenesOf(documents)
  const [leading] = scenes
  if (leading === undefined) throw new TypeError('a Word file needs a document')
  const hasContents = options.contents ?? isLong(leading.document)
  const articles = scenes.length > 1 ? sideBySide(scenes) : oneLanguage(leading)
  const text = [
    hasContents ? onNewPage(articles) : articles,
    ...scenes.map(signingXml),
    ...scenes.flatMap((scene) => scene.document.annexes.map((annex, index) => annexXml(scene, annex, index))),
  ].join('')
  const styles = stylesPart(
    documents.map(({ language }) => language),
    TEXT_WIDTH,
    leading.document.chapters.some(({ heading }) => heading !== ''),
  )
  const numbering = leading.lists.part()
  const title = titles(scenes)
  const contents = (): string => {
    // Page numbers do not change how long the contents are.
    const unnumbered = contentsXml(leading, new Map())
    return contentsXml(leading, pagesOfBookmarks(title + unnumbered + text, styles, numbering))
  }
  const body = title + (hasContents ? contents() : '') + text + SECTION
  return wordPackage(
    {
      document: part('document', element('w:body', {}, body)),
      styles,
      numbering,
      settings: SETTINGS,
      header1: header(documents),
      header2: EMPTY_HEADER,
      footer1: footer(documents),
    },
    leading.document.title,
  )
}
