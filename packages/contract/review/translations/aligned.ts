import { parseNumeral } from '@heqi/clauses'
import { LANGUAGES, type Language } from '@heqi/vocabulary'
import { romanOf } from '../../import/structure/english-structure.ts'
import type { Pair, Stretch } from './both-languages.ts'

type Labels = Readonly<Record<Language, RegExp>>

const HAN_NUMBER = '[一二三四五六七八九十百]+'

/** How passages are numbered, the widest first; the number stands in the last group that matched. */
const LEVELS: readonly Labels[] = [
  {
    'zh-CN': new RegExp(String.raw`^[ \t\u3000]*第(${HAN_NUMBER}|\d{1,3})条`, 'gm'),
    en: /^[ \t]*(?:Article|Section|Clause)\s+(\d{1,3}|[IVXL]+)\b/gim,
  },
  {
    'zh-CN': new RegExp(String.raw`^[ \t\u3000]*(?:(\d{1,2})[.、．](?!\d)|(${HAN_NUMBER})、)`, 'gm'),
    en: /^[ \t]*(?:(\d{1,2})\.(?!\d)|([IVXL]+)\.)(?=\s)/gm,
  },
  { 'zh-CN': /^[ \t\u3000]*(\d{1,2}(?:[.．]\d{1,2})+)/gm, en: /^[ \t]*(\d{1,2}(?:\.\d{1,2})+)/gm },
  {
    'zh-CN': new RegExp(String.raw`^[ \t\u3000]*[(（](\d{1,2}|${HAN_NUMBER}|[a-z])[)）]`, 'gm'),
    en: /^[ \t]*\((\d{1,2}|[a-z])\)/gm,
  },
]

const numberOf = (label: string): string => {
  if (/^[\d.．]+$/.test(label)) return label.replaceAll('．', '.')
  return String(romanOf(label.toUpperCase()) ?? parseNumeral(label) ?? label)
}

/** A stretch cut before each label; what stands before the first one has no number. */
function numbered(words: string, { start, end }: Stretch, label: RegExp): ReadonlyMap<string, Stretch> {
  const found = [...words.slice(start, end).matchAll(label)]
  const parts = new Map<string, Stretch>()
  const twice = new Set<string>()
  const add = (number: string, from: number, to: number): void => {
    if (parts.has(number)) twice.add(number)
    parts.set(number, { start: start + from, end: start + to })
  }
  add('', 0, found[0]?.index ?? end - start)
  for (const [index, match] of found.entries()) {
    const number = match.slice(1).findLast((group) => group !== undefined) ?? ''
    add(numberOf(number), match.index, found[index + 1]?.index ?? end - start)
  }
  // Of two articles of one number nobody can say which one the other language translates.
  for (const number of twice) parts.delete(number)
  return parts
}

/** Of the numbers of either side, the share that both have at least. */
const LEAST_SHARED = 0.6
/** Longer passages than this are compared only piece by piece. */
const LONGEST_PASSAGE = 2_000

const lengthOf = ({ start, end }: Stretch): number => end - start

function linesOf(words: string, { start, end }: Stretch): readonly Stretch[] {
  return [...words.slice(start, end).matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }))
}

function byLines(words: string, pair: Pair): readonly Pair[] {
  const [chinese, english] = [linesOf(words, pair['zh-CN']), linesOf(words, pair.en)]
  if (chinese.length === english.length)
    return chinese.flatMap((line, index) => {
      const other = english[index]
      return other === undefined ? [] : [{ 'zh-CN': line, en: other }]
    })
  return LANGUAGES.every((language) => lengthOf(pair[language]) <= LONGEST_PASSAGE) ? [pair] : []
}

/** The smallest passages of a pair that have the same number in both languages, else the same place. */
export function alignedIn(words: string, pair: Pair, level = 0): readonly Pair[] {
  const labels = LEVELS[level]
  if (labels === undefined) return byLines(words, pair)
  const chinese = numbered(words, pair['zh-CN'], labels['zh-CN'])
  const english = numbered(words, pair.en, labels.en)
  const shared = [...chinese.keys()].filter((number) => english.has(number))
  const most = Math.max(chinese.size, english.size)
  if (most < 2 || shared.length < most * LEAST_SHARED) return alignedIn(words, pair, level + 1)
  return shared.flatMap((number) => {
    const [one, other] = [chinese.get(number), english.get(number)]
    return one === undefined || other === undefined ? [] : alignedIn(words, { 'zh-CN': one, en: other }, level + 1)
  })
}
