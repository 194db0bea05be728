import type { Span } from '@heqi/clauses'
import { clean } from './cleaning/clean.ts'
import type { ImportedContract } from './import-contract.ts'
import { partOf } from './numbered-articles.ts'
import type { SourceText } from './source-text.ts'

/** What a contract says in stretches of the source, without those left out, cleaned as the import reads it, line by line. */
export type WordReader = (spans: readonly Span[], without: readonly Span[]) => readonly string[]

/** A number whose item is left out goes with it. */
const LAST_LABEL =
  /(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|(?<![\d.])\d{1,2}(?:\.\d{1,2}){1,3}|[一二三四五六七八九十]+、)[ \t]*$/

/** Reads one contract of a file; waste that the import named is no word of it. */
export function wordsOfContract(source: SourceText, { start, end, waste }: ImportedContract): WordReader {
  const { text, starts } = clean(partOf(source, { start, end }))
  const isWaste = marked(waste, start, end)
  return (spans, without) => {
    const isWanted = marked(spans, start, end)
    const isLeftOut = marked(without, start, end)
    let words = ''
    for (let at = 0; at < text.length; at += 1) {
      const place = starts[at] ?? 0
      if (text[at] === '\n') words += '\n'
      else if (isWanted[place] === 0 || isWaste[place] === 1) continue
      else if (isLeftOut[place] === 0) words += text.charAt(at)
      else words = words.replace(LAST_LABEL, '')
    }
    return lines(words)
  }
}

function marked(spans: readonly Span[], from: number, until: number): Uint8Array {
  const marks = new Uint8Array(until - from)
  for (const { start, end } of spans) marks.fill(1, Math.max(0, start - from), Math.max(0, end - from))
  return marks
}

/** Where a list begins or goes on in text that lost its line breaks. */
const ITEM = /(?<=\S)(?=[（(](?:1|一)[)）])|(?<=[;；。])(?=[（(][一二三四五六七八九十\d]{1,3}[)）])/g
/** Where the next article begins; a reference goes on. */
const ARTICLE = /(?<=[。;；])(?=第[一二三四五六七八九十百]{1,5}条(?![的款项、，,和及与至或所之中]|约定|规定))/g
const NUMBERED = /(?<=[。;；])(?=\d{1,2}[.、](?:\d{1,2})?(?:\p{Script=Han}))/gu
const DECIMAL = /(?<![\d.])(?<article>\d{1,2}(?:\.\d{1,2})?)\.(?<section>\d{1,2})(?=\p{Script=Han})/gu

function lines(words: string): readonly string[] {
  const broken = atSections(words).replaceAll(ARTICLE, '\n').replaceAll(ITEM, '\n').replaceAll(NUMBERED, '\n')
  return broken
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
}

/** Breaks before 5.1, 5.2, 5.3 as they count on, so that an amount is not taken for the number of a section. */
function atSections(words: string): string {
  let last = { article: '', section: 0 }
  return words.replaceAll(DECIMAL, (label: string, article: string, section: string) => {
    // No amount has two points.
    const isNext =
      section === '1' || article.includes('.') || (article === last.article && Number(section) === last.section + 1)
    if (!isNext) return label
    last = { article, section: Number(section) }
    return `\n${label}`
  })
}
