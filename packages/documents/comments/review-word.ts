import { type ReviewComment, type SourceText } from '@heqi/contract'
import { accept, type Refusal, type Result } from '@heqi/vocabulary'
import { element, part } from '../word/ooxml.ts'
import { wordPackage } from '../word/word-package.ts'
import { STYLE, stylesPart } from '../word/word-style.ts'
import { paragraph, runs } from '../word/word-text.ts'
import { commentWord, type WordComment } from './comment-word.ts'

/** A line of the page with the offset in the source of each of its characters. */
type Line = { readonly text: string; readonly offsets: readonly number[] }

/** The lines of a text without the markup of its format; line breaks that only the page needed are none. */
function linesOf({ text, hints }: SourceText): readonly Line[] {
  const skipped = hints.filter(({ kind }) => kind === 'markup' || kind === 'soft-break')
  const lines: Line[] = []
  let line: { text: string; offsets: number[] } = { text: '', offsets: [] }
  const end = (): void => {
    if (line.text.trim() !== '') lines.push(line)
    line = { text: '', offsets: [] }
  }
  let at = 0
  for (let next = 0; at < text.length; ) {
    const skip = skipped[next]
    if (skip !== undefined && skip.start <= at) {
      if (
        skip.kind === 'markup' &&
        /^<\/?(?:p|div|br|h\d|li|tr|ul|ol|table|section)\b/i.test(text.slice(skip.start, skip.end))
      )
        end()
      at = Math.max(at, skip.end)
      next += 1
      continue
    }
    const character = text.charAt(at)
    if (character === '\n') end()
    else if (character !== '\r' && character !== '\ufeff') {
      line.text += character
      line.offsets.push(at)
    }
    at += 1
  }
  end()
  return lines
}

/** Where a stretch of the source stands on the page; what the page leaves out is fastened to what follows. */
function anchorOn(lines: readonly Line[], start: number, end: number): WordComment['anchor'] | undefined {
  const isBehind = (offset: number): boolean => offset >= start
  const first = lines.findIndex(({ offsets }) => isBehind(offsets.at(-1) ?? -1))
  const paragraphIndex = first < 0 ? lines.length - 1 : first
  const own = lines[paragraphIndex]
  if (own === undefined) return undefined
  const offset = first < 0 ? 0 : own.offsets.findIndex(isBehind)
  const last = lines.findLastIndex(({ offsets }) => (offsets[0] ?? Infinity) < end)
  const lastIndex = Math.max(paragraphIndex, last)
  const length = (lines[lastIndex]?.offsets ?? []).filter((at) => at < end).length
  const from = { paragraph: paragraphIndex, run: 0, offset }
  const isEmpty = lastIndex === paragraphIndex && length <= offset
  return { from, to: { paragraph: lastIndex, run: 0, offset: isEmpty ? own.text.length : length } }
}

/** A contract that is not Word's as a plain Word file, a paragraph for each of its lines. */
export const sourceWord = (source: SourceText): Uint8Array => plainWord(linesOf(source))

function plainWord(lines: readonly Line[]): Uint8Array {
  // One run a line, so that the places of remarks can be told: no font of its own for rare characters.
  const body = lines.map(({ text }) => paragraph({ style: STYLE.body }, plainRun(text)))
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1531" w:bottom="1440" w:left="1531" w:header="851" w:footer="850" w:gutter="0"/></w:sectPr>'
  return wordPackage(
    { document: part('document', element('w:body', {}, ...body, page)), styles: stylesPart(['zh-CN'], 8_844, false) },
    '',
  )
}

const plainRun = (text: string): string =>
  runs(text)
    .replaceAll(/<\/w:r><w:r>/g, '')
    .replaceAll(/<w:rPr>.*?<\/w:rPr>/g, '')

/**
 * A reviewed contract as a Word file with the findings as remarks at their places: a copy of the file itself where it is Word's,
 * else its text as a plain page.
 */
export function reviewWord(
  source: SourceText,
  original: Uint8Array,
  comments: readonly ReviewComment[],
): Result<Uint8Array, Refusal<'file-damaged'>> {
  const remark = ({ author, text }: ReviewComment, anchor: WordComment['anchor'] | undefined): WordComment[] =>
    anchor === undefined ? [] : [{ anchor, author, text }]
  if (source.format === 'docx')
    return commentWord(
      original,
      comments.flatMap((comment) => remark(comment, comment.anchor)),
    )
  const lines = linesOf(source)
  if (lines.length === 0) return accept(plainWord([]))
  return commentWord(
    plainWord(lines),
    comments.flatMap((comment) => remark(comment, anchorOn(lines, comment.start, comment.end))),
  )
}
