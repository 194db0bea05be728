import type { ContractDocument } from '@heqi/contract'
import { element, val } from './ooxml.ts'
import { annexBookmark } from './word-annexes.ts'
import { chapterBookmark } from './word-articles.ts'
import type { Scene } from './word-scene.ts'
import { STYLE } from './word-style.ts'
import { field, paragraph, runs } from './word-text.ts'

type Entry = { readonly words: string; readonly level: 1 | 2; readonly bookmark: string }

const spoken = (label: string, heading: string): string => [label, heading].filter((part) => part !== '').join(' ')

function entriesOf({ document, targets, isSecond }: Scene): readonly Entry[] {
  const chapters = document.chapters.flatMap(({ label, heading, articles }, index): Entry[] => {
    const own = spoken(label, heading)
    const below = articles.map(
      (article): Entry => ({
        words: spoken(article.label, article.heading),
        level: 2,
        bookmark: targets.get(article.id)?.bookmark ?? '',
      }),
    )
    return own === '' ? below : [{ words: own, level: 1, bookmark: chapterBookmark(index, isSecond) }, ...below]
  })
  const annexes = document.annexes.map(
    (annex): Entry => ({
      words: spoken(annex.label, annex.title),
      level: 1,
      bookmark: annexBookmark(annex, isSecond),
    }),
  )
  return [...chapters, ...annexes]
}

const fieldMark = (type: string): string => element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }))

const HEADING = { 'zh-CN': '目录', en: 'Contents' }

/** Whether a contract is long enough for a table of contents. */
export const isLong = ({ chapters, annexes }: ContractDocument): boolean =>
  chapters.flatMap(({ articles }) => articles).length + annexes.length >= 8

/** The table of contents: a field of Word's that already holds its lines, each a link to its heading with the page of that. */
export function contentsXml(scene: Scene, pages: ReadonlyMap<string, number>): string {
  const entries = entriesOf(scene)
  const begin =
    fieldMark('begin') +
    element('w:r', {}, '<w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText>') +
    fieldMark('separate')
  const lines = entries.map(({ words, level, bookmark }, index) => {
    const page = runs('\t') + field(`PAGEREF ${bookmark} \\h`, String(pages.get(bookmark) ?? 1))
    const link = element('w:hyperlink', { 'w:anchor': bookmark, 'w:history': 1 }, runs(words), page)
    const style = level === 1 ? STYLE.contents1 : STYLE.contents2
    return paragraph({ style }, (index === 0 ? begin : '') + link)
  })
  const end = paragraph({ style: STYLE.contents1 }, (entries.length === 0 ? begin : '') + fieldMark('end'))
  const heading = paragraph({ style: STYLE.contentsHeading }, runs(HEADING[scene.document.language]))
  return element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      val('id', 1_480_001),
      element('w:docPartObj', {}, val('docPartGallery', 'Table of Contents'), '<w:docPartUnique/>'),
    ),
    element('w:sdtContent', {}, heading, ...lines, end),
  )
}
