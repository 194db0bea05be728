import {
  type Article,
  type FurtherProvision,
  isOnlyAlike,
  meetsAny,
  type Recognition,
  type SharedProvision,
  type Span,
} from '@heqi/clauses'
import type { Waste } from './cleaning/working-text.ts'
import type { ReadContract } from './structure/analyse.ts'

/** A clause of the import result; offsets are UTF-16 units into the original text. */
export type ImportedClause = {
  readonly type: string
  readonly terms: unknown
  readonly article: string
  readonly start: number
  readonly end: number
  readonly confidence: number
  /** How sure the reading was, where somebody has since said what the clause is. */
  readonly confidenceAsRead?: number
  /** That somebody has said otherwise than it was read, not only accepted it. */
  readonly isCorrected?: true
  /** Where each term was read: path in `terms` -> place. */
  readonly evidence: Readonly<Record<string, Span>>
  /** Its sentences that state values which no term takes. */
  readonly further?: readonly FurtherProvision[]
  /** Sentences about it whose values other clauses keep. */
  readonly elsewhere?: readonly SharedProvision[]
}

/** The clause type of what no recogniser knows; it is kept word for word. */
export const CUSTOM_CLAUSE = 'free/custom'

type Draft = { -readonly [Key in keyof ImportedClause]: ImportedClause[Key] }
type Gap = { readonly start: number; readonly end: number; readonly article: Article }

const WORD = /[\p{L}\p{N}]/u

/** Marks which units of the source are spoken for. */
class Ledger {
  readonly text: string
  private readonly taken: Uint8Array

  constructor(text: string, waste: readonly Waste[]) {
    this.text = text
    this.taken = new Uint8Array(text.length)
    for (const { start, end } of waste) this.taken.fill(WASTE, start, end)
  }

  claim(start: number, end: number): void {
    for (let at = start; at < end; at += 1) if (this.taken[at] === FREE) this.taken[at] = CLAIMED
  }

  isFree(at: number): boolean {
    return this.taken[at] === FREE
  }

  /** Runs that nobody claims, seen through waste, with a word in them. */
  gaps(start: number, end: number): { start: number; end: number }[] {
    const gaps: { start: number; end: number }[] = []
    let open: { start: number; end: number; hasWord: boolean } | undefined
    const close = (): void => {
      if (open?.hasWord) gaps.push({ start: open.start, end: open.end })
      open = undefined
    }
    for (let at = start; at < end; at += 1) {
      const state = this.taken[at]
      if (state === CLAIMED && open !== undefined) close()
      else if (state === FREE) {
        const character = this.text.charAt(at)
        const isSpace = character.trim() === ''
        if (open === undefined && isSpace) continue
        open ??= { start: at, end: at + 1, hasWord: false }
        if (!isSpace) open.end = at + 1
        open.hasWord ||= WORD.test(character) || character >= '\ud800'
      }
    }
    close()
    return gaps
  }

  /** How many units of a stretch are no waste. */
  lengthOf(start: number, end: number): number {
    let length = 0
    for (let at = start; at < end; at += 1) if (this.taken[at] !== WASTE) length += 1
    return length
  }

  /** What is left over between the clauses: white space, rules, stray punctuation. */
  remainders(start: number, end: number): Waste[] {
    const waste: Waste[] = []
    for (let at = start; at < end; at += 1) {
      if (this.taken[at] !== FREE) continue
      const from = at
      while (at < end && this.taken[at] === FREE) at += 1
      waste.push({ kind: 'separator', start: from, end: at })
    }
    return waste
  }
}

const FREE = 0
const CLAIMED = 1
const WASTE = 2

const bodyStart = (article: Article): number =>
  article.body.text === '' ? article.end : (article.body.offsets[0] ?? article.end)

/** The terms of `free/custom`: a heading and paragraphs, word for word. */
function customTerms(heading: string, words: string): { heading: string; paragraphs: string[] } {
  const paragraphs = words.split('\n').map((line) => line.trim())
  return { heading: heading.trim(), paragraphs: paragraphs.filter((line) => line !== '') }
}

function customClause(article: Article, start: number, end: number, words: string): Draft {
  const { number, heading } = article
  return {
    type: CUSTOM_CLAUSE,
    terms: customTerms(heading.text, words),
    article: number,
    start,
    end,
    confidence: 0,
    evidence: {},
  }
}

/** The cleaned words of a body that stand between two places of the source. */
function wordsBetween({ body }: Article, start: number, end: number): string {
  let words = ''
  for (let at = 0; at < body.text.length; at += 1) {
    const offset = body.offsets[at] ?? 0
    if (offset >= start && offset < end) words += body.text.charAt(at)
  }
  return words
}

/** Longer articles than this are cut at their children, so that a custom clause stays one matter. */
const MAXIMUM_CUSTOM_LENGTH = 1_200

/**
 * All own words of an article and those below it, as they stand, line by line. The library counts the paragraphs of its own
 * contracts anew; in another contract their numbers are part of the words.
 */
function wordsOf(article: Article, isOwn: boolean): string {
  const lines = article.children.map((child) =>
    [isOwn ? '' : child.label, child.heading.text, wordsOf(child, isOwn)].filter((part) => part !== '').join(' '),
  )
  return [article.body.text, ...lines].filter((line) => line !== '').join('\n')
}

/**
 * Gives every unit of one contract to a clause or to named waste. What no recogniser claimed becomes custom clauses: a whole
 * article where nothing in it was recognised, else the stretch that is left; a number or heading goes with what it heads.
 */
export function accountFor(
  source: string,
  contract: ReadContract,
  recognitions: readonly (Recognition & Pick<ImportedClause, 'elsewhere'>)[],
  waste: readonly Waste[],
): { readonly clauses: readonly ImportedClause[]; readonly waste: readonly Waste[] } {
  const ledger = new Ledger(source, waste)
  const clauses: Draft[] = recognitions
    .filter(({ start, end }) => start >= contract.start && end <= contract.end && start < end)
    .map(({ stated: _stated, ...recognition }) => recognition)
  // What is only alike takes no words away from those that are kept as they are.
  const proved = clauses.filter((clause) => !isOnlyAlike(clause))
  const isKnownWithin = meetsAny(proved)
  for (const { start, end } of proved) ledger.claim(start, end)
  const headings: Gap[] = []

  const visit = (article: Article): void => {
    const { start, end, kind, children } = article
    const isKnown = isKnownWithin(article)
    const isOneMatter = children.length === 0 || end - start <= MAXIMUM_CUSTOM_LENGTH
    if (!isKnown && isOneMatter && kind !== 'chapter' && kind !== 'title') {
      for (const gap of ledger.gaps(start, end).slice(0, 1)) {
        clauses.push(customClause(article, gap.start, end, wordsOf(article, contract.isOwn)))
        ledger.claim(gap.start, end)
      }
      return
    }
    const ownEnd = children[0]?.start ?? end
    const body = Math.min(kind === 'title' ? ownEnd : bodyStart(article), ownEnd)
    for (const gap of ledger.gaps(start, ownEnd)) {
      if (gap.end <= body) headings.push({ ...gap, article })
      else clauses.push(customClause(article, gap.start, gap.end, wordsBetween(article, gap.start, gap.end)))
      ledger.claim(gap.start, gap.end)
    }
    children.forEach(visit)
  }
  contract.analysed.articles.forEach(visit)
  for (const gap of ledger.gaps(contract.start, contract.end)) {
    clauses.push({
      type: CUSTOM_CLAUSE,
      terms: customTerms('', source.slice(gap.start, gap.end)),
      article: '',
      ...gap,
      confidence: 0,
      evidence: {},
    })
    ledger.claim(gap.start, gap.end)
  }
  adoptHeadings(headings, clauses, ledger)
  for (const { start, end } of clauses) ledger.claim(start, end)
  clauses.sort((a, b) => a.start - b.start || a.end - b.end)
  return { clauses, waste: tidyWaste([...waste, ...ledger.remainders(contract.start, contract.end)], contract) }
}

/** A heading further from its clause than this heads something else, or a table of contents stands between them. */
const MAXIMUM_HEADING_DISTANCE = 40

/** Lets each heading that nobody claimed begin the clause that comes next; a heading of nothing is a clause of its own. */
function adoptHeadings(headings: readonly Gap[], clauses: Draft[], ledger: Ledger): void {
  const byStart = clauses.toSorted((a, b) => b.start - a.start || b.end - a.end)
  let next: Draft | undefined
  let at = 0
  for (const { start, end, article } of [...headings].sort((a, b) => b.start - a.start)) {
    for (; (byStart[at]?.start ?? -1) >= end; at += 1) next = byStart[at]
    const follows = next !== undefined && (next.start < article.end || article.kind === 'title')
    if (next && follows && ledger.lengthOf(end, next.start) <= MAXIMUM_HEADING_DISTANCE) next.start = start
    else {
      next = customClause(article, start, end, '')
      clauses.push(next)
    }
  }
}

/** Disjoint, in order, inside the contract; where two kinds meet the first one named keeps the place. */
function tidyWaste(waste: readonly Waste[], { start, end }: { readonly start: number; readonly end: number }): Waste[] {
  return disjointWaste(waste.filter((item) => item.end > start && item.start < end))
}

/** Waste without overlaps: what lies inside an earlier and longer stretch goes with it. */
export function disjointWaste(waste: readonly Waste[]): Waste[] {
  const ordered = [...waste].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Waste[] = []
  for (const item of ordered) {
    const last = kept.at(-1)
    const start = Math.max(item.start, last?.end ?? 0)
    if (start >= item.end) continue
    if (last && last.kind === item.kind && last.end === start) kept[kept.length - 1] = { ...last, end: item.end }
    else kept.push({ ...item, start })
  }
  return kept
}
