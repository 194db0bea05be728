import { valueAtPath } from '@heqi/clauses'
import type { Language, LocalText } from '@heqi/vocabulary'
import { articleClauses, isInPreamble, PREAMBLE_NAME } from './articles.ts'
import type { DraftClause, DraftFile, OwnReference } from './draft-file.ts'
import { articleReference, paragraphReference } from './number-labels.ts'
import { itemMark, withReferences } from './written-references.ts'

/**
 * The draft with the references in the parties' own words as the draft counts now. `before` is the draft that they were written
 * in: it tells how the other language names what they mean.
 */
export function renumbered(draft: DraftFile, before: DraftFile = draft): DraftFile {
  if (!draft.clauses.some(({ references }) => references !== undefined)) return draft
  const [leading = 'zh-CN'] = draft.style.languages
  let translations = draft.translations
  const clauses = draft.clauses.map((clause) => {
    if (clause.references === undefined) return clause
    const references = clause.references.flatMap((one) => piecesOf(one, draft, leading) ?? [one])
    const swaps = swapsOf(clause.references, draft, before, leading)
    const swapped = (text: string): string => swappedIn(text, leading, swaps[leading])
    translations = translations?.map((text) => inBothLanguages(text, clause.terms, leading, swaps))
    return { ...clause, terms: withTexts(clause.terms, swapped), references: distinct(references) }
  })
  return { ...draft, clauses, ...(translations === undefined ? {} : { translations }) }
}

type Swaps = Readonly<Record<Language, ReadonlyMap<string, string>>>

function swapsOf(references: readonly OwnReference[], draft: DraftFile, before: DraftFile, leading: Language): Swaps {
  const swapsIn = (language: Language) =>
    new Map(
      references.flatMap((reference): readonly (readonly [string, string])[] => {
        const was = language === leading ? reference.words : wordsFor(reference, before, language)
        // How a translation marks the items of a list is not known.
        return was === undefined || (language !== leading && reference.item !== undefined)
          ? []
          : [[was, wordsFor(reference, draft, language) ?? was]]
      }),
    )
  return { 'zh-CN': swapsIn('zh-CN'), en: swapsIn('en') }
}

/** All at once, so that no new number is taken for an old one. */
const swappedIn = (text: string, language: Language, swaps: ReadonlyMap<string, string>): string =>
  withReferences(text, language, ({ words }) => swaps.get(words) ?? words)

/** A translation of one of the clause's texts follows it. */
function inBothLanguages(text: LocalText, terms: unknown, leading: Language, swaps: Swaps): LocalText {
  if (!textsIn(terms).includes(text[leading])) return text
  return {
    'zh-CN': swappedIn(text['zh-CN'], 'zh-CN', swaps['zh-CN']),
    en: swappedIn(text.en, 'en', swaps.en),
  }
}

const distinct = (references: readonly OwnReference[]): OwnReference[] => [
  ...new Map(references.map((reference) => [reference.words, reference])).values(),
]

const wordsFor = (reference: OwnReference, draft: DraftFile, language: Language): string | undefined => {
  const words = piecesOf(reference, draft, language)?.map((piece) => piece.words)
  return language === 'zh-CN' ? words?.join('、') : words && new Intl.ListFormat('en').format(words)
}

/** How the draft names what a reference means, piece by piece; `undefined` where that is not known or no longer there. */
function piecesOf(
  { clauses = [], paragraph, item }: OwnReference,
  draft: DraftFile,
  language: Language,
): readonly OwnReference[] | undefined {
  const meant = draft.clauses.filter(({ id }) => clauses.includes(id))
  const [first] = meant
  if (first === undefined || meant.length < clauses.length) return undefined
  if (paragraph !== undefined) {
    const words = paragraphWords(first, paragraph, item, draft, language)
    return words === undefined ? undefined : [{ words, clauses: [first.id], paragraph, ...(item && { item }) }]
  }
  const preamble = meant.filter(isInPreamble).map(({ id }) => ({ words: PREAMBLE_NAME[language], clauses: [id] }))
  return [
    ...preamble,
    ...runsOf(
      meant.filter((clause) => !isInPreamble(clause)),
      draft,
      language,
    ),
  ]
}

/** The paragraph that begins with these words, or the item of the list in it. */
function paragraphWords(
  clause: DraftClause,
  opening: string,
  item: string | undefined,
  draft: DraftFile,
  language: Language,
): string | undefined {
  const paragraphs = valueAtPath(clause.terms, 'paragraphs')
  const article = articleClauses(draft).indexOf(clause) + 1
  if (!Array.isArray(paragraphs) || article === 0) return undefined
  const at = paragraphs.findIndex((text) => typeof text === 'string' && text.startsWith(opening))
  if (at < 0 || (item !== undefined && !itemMark(item)?.test(String(paragraphs[at])))) return undefined
  const { numbering } = draft.style
  const words =
    paragraphs.length === 1
      ? articleReference(article, numbering, language)
      : paragraphReference([article, at + 1], numbering, language)
  return `${words}${item ?? ''}`
}

/** More articles in a row than these are named by the first and the last. */
const MOST_NAMED_SINGLY = 2

function runsOf(meant: readonly DraftClause[], draft: DraftFile, language: Language): readonly OwnReference[] {
  const articles = articleClauses(draft)
  const runs: DraftClause[][] = []
  for (const clause of meant) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && articles.indexOf(clause) === articles.indexOf(last) + 1) run.push(clause)
    else runs.push([clause])
  }
  const named = (clause: DraftClause | undefined): string =>
    articleReference(clause ? articles.indexOf(clause) + 1 : 0, draft.style.numbering, language)
  return runs.flatMap((run): readonly OwnReference[] => {
    if (run.length <= MOST_NAMED_SINGLY) return run.map((clause) => ({ words: named(clause), clauses: [clause.id] }))
    const to = language === 'zh-CN' ? '至' : ' to '
    return [{ words: `${named(run[0])}${to}${named(run.at(-1))}`, clauses: run.map(({ id }) => id) }]
  })
}

/** References in own words whose meaning is not known or no longer there: clause id -> the words that still stand in it. */
export function openReferencesIn(draft: DraftFile): ReadonlyMap<string, readonly string[]> {
  const [leading = 'zh-CN'] = draft.style.languages
  const open = draft.clauses.map(({ id, terms, references = [] }) => {
    const unknown = new Set(
      references.filter((one) => wordsFor(one, draft, leading) === undefined).map(({ words }) => words),
    )
    const standing = new Set<string>()
    if (unknown.size > 0)
      for (const text of textsIn(terms))
        withReferences(text, leading, ({ words }) => {
          if (unknown.has(words)) standing.add(words)
          return words
        })
    return [id, [...standing]] as const
  })
  return new Map(open.filter(([, words]) => words.length > 0))
}

/** All texts of some terms. */
export function textsIn(terms: unknown): readonly string[] {
  if (typeof terms === 'string') return [terms]
  return typeof terms === 'object' && terms !== null ? Object.values(terms).flatMap(textsIn) : []
}

function withTexts(terms: unknown, change: (text: string) => string): unknown {
  if (typeof terms === 'string') return change(terms)
  if (Array.isArray(terms)) return terms.map((entry) => withTexts(entry, change))
  if (typeof terms !== 'object' || terms === null) return terms
  return Object.fromEntries(Object.entries(terms).map(([name, entry]) => [name, withTexts(entry, change)]))
}
