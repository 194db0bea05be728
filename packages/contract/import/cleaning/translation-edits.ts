import { LANGUAGES, type Language } from '@heqi/vocabulary'
import { translationIn } from '../language-of.ts'
import type { SourceHint, SourceText } from '../source-text.ts'
import type { Edit } from './working-text.ts'

type Stretch = { readonly start: number; readonly end: number }
type Cell = Extract<SourceHint, { readonly kind: 'table-cell' }>
type Marked = Extract<SourceHint, { readonly kind: 'language' }>

/** Of what a file says in both languages, the share that a translation has at least; less is a quotation or a name. */
const LEAST_SHARE = 0.25

/** Words that only one of the languages has; a name in the other script may stand among them. */
const WORDS: Readonly<Record<Language, RegExp>> = { 'zh-CN': /\p{Script=Han}/u, en: /[A-Za-z]{2,}/ }

/**
 * Takes out of a contract in two languages side by side the one that stands second, so that each clause is read once. Where the
 * halves are is known from the file: elements with a language (HTML), or one in each column of tables (Word) or pages (PDF).
 */
export function translationEdits(source: SourceText): Edit[] {
  const marked = source.hints.filter((hint) => hint.kind === 'language')
  const stretches = marked.length > 0 ? markedTranslation(marked, source) : columnTranslation(source)
  return stretches.map(({ start, end }) => ({ start, end, replacement: '\n', waste: 'translation' }))
}

const lengthOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { start, end }) => sum + end - start, 0)

/** A Han character says as much as three letters. */
const WEIGHT: Readonly<Record<Language, number>> = { 'zh-CN': 3, en: 1 }

const weightOf = (marked: readonly Marked[]): number =>
  marked.reduce((sum, { start, end, language }) => sum + (end - start) * WEIGHT[language], 0)

function markedTranslation(marked: readonly Marked[], source: SourceText): readonly Stretch[] {
  const [leading] = marked
  const second = marked.filter(({ language }) => language !== leading?.language)
  const [other] = second
  if (other === undefined || weightOf(second) < weightOf(marked) * LEAST_SHARE) return []
  // In HTML what has no language of its own is in that of the page.
  return source.format === 'pdf' ? [...second, ...linesOnlyIn(other.language, source.text, marked)] : second
}

/** The lines in one language alone that stand outside of some stretches. */
function linesOnlyIn(language: Language, text: string, outside: readonly Stretch[]): readonly Stretch[] {
  const isOutside = (at: number): boolean => outside.every(({ start, end }) => at < start || at >= end)
  return [...text.matchAll(/[^\n]+/g)]
    .filter(({ 0: line, index }) => isOnlyIn(language, line) && isOutside(index))
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

/** The second column of each table whose columns say the same in two languages, and what else stands in the second language. */
function columnTranslation(source: SourceText): readonly Stretch[] {
  const tables = tablesOf(source.hints)
  const second = translatedBy(tables.flat(), source.text)
  const both = tables.filter((cells) => translatedBy(cells, source.text) === second).flat()
  if (second === undefined || lengthOf(both) < source.text.length * LEAST_SHARE) return []
  // The tab between the columns goes with the second.
  const cells = both.filter(({ column }) => column === 1).map(({ start, end }) => ({ start: start - 1, end }))
  return [...cells, ...linesOnlyIn(second, source.text, both)]
}

const isOnlyIn = (language: Language, line: string): boolean =>
  LANGUAGES.every((each) => WORDS[each].test(line) === (each === language))

/** The cells of each table of two columns. */
function tablesOf(hints: readonly SourceHint[]): readonly (readonly Cell[])[] {
  const tables: Cell[][] = []
  for (const cell of hints.filter((hint) => hint.kind === 'table-cell')) {
    const last = tables.at(-1)?.at(-1)
    const continues =
      last !== undefined && (cell.row > last.row || (cell.row === last.row && cell.column > last.column))
    if (continues) tables.at(-1)?.push(cell)
    else tables.push([cell])
  }
  return tables.filter((cells) => cells.every(({ column }) => column < 2))
}

/** The language of a second column that translates the first. */
function translatedBy(cells: readonly Cell[], text: string): Language | undefined {
  const columns = [0, 1].map((wanted) =>
    cells
      .filter(({ column }) => column === wanted)
      .map(({ start, end }) => text.slice(start, end))
      .join('\n'),
  )
  return translationIn(columns[0] ?? '', columns[1] ?? '')
}
