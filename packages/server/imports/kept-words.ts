import { type ImportedClause, unfinishedTerms, type WordReader } from '@heqi/contract'
import { ContractTerms } from '@heqi/terms'
import { hasBlank, saysSomething, statesValue } from './read-terms.ts'

/** All that an import recognised as one kind of clause. */
export type ReadKind = {
  readonly type: string
  readonly places: readonly ImportedClause[]
  /** What was read of it at all its places. */
  readonly terms: unknown
}

export type OwnWords = { readonly heading: string; readonly paragraphs: readonly string[] }

export type KeptWords = OwnWords & {
  /** The kinds of clause in whose place the words stand. */
  readonly standsFor: readonly string[]
}

/** What no contract runs without: as blanks they are asked for. */
const INDISPENSABLE: ReadonlySet<string> = new Set([
  'identity/parties',
  'identity/contract-particulars',
  'term/duration',
  'fees/fee-components',
])

/**
 * Whether the library words a clause anew. It does where the terms are whole, where the text itself leaves a blank, and where
 * the engine computes with a value that was read; what is missing there is asked for. Any other clause says what it says in
 * words that no term took: worded anew it would be a form to fill in, in place of what the parties wrote.
 */
const isWordedAnew = ({ type, places, terms }: ReadKind): boolean =>
  INDISPENSABLE.has(type) ||
  unfinishedTerms({ id: type, clause: type, terms }).length === 0 ||
  places.some((place) => hasBlank(place.terms)) ||
  (type in ContractTerms.properties && statesValue(terms))

/** What stays word for word, by the kind of clause in whose place it stands; `undefined` for those that go along with another. */
export function keptWords(kinds: readonly ReadKind[], wordsOf: WordReader): ReadonlyMap<string, KeptWords | undefined> {
  const anew = kinds.filter(isWordedAnew).flatMap(({ places }) => places.filter(({ terms }) => saysSomething(terms)))
  const kept = kinds.filter((kind) => !isWordedAnew(kind))
  const homes = new Map(kept.map((kind) => [kind, homeOf(kind, kept)]))
  return new Map(
    kept.map((kind) => {
      if (homes.get(kind) !== kind) return [kind.type, undefined]
      const guests = kept.filter((other) => homes.get(other) === kind)
      const spans = guests.flatMap(({ places }) => places)
      const within = anew.filter((place) => spans.some((span) => isWithin(place, span) && !isWithin(span, place)))
      return [kind.type, asClause(wordsOf(spans, within), guests)]
    }),
  )
}

const isWithin = (inner: ImportedClause, outer: ImportedClause): boolean =>
  inner.start >= outer.start && inner.end <= outer.end

/** The widest kind around all places of a kind, the first of several that are equally wide. */
function homeOf(kind: ReadKind, kept: readonly ReadKind[]): ReadKind {
  const around = kept.filter((other) =>
    kind.places.every((place) => other.places.some((outer) => isWithin(place, outer))),
  )
  const widthOf = ({ places }: ReadKind): number => places.reduce((sum, { start, end }) => sum + end - start, 0)
  return around.toSorted((a, b) => widthOf(b) - widthOf(a))[0] ?? kind
}

/** Numbers of the old text, which the draft counts anew; 第二条的约定 and 第二条、第三条 begin a sentence. */
const NUMBER =
  /^(?:第[一二三四五六七八九十百零\d]+[条章节](?![的、，,和及与至或所之中第]|约定|规定|项下)|\d{1,2}(?:\.\d{1,2})+|[一二三四五六七八九十]+、|\d{1,2}[.、])\s*/
/** What only leads over from the parties to the articles; 义务如下： leads into a list and stays. */
export const LEAD_IN =
  /^(?:本?(?:合同|协议)(?:内容|条款|正文)?如下[:：]?|[^。；]{0,80}(?:达成|订立|签[订署]|议定|商定|协商一致)[^。；]{0,10}(?:如下|以下)(?:协议|合同|条款|约定)?[:：]?)$/

const IS_HEADING = /^[^。；;，,：:]{1,20}$/

function asClause(lines: readonly string[], kinds: readonly ReadKind[]): KeptWords | undefined {
  const words = ownWords(lines)
  return words.paragraphs.length === 0 ? undefined : { ...words, standsFor: kinds.map(({ type }) => type) }
}

/** Without the number that the old text gave it. */
export const withoutNumber = (line: string): string => line.replace(NUMBER, '')

/** An item of a list that counts for itself within its paragraph: (1)客户名单. */
const LISTED = /^(?:[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-h])[)）]|[①-⑳])/

/** The draft numbers paragraphs; a list within one keeps its own marks and stays with the words that lead into it. */
export function withLists(lines: readonly string[]): string[] {
  const paragraphs: string[] = []
  for (const line of lines) {
    const [mark] = LISTED.exec(line) ?? []
    if (mark === undefined) paragraphs.push(line)
    else paragraphs.push(`${paragraphs.pop() ?? ''}${mark}${line.slice(mark.length).trimStart()}`)
  }
  return paragraphs
}

/** Lines as a clause of the parties' own: the first one is its heading, where it is short and no sentence. */
export function ownWords(lines: readonly string[]): OwnWords {
  const [first = '', ...others] = lines.map(withoutNumber)
  const isHeaded = IS_HEADING.test(first)
  const words = (isHeaded ? others : [first, ...others]).filter((line) => line !== '' && !LEAD_IN.test(line))
  return { heading: isHeaded ? first : '', paragraphs: withLists(words) }
}
