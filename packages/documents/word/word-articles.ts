import type { Inline } from '@heqi/clauses'
import type { DocumentArticle, DocumentChapter, NumberedParagraph } from '@heqi/contract'
import { element } from './ooxml.ts'
import type { Scene } from './word-scene.ts'
import { BOLD, STYLE } from './word-style.ts'
import { bookmarked, inlineRuns, KEEP_NEXT, paragraph, runs } from './word-text.ts'

const LEVEL_STYLES = [STYLE.first, STYLE.first, STYLE.second, STYLE.third]

/** A Chinese paragraph without a number begins two squares in. */
const firstLine = (scene: Scene, left: number): string =>
  scene.document.language === 'zh-CN'
    ? element('w:ind', { 'w:left': left || undefined, 'w:firstLineChars': 200, 'w:firstLine': 480 })
    : left === 0
      ? ''
      : element('w:ind', { 'w:left': left })

/** `甲方：…`, over the particulars of that party. */
const namesParty = ([first, second]: readonly Inline[]): boolean =>
  first?.kind === 'party' && /^\s*[:：]/.test(second?.text ?? '')

/** A numbered paragraph and those below it. `inPreamble`: nothing counts there, a number is typed. */
export function clauseParagraphs(scene: Scene, paragraphs: readonly NumberedParagraph[], inPreamble = false): string {
  const { lists, list, indents, targets } = scene
  return paragraphs
    .map(({ label, ordinal, level, inlines, below }) => {
      const content = inlineRuns(inlines, targets, inPreamble && namesParty(inlines) ? BOLD : '')
      const left = indents[level] ?? 0
      const style = label === '' && level === 1 ? STYLE.body : (LEVEL_STYLES[level] ?? STYLE.third)
      // What only introduces the points below it stays with the first of them.
      const flow = below.length > 0 ? KEEP_NEXT : ''
      const own = (() => {
        if (label === '') return paragraph({ style, flow, shape: firstLine(scene, indents[level - 1] ?? 0) }, content)
        if (!inPreamble && ordinal > 0 && lists.isCounted(list.articles, level))
          return paragraph({ style, flow, numbering: lists.next(list.articles, level, ordinal) }, content)
        const hanging = left - (indents[level - 1] ?? 0)
        const shape = element('w:ind', { 'w:left': left, 'w:hanging': hanging })
        return paragraph({ style, flow, shape }, runs(`${label}\t`) + content)
      })()
      return own + clauseParagraphs(scene, below, inPreamble)
    })
    .join('')
}

/** The heading of an article with its number and the bookmark that references lead to. */
export function articleHeading(scene: Scene, article: DocumentArticle, inPreamble = false): string {
  const { lists, list, targets, ids, isSecond } = scene
  const { id, label, ordinal, heading } = article
  const counts = label !== '' && ordinal > 0 && lists.isCounted(list.articles, 0)
  const numbering = counts ? lists.next(list.articles, 0, ordinal) : ''
  const words = counts || label === '' ? heading : `${label} ${heading}`
  if (words === '' && !counts) return ''
  const style = inPreamble || isSecond ? STYLE.secondHeading : STYLE.article
  const target = targets.get(id)
  const content = runs(words)
  return paragraph({ style, numbering }, target ? bookmarked(ids.next(), target.bookmark, content) : content)
}

export const articleXml = (scene: Scene, article: DocumentArticle, inPreamble = false): string =>
  articleHeading(scene, article, inPreamble) + clauseParagraphs(scene, article.paragraphs, inPreamble)

/** The heading of a chapter; nothing where the document has no chapters. */
export function chapterHeading(scene: Scene, { label, heading }: DocumentChapter, index: number): string {
  if (label === '' && heading === '') return ''
  const { lists, list, isSecond, ids } = scene
  const counts = label !== '' && lists.isCounted(list.chapters, 0)
  const words = counts || label === '' ? heading : `${label} ${heading}`
  const style = isSecond ? STYLE.secondChapter : STYLE.chapter
  const numbering = counts ? lists.next(list.chapters, 0, index + 1) : ''
  return paragraph({ style, numbering }, bookmarked(ids.next(), chapterBookmark(index, isSecond), runs(words)))
}

export const chapterBookmark = (index: number, isSecond: boolean): string =>
  `_Chapter_${index + 1}${isSecond ? '_b' : ''}`
