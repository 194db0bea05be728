import { CATALOGUE, clauseById } from '@heqi/clauses'
import type { Language, LocalText } from '@heqi/vocabulary'
import { ANNEXES, asSentences } from '../annexes/register.ts'
import { emptyDraft } from '../draft/change-draft.ts'
import type { DocumentStyle, DraftClause, DraftFile } from '../draft/draft-file.ts'
import { inEnglish, translationsOf } from './english-phrases.ts'

/** A draft to begin with: complete, with usual values, free of findings. */
export type Template = {
  /** Kebab-case; `DraftFile.template.id`. */
  readonly id: string
  /** Counts up with every change of what it holds. */
  readonly version: number
  readonly title: LocalText
  /** For whom and what it is. */
  readonly description: LocalText
  readonly style: Omit<DocumentStyle, 'languages'>
  /** Clauses beyond those that every contract of this kind has, by id. */
  readonly also: readonly string[]
  /** Clauses that other contracts usually have and this one does not. */
  readonly without?: readonly string[]
  /** Terms that differ from the defaults of the clause, put over them property by property; a list replaces the defaults whole. */
  readonly terms: Readonly<Record<string, object>>
  /** Generated annexes, in their order, by `DocumentAnnex.id`. */
  readonly annexes: readonly string[]
}

/** A new draft from a template; own words (case types, names of roles) in the language that leads, with their translations. */
export function draftFromTemplate(template: Template, languages: readonly [Language, ...Language[]]): DraftFile {
  const chosen = CATALOGUE.filter(({ id, need }) => {
    if (template.also.includes(id)) return true
    return need !== 'optional' && !template.without?.includes(id)
  })
  return {
    schema: 'heqi/draft/1',
    template: { id: template.id, version: template.version },
    style: { languages: [...languages], ...template.style },
    ...spokenIn(
      languages,
      chosen.map(({ id }) => [id, termsOf(id, template)]),
    ),
  }
}

/** A new draft of what every contract must have, with the usual terms, in the languages of the draft. */
export function draftOfMustHaves(...languages: readonly [Language, ...Language[]]): DraftFile {
  const { style, ...empty } = emptyDraft()
  const musts = CATALOGUE.filter(({ need }) => need === 'must').map(({ id, defaults }) => [id, defaults] as const)
  return { ...empty, style: { ...style, languages: [...languages] }, ...spokenIn(languages, musts) }
}

/** Clauses with terms whose own words are Chinese, in the language that leads; with the other language of those words. */
function spokenIn(languages: readonly Language[], terms: readonly (readonly [id: string, terms: unknown])[]) {
  const words = new Map(terms.flatMap(([, value]) => translationsOf(value)).map((text) => [text['zh-CN'], text]))
  const clauses = terms.map(
    ([id, value]): DraftClause => ({ id, clause: id, terms: languages[0] === 'en' ? inEnglish(value) : value }),
  )
  return { clauses, translations: [...words.values()] }
}

function termsOf(id: string, template: Template): unknown {
  if (id === 'general/annexes') return annexTerms(template.annexes)
  const defaults = clauseById(id)?.defaults
  const own = template.terms[id]
  if (own === undefined) return defaults
  return Array.isArray(own) ? own : { ...(defaults as object), ...own }
}

function annexTerms(ids: readonly string[]) {
  const annexes = ids.map((id) => {
    const annex = ANNEXES.find((candidate) => candidate.id === id)
    if (annex === undefined) throw new TypeError(`no annex ${id} is generated`)
    return { title: annex.title, contents: asSentences(annex.contents) }
  })
  return { annexes, precedence: 'body' }
}
