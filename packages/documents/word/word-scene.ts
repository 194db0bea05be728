import type { ContractDocument, DocumentArticle, NumberedParagraph } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import { textWidth } from '../flow/flow-layout.ts'
import { twips } from './ooxml.ts'
import { type CountedLabel, type ListLevel, type NumberedList, NumberedLists, numberingOf } from './word-numbering.ts'
import { typeScale } from './word-style.ts'
import type { Target, Targets } from './word-text.ts'

/** A4 with the margins of a Chinese business letter, in twips. */
export const PAGE = { width: 11_906, height: 16_838, top: 1_440, bottom: 1_440, side: 1_531 }
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side

/** Ids that must be unique in the whole file: bookmarks, drawings. */
export class Ids {
  private last = 0
  next(): number {
    this.last += 1
    return this.last
  }
}

/** What all pieces of one language of a document share while it is written. */
export type Scene = {
  readonly document: ContractDocument
  /** The second language of two; its headings stay out of the table of contents. */
  readonly isSecond: boolean
  readonly targets: Targets
  readonly lists: NumberedLists
  /** Which of `lists` counts what. */
  readonly list: { readonly articles: number; readonly chapters: number; readonly annexes: number }
  /** Where the text of a paragraph of each level begins, in twips; 0 for the article itself. */
  readonly indents: readonly number[]
  readonly ids: Ids
}

const articlesOf = ({ chapters }: ContractDocument): readonly DocumentArticle[] =>
  chapters.flatMap(({ articles }) => articles)

function paragraphLabels(article: DocumentArticle): { level: number; counted: CountedLabel }[] {
  const visit = (
    paragraphs: readonly NumberedParagraph[],
    above: readonly number[],
  ): ReturnType<typeof paragraphLabels> =>
    paragraphs.flatMap(({ label, ordinal, level, below }) => {
      const path = ordinal === 0 ? above : [...above, ordinal]
      return [...(label === '' ? [] : [{ level, counted: { label, path } }]), ...visit(below, path)]
    })
  return visit(article.paragraphs, [article.ordinal])
}

const DEEPEST = 4

/** Each level's numbering with the indents that its widest label needs. */
function articleLevels(document: ContractDocument): readonly (ListLevel | undefined)[] {
  const points = typeScale([document.language]).bodyPoints
  const articles = articlesOf(document).filter(({ label }) => label !== '')
  const labels: CountedLabel[][] = Array.from({ length: DEEPEST }, () => [])
  for (const article of articles) {
    labels[0]?.push({ label: article.label, path: [article.ordinal] })
    for (const { level, counted } of paragraphLabels(article)) labels[level]?.push(counted)
  }
  let left = 0
  return labels.map((own, level) => {
    const numbering = numberingOf(own)
    const hanging =
      level === 0 ? 0 : twips(Math.max(points * 2, ...own.map(({ label }) => textWidth(label, points) + points / 2)))
    left += hanging
    return numbering && { ...numbering, left, hanging, suffix: level === 0 ? ('space' as const) : ('tab' as const) }
  })
}

function indentsOf(levels: readonly (ListLevel | undefined)[], language: Language): readonly number[] {
  const step = twips(typeScale([language]).bodyPoints * 2)
  const indents: number[] = []
  for (const [level, own] of levels.entries())
    indents.push(own?.left ?? (level === 0 ? 0 : (indents[level - 1] ?? 0) + step))
  return indents
}

const oneLevel = (labels: readonly CountedLabel[]): NumberedList => {
  const numbering = numberingOf(labels)
  return { levels: [numbering && { ...numbering, left: 0, hanging: 0, suffix: 'space' }] }
}

function listsOf(document: ContractDocument): readonly NumberedList[] {
  const titled = (entries: readonly { readonly label: string }[]): CountedLabel[] =>
    entries.flatMap(({ label }, index) => (label === '' ? [] : [{ label, path: [index + 1] }]))
  return [{ levels: articleLevels(document) }, oneLevel(titled(document.chapters)), oneLevel(titled(document.annexes))]
}

/** A bookmark for each clause; Word hides those that begin with a line, and takes 40 characters. */
function targetsOf(document: ContractDocument, suffix: string): Targets {
  const taken = new Set<string>()
  const targets = new Map<string, Target>()
  for (const { id, clause, label } of [...document.preamble, ...articlesOf(document)]) {
    const name = `_Ref_${id.replaceAll(/[^a-zA-Z0-9]/g, '_')}`.slice(0, 34)
    let bookmark = name + suffix
    for (let copy = 2; taken.has(bookmark); copy += 1) bookmark = `${name}_${copy}${suffix}`
    taken.add(bookmark)
    const target = { bookmark, label }
    targets.set(id, target)
    // References name the clause of the catalogue; the first article of that kind is meant.
    if (!targets.has(clause)) targets.set(clause, target)
  }
  return targets
}

/** A scene for each language; the numbering part is one for all. */
export function scenesOf(documents: readonly ContractDocument[]): readonly Scene[] {
  const plans = documents.map(listsOf)
  const lists = new NumberedLists(plans.flat())
  const ids = new Ids()
  return documents.map((document, index) => {
    const [articles] = plans[index] ?? []
    return {
      document,
      isSecond: index > 0,
      targets: targetsOf(document, index > 0 ? '_b' : ''),
      lists,
      list: { articles: index * 3, chapters: index * 3 + 1, annexes: index * 3 + 2 },
      indents: indentsOf(articles?.levels ?? [], document.language),
      ids,
    }
  })
}
