import type { ContractDocument, DocumentArticle } from '@heqi/contract'
import { textWidth } from '../flow/flow-layout.ts'

export const chapterAnchor = (index: number): string => `chapter-${index + 1}`
export const articleAnchor = ({ id }: DocumentArticle): string => `article-${id.replace('/', '-')}`
export const annexAnchor = (index: number): string => `annex-${index + 1}`

export const headingText = ({ label, heading }: { readonly label: string; readonly heading: string }): string =>
  [label, heading].filter((part) => part !== '').join('　')

export const hasChapters = ({ chapters }: ContractDocument): boolean => chapters.some(({ heading }) => heading !== '')

/** A line of the contents: where it leads, what it says, and how many lines it takes. */
type ContentsEntry = { readonly anchor: string; readonly words: string; readonly isHead: boolean }

function entriesOf(document: ContractDocument): readonly ContentsEntry[] {
  const isHead = hasChapters(document)
  return [
    ...document.chapters.flatMap((chapter, index) => [
      ...(chapter.heading === '' ? [] : [{ anchor: chapterAnchor(index), words: headingText(chapter), isHead: true }]),
      ...chapter.articles.map((article) => ({
        anchor: articleAnchor(article),
        words: headingText(article),
        isHead: false,
      })),
    ]),
    ...document.annexes.map(({ label, title }, index) => ({
      anchor: annexAnchor(index),
      words: headingText({ label, heading: title }),
      isHead,
    })),
  ]
}

/** Headings by their place: what the contents say beside those of the first language. */
export const titlesOf = (document: ContractDocument): Readonly<Record<string, string>> =>
  Object.fromEntries(entriesOf(document).map(({ anchor, words }) => [anchor, words]))

/** Points that the contents have on their page, below their heading. */
const CONTENTS_POINTS = 640
/** More entries than this stand in two columns. */
const LONGEST_COLUMN = 36
/** Points that words have in one of two columns, beside the page number. */
const COLUMN_POINTS = { one: 180, two: 200 }
const LINE_POINTS = { least: 9.2, most: 16 }
const LARGEST_TYPE = 9.5
/** What the heading of a chapter takes, in lines. */
const HEAD_LINES = 1.35
/** A chapter that begins as near to the middle of the contents opens the second column. */
const NEARBY_LINES = 4
/** What a line of type takes of the page, of its size. */
const CAP_HEIGHT = 0.75

/** How the contents fit on one page: points of the type and between lines, and the heading with which a second column begins. */
export function contentsPlan(document: ContractDocument, beside: ContractDocument | undefined) {
  const entries = entriesOf(document)
  const seconds: Readonly<Record<string, string>> = beside === undefined ? {} : titlesOf(beside)
  const inTwo = entries.length > LONGEST_COLUMN
  const width = beside === undefined ? COLUMN_POINTS.one : COLUMN_POINTS.two
  const lines = entries.map(({ anchor, words, isHead }) => {
    const wide = textWidth(`${words}　${seconds[anchor] ?? ''}`, LINE_POINTS.least * 0.83)
    return (isHead ? HEAD_LINES : 1) * (inTwo && wide > width ? 2 : 1)
  })
  const all = lines.reduce((sum, each) => sum + each, 0)
  const line = Math.min(LINE_POINTS.most, Math.max(LINE_POINTS.least, CONTENTS_POINTS / (inTwo ? all / 2 + 2 : all)))
  const size = Math.min(LARGEST_TYPE, line * (inTwo && beside !== undefined ? 0.6 : 0.83))
  return {
    size,
    gap: line - size * CAP_HEIGHT,
    headGap: (HEAD_LINES - 1) * line,
    middle: inTwo ? (entries[middleOf(entries, lines)]?.anchor ?? null) : null,
  }
}

/** The entry before which half of the lines stand; a chapter that begins nearby, so that it is not torn. */
function middleOf(entries: readonly ContentsEntry[], lines: readonly number[]): number {
  const half = lines.reduce((sum, each) => sum + each, 0) / 2
  let [before, best, nearest] = [0, 0, Number.POSITIVE_INFINITY]
  for (const [index, { isHead }] of entries.entries()) {
    const distance = Math.abs(before - half) - (isHead ? NEARBY_LINES : 0)
    if (distance < nearest) [best, nearest] = [index, distance]
    before += lines[index] ?? 0
  }
  return best
}
