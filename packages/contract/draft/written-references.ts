import type { Language } from '@heqi/vocabulary'
import { ordinalOf } from '../import/structure/ordinals.ts'
import { chineseOrdinal } from './number-labels.ts'

/** A reference to an article that stands in the parties' own words. */
export type WrittenReference = {
  /** As it is written: `第六条`, `3.2款`, `Article 6`. */
  readonly words: string
  /** The number that it names, `6` or `3.2`; none where it names several at once, or a chapter. */
  readonly number?: string
  /** The paragraph of that article, from 1: 2 of 第六条第二款. */
  readonly paragraph?: number
  /** The item of a list there, as it is written: 第（二）项, (b). */
  readonly item?: string
}

const NUMERAL = '[一二三四五六七八九十百零〇\\d]'
/** 第二款第（二）项, 第2项. */
const PIECE = `(?:第?[(（]${NUMERAL}{1,3}[)）][项款目]?|第${NUMERAL}{1,3}[项款目])`

const REFERENCE: Readonly<Record<Language, RegExp>> = {
  'zh-CN': new RegExp(
    [
      `(?<several>第${NUMERAL}{1,5}条?(?:至|到|[-—~～]+)第?${NUMERAL}{1,5}条|第${NUMERAL}{1,5}(?:[、和及与]${NUMERAL}{1,5})+条)`,
      `第(?<article>${NUMERAL}{1,5})条(?<part>${PIECE}+)?`,
      `第?(?<![\\d.])(?<section>\\d{1,2}(?:\\.\\d{1,2})+)[条款项](?<below>${PIECE}+)?`,
      '(?<=按照?|依照?|违反|参照|根据|遵照|本合同|本协议|[见第])(?<bare>\\d{1,2}(?:\\.\\d{1,2})+)(?=所?[约规]定|的?要求)',
      `(?<chapter>第${NUMERAL}{1,3}[章节])`,
    ].join('|'),
    'g',
  ),
  en: /\b(?:(?<several>(?:Articles|Clauses|Sections)\s+\d[\d.]*(?:\s*(?:,|and|or|to|-|–)\s*\d[\d.]*)+)|(?:Article|Clause|Section)\s+(?<article>\d{1,3}(?:\.\d{1,2})*)(?<part>(?:\s?\([a-z\d]{1,3}\))+)?|(?<chapter>Chapter\s+(?:\d{1,2}|[IVX]+)))(?![\w]|\.\d)/g,
}

/** What stands before a reference to an article of something else: a law, an annex, another agreement; also over 第一条、第二条. */
const OF_SOMETHING_ELSE: Readonly<Record<Language, RegExp>> = {
  'zh-CN': new RegExp(
    `(?:法|条例|规定|办法|解释|》|附件${NUMERAL}{0,3}|(?<!本)协议|主合同|原合同)[》）)]?\\s*(?:第${NUMERAL}{1,5}条[^，。；、]{0,6}(?:[、和及与至到或]|以及)\\s*)*$`,
  ),
  en: /(?:Annex|Schedule|Exhibit|Appendix)\s+[\dA-Z]{1,3},?\s*$|(?:Law|Code|Act|Regulations?)[,’'s\s]*$/,
}
const BELONGS_TO_SOMETHING_ELSE: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /(?!)/,
  en: /^(?:\([a-z\d]+\))*,?\s+(?:of|to)\s+(?:the\s+)?(?!(?:this|present)\b)[^.;,]{0,60}?\b(?:Law|Code|Act|Regulations?|Annex|Schedule|Exhibit)\b/,
}

/** How far back one looks for what a reference belongs to. */
const CONTEXT = 80

/** Text with its references to articles of the same contract replaced, each by what it is to be. */
export const withReferences = (
  text: string,
  language: Language,
  replace: (reference: WrittenReference) => string,
): string =>
  text.replaceAll(REFERENCE[language], (words: string, ...rest: readonly unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>
    const at = rest.at(-3) as number
    const before = text.slice(Math.max(0, at - CONTEXT), at)
    if (OF_SOMETHING_ELSE[language].test(before)) return words
    if (BELONGS_TO_SOMETHING_ELSE[language].test(text.slice(at + words.length))) return words
    return replace({ words, ...numberIn(groups) })
  })

function numberIn({ article, section, bare, part, below }: Readonly<Record<string, string | undefined>>) {
  const written = section ?? bare ?? article
  const number = written?.includes('.') ? written : ordinalOf(written ?? '')
  return number === undefined ? {} : { number: String(number), ...partIn(part ?? below ?? '') }
}

const PARAGRAPH = new RegExp(`^第(${NUMERAL}{1,3})款`)

/** 第二款第（二）项 is the second item of the second paragraph; a mark in brackets is one of a list, whatever it is called. */
function partIn(part: string): Pick<WrittenReference, 'paragraph' | 'item'> {
  const [said = '', ordinal = ''] = PARAGRAPH.exec(part) ?? []
  const paragraph = ordinalOf(ordinal)
  const item = part.slice(said.length)
  return { ...(paragraph === undefined ? {} : { paragraph }), ...(item === '' ? {} : { item }) }
}

/** Where an item stands in a list, or `undefined`: of 第（二）项 (二) and (2), of (b) (b). */
export function itemMark(item: string): RegExp | undefined {
  const [, letter] = /\(([a-z])\)$/.exec(item) ?? []
  const [written] = new RegExp(`${NUMERAL}+(?=[)）]?[项款目]?$)`).exec(item) ?? []
  const ordinal = ordinalOf(written ?? '')
  const marks = letter ?? (ordinal === undefined ? undefined : `${ordinal}|${chineseOrdinal(ordinal)}`)
  return marks === undefined ? undefined : new RegExp(`(?<!第|[条款\\d]|\\d )[(（](?:${marks})[)）](?![项款目])`)
}

/** The references of a text to articles of its own contract, each once. */
export function referencesIn(text: string, language: Language): readonly WrittenReference[] {
  const found = new Map<string, WrittenReference>()
  withReferences(text, language, (reference) => {
    found.set(reference.words, reference)
    return reference.words
  })
  return [...found.values()]
}
