import type { Currency, Language, PartyRole } from '@heqi/vocabulary'
import type { Saying, Titles, Voice } from '../say/saying.ts'
import { type NamingScheme, type PartyNames, partyNames } from './naming.ts'
import type { Body, Part } from './part.ts'
import { joinPath, valueAtPath } from './paths.ts'

/** A stretch of a rendered paragraph, with what it came from: every figure of a document is traceable to its term. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  /** `chosen`: words of the library that the term's value selected, not the value itself; `own`: free text of the parties. */
  | {
      readonly kind: 'term'
      readonly text: string
      readonly path: string
      readonly chosen?: true
      readonly own?: true
    }
  /** A term that is not set yet. */
  | { readonly kind: 'blank'; readonly text: string; readonly path: string }
  | { readonly kind: 'party'; readonly text: string; readonly role: PartyRole }
  | { readonly kind: 'clause'; readonly text: string; readonly clause: string }
  | { readonly kind: 'law'; readonly text: string }

/** What stands for a term that is still to be agreed. */
export const BLANK_LINE = '________'

/** A paragraph of a rendered clause; the document decides how it is numbered. */
export type Paragraph = { readonly inlines: readonly Inline[]; readonly below: readonly Paragraph[] }

/** The settings of the document that a clause's wording needs; none of them is the clause's own. */
export type DraftSettings = {
  readonly language: Language
  readonly scheme: NamingScheme
  /** Which party is 甲方. */
  readonly partyA: PartyRole
  readonly currency: Currency
  /** See `Voice`. */
  readonly ownWords?: ReadonlyMap<string, string>
  /** See `Voice`. */
  readonly titles?: Titles
  /** How the document calls a clause, `第八条` or `Article 8`; absent: by its title. */
  readonly numberOf?: (clause: string) => string | undefined
}

type Scene = {
  readonly settings: DraftSettings
  readonly names: PartyNames
  readonly voice: Voice
  readonly terms: unknown
}

/**
 * Renders a wording with its terms; what is not set yet becomes a blank.
 * @throws TypeError when a term has a value that the wording does not know: the schema was not checked.
 */
export const renderWording = (wording: Body, terms: unknown, settings: DraftSettings): readonly Paragraph[] =>
  blocks(wording, '', sceneOf(terms, settings))

/** Renders words that are no paragraph of their own, such as a cell of a table; `scope` is the entry that paths start from. */
export const renderWords = (words: Body, terms: unknown, settings: DraftSettings, scope = ''): readonly Inline[] =>
  inlinesOf(words, scope, sceneOf(terms, settings))

function sceneOf(terms: unknown, settings: DraftSettings): Scene {
  const { language, currency, ownWords, titles } = settings
  const names = partyNames(settings.scheme, settings.partyA, language)
  return {
    settings,
    names,
    voice: { language, currency, ...(ownWords ? { ownWords } : {}), ...(titles ? { titles } : {}) },
    terms,
  }
}

function blocks(body: Body, scope: string, scene: Scene): readonly Paragraph[] {
  return body.flatMap((part): readonly Paragraph[] => {
    if (part.kind === 'paragraph') {
      const inlines = startWithCapital(inlinesOf(part.body, scope, scene), scene.voice.language)
      return [{ inlines, below: blocks(part.below, scope, scene) }]
    }
    if (part.kind === 'each') return entriesOf(part, scope, scene).flatMap((entry) => blocks(part.body, entry, scene))
    if (part.kind === 'when' || part.kind === 'choose')
      return blocks(chosenBody(part, scope, scene) ?? [], scope, scene)
    throw new TypeError(`a ${part.kind} part stands outside a paragraph`)
  })
}

const inlinesOf = (body: Body, scope: string, scene: Scene): readonly Inline[] =>
  body.flatMap((part) => inlinesOfPart(part, scope, scene))

function inlinesOfPart(part: Part, scope: string, scene: Scene): readonly Inline[] {
  switch (part.kind) {
    case 'words':
      return [{ kind: 'text', text: part.words }]
    case 'law':
      return [{ kind: 'law', text: part.citation }]
    case 'party':
      return [{ kind: 'party', text: scene.names[part.role], role: part.role }]
    case 'party-of': {
      const path = joinPath(scope, part.path)
      const named = valueAtPath(scene.terms, path) as PartyRole | undefined
      if (named === undefined) return [{ kind: 'blank', text: BLANK_LINE, path }]
      const role = part.other ? (named === 'client' ? 'provider' : 'client') : named
      return [{ kind: 'term', text: scene.names[role], path, chosen: true }]
    }
    case 'term': {
      const path = joinPath(scope, part.path)
      const value = valueAtPath(scene.terms, path)
      const text = value === undefined ? '' : part.saying.say(value, scene.voice)
      return text === '' ? [{ kind: 'blank', text: BLANK_LINE, path }] : [termInline(text, path, part.saying)]
    }
    case 'clause':
      return [{ kind: 'clause', text: clauseName(part, scene.settings), clause: part.clause }]
    case 'each':
      return listInlines(part, scope, scene)
    case 'choose': {
      const path = joinPath(scope, part.path)
      const body = chosenBody(part, scope, scene)
      if (body === undefined) return [{ kind: 'blank', text: BLANK_LINE, path }]
      return inlinesOf(body, scope, scene).map((inline) =>
        inline.kind === 'text' ? { kind: 'term', text: inline.text, path, chosen: true } : inline,
      )
    }
    case 'when':
      return inlinesOf(chosenBody(part, scope, scene) ?? [], scope, scene)
    case 'series':
      return seriesInlines(part, scope, scene)
    case 'paragraph':
      throw new TypeError('a paragraph stands inside a paragraph')
  }
}

const FREE_TEXT: ReadonlySet<string> = new Set(['phrase', 'prose'])

const termInline = (text: string, path: string, { kind }: Saying): Inline => ({
  kind: 'term',
  text,
  path,
  ...(FREE_TEXT.has(kind) ? { own: true } : {}),
})

/** How the document calls another clause. */
export function clauseName(part: { readonly clause: string; readonly title: string }, settings: DraftSettings): string {
  const number = settings.numberOf?.(part.clause)
  if (number !== undefined) return number
  return settings.language === 'zh-CN' ? `“${part.title}”条款` : `the clause “${part.title}”`
}

function entriesOf(part: Extract<Part, { kind: 'each' }>, scope: string, scene: Scene): readonly string[] {
  const path = joinPath(scope, part.path)
  const entries = valueAtPath(scene.terms, path)
  return Array.isArray(entries) ? entries.map((_, index) => `${path}[${index}]`) : []
}

function listInlines(part: Extract<Part, { kind: 'each' }>, scope: string, scene: Scene): readonly Inline[] {
  const entries = entriesOf(part, scope, scene)
  const inlines: Inline[] = []
  for (const [index, entry] of entries.entries()) {
    const mark = index === 0 ? '' : index === entries.length - 1 ? part.manner.beforeLast : part.manner.between
    if (mark !== '') inlines.push({ kind: 'text', text: mark })
    inlines.push(...inlinesOf(part.body, entry, scene))
  }
  return inlines
}

function seriesInlines(part: Extract<Part, { kind: 'series' }>, scope: string, scene: Scene): readonly Inline[] {
  const inlines: Inline[] = []
  for (const body of part.bodies) {
    const said = inlinesOf(body, scope, scene).filter(({ text }) => text !== '')
    if (said.length > 0 && inlines.length > 0) inlines.push({ kind: 'text', text: part.between })
    inlines.push(...said)
  }
  return inlines
}

/** A record without a single property says nothing. */
const isSet = (value: unknown): boolean =>
  value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** The body that a term's presence or value selects; `undefined` where the choice is still open. */
function chosenBody(part: Extract<Part, { kind: 'when' | 'choose' }>, scope: string, scene: Scene): Body | undefined {
  const value = valueAtPath(scene.terms, joinPath(scope, part.path))
  if (part.kind === 'when') return isSet(value) ? part.body : []
  if (value === undefined) return part.words.absent
  const isWord = typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
  const body = (isWord ? part.words[value.toString()] : undefined) ?? part.otherwise
  if (body === undefined) throw new TypeError(`the wording has no words for ${part.path} = ${JSON.stringify(value)}`)
  return body
}

/** An English paragraph begins with a capital, except where the parties' own text stands first. */
function startWithCapital(inlines: readonly Inline[], language: Language): readonly Inline[] {
  const [first, ...rest] = inlines.filter((inline) => inline.text !== '')
  if (language !== 'en' || first === undefined) return inlines
  const isOwnText = first.kind === 'term' && !first.chosen
  return isOwnText ? inlines : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest]
}

export const paragraphText = (paragraph: Paragraph): string => paragraph.inlines.map(({ text }) => text).join('')
