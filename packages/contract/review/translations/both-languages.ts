import type { Language } from '@heqi/vocabulary'
import { languageOf, translationIn } from '../../import/language-of.ts'
import type { SourceHint, SourceText } from '../../import/source-text.ts'

/** A stretch of the source in one language. */
export type Stretch = { readonly start: number; readonly end: number }

/** The same passage in both languages. */
export type Pair = Readonly<Record<Language, Stretch>>

type Passage = Stretch & { readonly language: Language | undefined }

const HIDDEN = new Set<SourceHint['kind']>([
  'markup',
  'page-header',
  'page-footer',
  'page-number',
  'ruby',
  'table-of-contents',
])

/** The text of a file with what is no word of it as spaces; every character keeps its place. */
export function wordsOfSource({ text, hints }: SourceText): string {
  const hiding = hints.filter(({ kind }) => kind === 'soft-break' || HIDDEN.has(kind))
  if (hiding.length === 0) return text
  const characters = text.split('')
  for (const { kind, start, end } of hiding) {
    if (kind === 'soft-break') characters.fill(' ', start, end)
    if (!HIDDEN.has(kind)) continue
    characters.fill(' ', start, end)
    // Elements stand on lines of their own; a page that ends ends no sentence.
    if (kind === 'markup') characters[start] = '\n'
  }
  return characters.join('')
}

const lengthOf = (runs: RegExpMatchArray | null): number => runs?.reduce((sum, { length }) => sum + length, 0) ?? 0
const han = (text: string): number => lengthOf(text.match(/\p{Script=Han}+/gu))
const letters = (text: string): number => lengthOf(text.match(/[A-Za-z]+/g))

/** Letters that a translation takes for each Han character; a remark or a name in the other language is none. */
const LEAST_LETTERS = 1.2
const MOST_LETTERS = 12
/** Below this many Han characters the proportion says nothing. */
const SHORT = 6

function isTranslation(chinese: string, english: string): boolean {
  const others = letters(english)
  const characters = others === 0 ? 0 : han(chinese)
  if (characters === 0) return false
  return characters < SHORT || (others >= characters * LEAST_LETTERS && others <= characters * MOST_LETTERS)
}

/** An English sentence behind a Chinese one on the same line. */
const TAIL = /(?<=[。；;：:）)\s/|])[A-Z"“(][^\p{Script=Han}\n]{16,}$/u

function passagesOfLine(line: string, start: number): readonly Passage[] {
  const tail = han(line) > 0 ? TAIL.exec(line) : null
  const whole = { start, end: start + line.length }
  if (tail === null) return [{ ...whole, language: /\p{L}{2}/u.test(line) ? languageOf(line) : undefined }]
  const middle = start + tail.index
  return [
    { start, end: middle, language: 'zh-CN' },
    { start: middle, end: whole.end, language: 'en' },
  ]
}

/** Passages of one language that follow each other, with the lines between them that hold no word. */
function runsOf(passages: readonly Passage[]): readonly Passage[] {
  const runs: Passage[] = []
  for (const passage of passages) {
    const last = runs.at(-1)
    if (
      last === undefined ||
      (passage.language !== undefined && last.language !== undefined && passage.language !== last.language)
    )
      runs.push(passage)
    else runs[runs.length - 1] = { ...last, end: passage.end, language: last.language ?? passage.language }
  }
  return runs
}

const pairOf = (one: Passage, other: Passage): Pair =>
  one.language === 'en' ? { en: one, 'zh-CN': other } : { 'zh-CN': one, en: other }

/** Neighbours in two languages, each taken once. */
function neighbours(passages: readonly Passage[]): readonly Pair[] {
  const pairs: Pair[] = []
  let open: Passage | undefined
  for (const passage of passages) {
    if (open !== undefined && passage.language !== undefined && passage.language !== open.language) {
      pairs.push(pairOf(open, passage))
      open = undefined
    } else open = passage
  }
  return pairs
}

/** The cells of a row that say the same in two languages. */
function pairsOfRows(hints: readonly SourceHint[], words: string): readonly Pair[] {
  const cells = hints.filter((hint) => hint.kind === 'table-cell')
  return cells.flatMap((first, index) => {
    const second = cells[index + 1]
    const isRow =
      first.column === 0 && second?.column === 1 && second.row === first.row && cells[index + 2]?.column !== 2
    if (!isRow) return []
    const language = translationIn(words.slice(first.start, first.end), words.slice(second.start, second.end))
    if (language === undefined) return []
    return [language === 'en' ? { 'zh-CN': first, en: second } : { en: first, 'zh-CN': second }]
  })
}

/** Elements that a file says the language of; those inside another one belong to it. */
function markedPassages(hints: readonly SourceHint[]): readonly Passage[] {
  const marked: Passage[] = []
  for (const hint of hints) {
    if (hint.kind === 'language' && hint.start >= (marked.at(-1)?.end ?? 0)) marked.push(hint)
  }
  return marked
}

/**
 * The passages that a file holds in Chinese and in English: cells of a row, elements with a language, or stretches that follow
 * each other, paragraph by paragraph, article by article, or one whole text behind the other.
 */
export function pairsIn(source: SourceText, words: string): readonly Pair[] {
  if (!isTranslation(words, words)) return []
  const rows = pairsOfRows(source.hints, words)
  const marked = markedPassages(source.hints)
  const lines = () => [...words.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => passagesOfLine(line, index))
  const pairs = rows.length > 0 ? rows : neighbours(runsOf(marked.length > 0 ? marked : lines()))
  return pairs.filter((pair) =>
    isTranslation(words.slice(pair['zh-CN'].start, pair['zh-CN'].end), words.slice(pair.en.start, pair.en.end)),
  )
}
