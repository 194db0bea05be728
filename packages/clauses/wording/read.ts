import type { PartyRole } from '@heqi/vocabulary'
import { fold } from '../recognise/fold.ts'
import { type Page, SEAM, type Voice } from '../say/saying.ts'
import type { Body, Part } from './part.ts'
import { joinPath, termsFromPaths } from './paths.ts'
import { BLANK_LINE } from './render.ts'

/** What the reader must know about the document: its language and every name it has for each party. */
export type ReadSettings = Voice & { readonly names: Readonly<Record<PartyRole, readonly string[]>> }

/** A value found: where in the terms it belongs, and where in the page it stood. */
export type FoundTerm = { readonly path: string; readonly value: unknown; readonly start: number; readonly end: number }

type Found = FoundTerm & { readonly before: Found | undefined }
type Next = (at: number, found: Found | undefined) => Found | 'empty' | undefined

/** How many parts may be tried before a text is given up as not our wording: free text can be cut in many ways. */
const MOST_STEPS = 200_000

/**
 * Reads a rendered wording back: the inverse of `renderWording`. The page holds one paragraph a line, each ended by a line
 * feed. `undefined` when the page is not this wording, word for word (width of characters and capitals aside).
 */
export function readWording(
  wording: Body,
  text: string,
  settings: ReadSettings,
): { readonly terms: unknown; readonly found: readonly FoundTerm[] } | undefined {
  const reader = new WordingReader(text, settings)
  const last = reader.read(wording)
  if (last === undefined) return undefined
  const found: FoundTerm[] = []
  for (let term = last === 'empty' ? undefined : last; term !== undefined; term = term.before) {
    const { path, value, start, end } = term
    found.unshift({ path, value, start, end })
  }
  return { terms: termsFromPaths(found.map(({ path, value }) => [path, value] as const)), found }
}

const CLAUSE_REFERENCE =
  /本合同首部|the preamble to this contract|第[^,。;\n]{1,12}?[条款项章]|(?:article|section|clause)s? [\w()]+(?:\.[\w()]+)*/iy

/** Walks the parts with backtracking; `next` is what remains to be read. */
class WordingReader {
  private readonly page: Page
  private readonly lowered: string
  private readonly settings: ReadSettings
  private readonly hasSeams: boolean
  /** Words as the page is compared with them: each is tried at many places. */
  private readonly comparable = new Map<string, string>()
  private steps = 0

  constructor(text: string, settings: ReadSettings) {
    const folded = fold(text)
    this.page = { original: text, folded }
    this.lowered = lower(folded)
    this.hasSeams = folded.includes(SEAM)
    this.settings = settings
  }

  read(wording: Body): Found | 'empty' | undefined {
    const atEnd: Next = (at, found) => (at === this.page.folded.length ? (found ?? 'empty') : undefined)
    return this.body(wording, 0, '', 0, undefined, atEnd)
  }

  private body(
    body: Body,
    index: number,
    scope: string,
    at: number,
    found: Found | undefined,
    next: Next,
  ): ReturnType<Next> {
    const part = body[index]
    if (part === undefined) return next(at, found)
    this.steps += 1
    if (this.steps > MOST_STEPS) return undefined
    return this.part(part, scope, at, found, (end, more) => this.body(body, index + 1, scope, end, more, next))
  }

  private part(part: Part, scope: string, at: number, found: Found | undefined, next: Next): ReturnType<Next> {
    switch (part.kind) {
      case 'words':
        return this.words(part.words, at, found, next)
      case 'law':
        return this.words(part.citation, at, found, next)
      case 'party':
        return this.anyOf(this.settings.names[part.role], at, found, next)
      case 'party-of':
        return this.partyOf(part, scope, at, found, next)
      case 'term':
        return this.term(part, scope, at, found, next)
      case 'clause':
        return this.clause(part, at, found, next)
      case 'choose':
        return this.choice(part, scope, at, found, next)
      case 'when':
        return this.body(part.body, 0, scope, at, found, next) ?? next(at, found)
      case 'series':
        return this.series(part, 0, true, scope, at, found, next)
      case 'each':
        return this.entries(part, joinPath(scope, part.path), 0, at, found, next)
      case 'paragraph':
        return this.body(part.body, 0, scope, at, found, (end, more) =>
          this.isLineEnd(end)
            ? this.body(part.below, 0, scope, this.page.folded.indexOf('\n', end) + 1, more, next)
            : undefined,
        )
    }
  }

  private isLineEnd(at: number): boolean {
    const { folded } = this.page
    return folded.charAt(at) === '\n' || (folded.charAt(at) === SEAM && folded.charAt(at + 1) === '\n')
  }

  /** A value that runs over a seam has the mark that most likely stood there. */
  private unseamed(value: unknown): unknown {
    if (!this.hasSeams || value === undefined) return value
    const mark = this.settings.language === 'zh-CN' ? '：' : ': '
    return JSON.parse(JSON.stringify(value).replaceAll(JSON.stringify(SEAM).slice(1, -1), mark)) as unknown
  }

  private words(words: string, at: number, found: Found | undefined, next: Next): ReturnType<Next> {
    const comparable = this.comparable.get(words) ?? lower(fold(words))
    this.comparable.set(words, comparable)
    const end = this.endOfWords(comparable, at)
    return end === undefined ? undefined : next(end, found)
  }

  /** Where the words end that stand at `at`; `undefined` when others do. */
  private endOfWords(words: string, at: number): number | undefined {
    if (this.lowered.startsWith(words, at)) return at + words.length
    if (!this.hasSeams) return undefined
    let end = at
    for (let index = 0; index < words.length; end += 1) {
      if (this.lowered.charAt(end) === SEAM) index += (/^(?:: ?| )/.exec(words.slice(index)) ?? [''])[0].length
      else if (this.lowered.charAt(end) === words.charAt(index)) index += 1
      else return undefined
    }
    return end
  }

  private anyOf(names: readonly string[], at: number, found: Found | undefined, next: Next): ReturnType<Next> {
    for (const name of names) {
      const result = this.words(name, at, found, next)
      if (result !== undefined) return result
    }
    return undefined
  }

  private partyOf(
    part: Extract<Part, { kind: 'party-of' }>,
    scope: string,
    at: number,
    found: Found | undefined,
    next: Next,
  ): ReturnType<Next> {
    const path = joinPath(scope, part.path)
    for (const role of ['client', 'provider'] as const) {
      const value = part.other ? (role === 'client' ? 'provider' : 'client') : role
      const result = this.anyOf(this.settings.names[role], at, found, (end, more) =>
        next(end, { path, value, start: at, end, before: more }),
      )
      if (result !== undefined) return result
    }
    return undefined
  }

  private term(
    part: Extract<Part, { kind: 'term' }>,
    scope: string,
    at: number,
    found: Found | undefined,
    next: Next,
  ): ReturnType<Next> {
    const path = joinPath(scope, part.path)
    for (const { value, end } of part.saying.hear(this.page, at, this.settings)) {
      this.steps += 1
      const result = next(end, { path, value: this.unseamed(value), start: at, end, before: found })
      if (result !== undefined || this.steps > MOST_STEPS) return result
    }
    return this.words(BLANK_LINE, at, found, next)
  }

  private clause(
    part: Extract<Part, { kind: 'clause' }>,
    at: number,
    found: Found | undefined,
    next: Next,
  ): ReturnType<Next> {
    const byTitle = this.anyOf([`“${part.title}”条款`, `the clause “${part.title}”`], at, found, next)
    if (byTitle !== undefined) return byTitle
    CLAUSE_REFERENCE.lastIndex = at
    const match = CLAUSE_REFERENCE.exec(this.page.folded)
    return match ? next(at + match[0].length, found) : undefined
  }

  private choice(
    part: Extract<Part, { kind: 'choose' }>,
    scope: string,
    at: number,
    found: Found | undefined,
    next: Next,
  ): ReturnType<Next> {
    const path = joinPath(scope, part.path)
    for (const [word, body] of Object.entries(part.words)) {
      if (word === 'absent') continue
      const value = word === 'true' ? true : word === 'false' ? false : word
      const result = this.body(body, 0, scope, at, found, (end, more) =>
        next(end, { path, value, start: at, end, before: more }),
      )
      if (result !== undefined) return result
    }
    const result = part.otherwise && this.body(part.otherwise, 0, scope, at, found, next)
    if (result !== undefined) return result
    return part.words.absent && this.body(part.words.absent, 0, scope, at, found, next)
  }

  private series(
    part: Extract<Part, { kind: 'series' }>,
    index: number,
    isFirst: boolean,
    scope: string,
    at: number,
    found: Found | undefined,
    next: Next,
  ): ReturnType<Next> {
    const member = part.bodies[index]
    if (member === undefined) return next(at, found)
    const rest = (first: boolean, end: number, more: Found | undefined) =>
      this.series(part, index + 1, first, scope, end, more, next)
    const said = this.words(isFirst ? '' : part.between, at, found, (from) =>
      this.body(member, 0, scope, from, found, (end, more) => (end > from ? rest(false, end, more) : undefined)),
    )
    return (
      said ??
      this.body(member, 0, scope, at, found, (end, more) => (end === at ? rest(isFirst, at, more) : undefined)) ??
      rest(isFirst, at, found)
    )
  }

  private entries(
    part: Extract<Part, { kind: 'each' }>,
    path: string,
    index: number,
    at: number,
    found: Found | undefined,
    next: Next,
  ): ReturnType<Next> {
    const { between, beforeLast, key } = part.manner
    const entry = `${path}[${index}]`
    return this.body(part.body, 0, entry, at, found, (end, more) => {
      if (end === at) return undefined
      const named: Found | undefined =
        key === undefined
          ? more
          : { path: `${entry}.id`, value: `${key}-${index + 1}`, start: at, end: at, before: more }
      // The mark before the last entry may begin with the mark between entries: the longer one is tried first.
      for (const mark of new Set([beforeLast, between])) {
        const further = this.words(mark, end, named, (from, all) =>
          this.entries(part, path, index + 1, from, all, next),
        )
        if (further !== undefined) return further
      }
      return next(end, named)
    })
  }
}

const lower = (text: string): string => text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
