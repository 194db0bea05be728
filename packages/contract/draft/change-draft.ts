import { CATALOGUE, clauseById, type PeakPeriodTerms, valueAtPath, withComingPeaks } from '@heqi/clauses'
import { isCalendarDate, type PathRefusal, valueAt, withValueAt } from '@heqi/terms'
import { accept, type LocalText, type Result, refuse } from '@heqi/vocabulary'
import { CUSTOM_CLAUSE } from '../import/account.ts'
import type { DocumentStyle, DraftClause, DraftFile } from './draft-file.ts'
import { draftTerms } from './draft-terms.ts'
import { clauseRefusals, type DraftRefusal, openDraft } from './open-draft.ts'
import { renumbered } from './own-references.ts'

/** One step of drafting. `clause` names a clause of the draft by its `id`; `path` is a path within its terms. */
export type DraftChange =
  | { readonly op: 'set'; readonly clause: string; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly clause: string; readonly path: string }
  /** `clause` of the catalogue; without `terms` it begins with its defaults, without `at` in the catalogue's order. */
  | { readonly op: 'add-clause'; readonly clause: string; readonly terms?: unknown; readonly at?: number }
  | { readonly op: 'remove-clause'; readonly clause: string }
  /** `to` counts from 0, in the list without the clause. */
  | { readonly op: 'move-clause'; readonly clause: string; readonly to: number }
  | { readonly op: 'style'; readonly style: Partial<DocumentStyle> }
  /** The parties' own words in both languages; replaces what was given for the same Chinese words, and removes it when the English is empty. */
  | { readonly op: 'translate'; readonly text: LocalText }
  | { readonly op: 'suppress'; readonly code: string; readonly path?: string; readonly reason: string }
  | { readonly op: 'unsuppress'; readonly code: string; readonly path?: string }

const PEAK_PERIOD = 'riders/peak-period'

type Changed = Result<DraftFile, DraftRefusal | PathRefusal>

/** A draft without clauses in the usual style. */
export const emptyDraft = (): DraftFile => ({
  schema: 'heqi/draft/1',
  style: { languages: ['zh-CN'], scheme: 'party-a-b', numbering: 'article', chapters: false },
  clauses: [],
})

/**
 * The draft after one step; references in own words follow the articles that they mean. A step that the draft does not allow is
 * refused with path, value and cure; the draft stays as it was.
 */
export function applyDraftChange(draft: DraftFile, change: DraftChange): Changed {
  const changed = afterStep(draft, change)
  return changed.ok ? accept(renumbered(changed.value, draft)) : changed
}

function afterStep(draft: DraftFile, change: DraftChange): Changed {
  switch (change.op) {
    case 'set':
      return onClause(draft, change.clause, (clause) => withTerm(clause, change.path, change.value))
    case 'remove':
      return onClause(draft, change.clause, (clause) => withoutTerm(clause, change.path))
    case 'add-clause':
      return withClause(draft, change)
    case 'remove-clause':
      return onClause(draft, change.clause, () => accept(undefined))
    case 'move-clause':
      return moved(draft, change.clause, change.to)
    case 'style':
      return openDraft({ ...draft, style: { ...draft.style, ...change.style } })
    case 'translate': {
      const others = (draft.translations ?? []).filter((text) => text['zh-CN'] !== change.text['zh-CN'])
      return accept({ ...draft, translations: change.text.en.trim() === '' ? others : [...others, change.text] })
    }
    case 'suppress': {
      const { code, path, reason } = change
      const entry = { code, ...(path === undefined ? {} : { path }), reason }
      return openDraft({ ...draft, suppressed: [...(draft.suppressed ?? []), entry] })
    }
    case 'unsuppress': {
      const kept = (draft.suppressed ?? []).filter(({ code, path }) => code !== change.code || path !== change.path)
      return accept({ ...draft, suppressed: kept })
    }
  }
}

function onClause(
  draft: DraftFile,
  id: string,
  change: (clause: DraftClause) => Result<DraftClause | undefined, DraftRefusal | PathRefusal>,
): Changed {
  const index = draft.clauses.findIndex((clause) => clause.id === id)
  const clause = draft.clauses[index]
  if (clause === undefined) return refuse(notHere(draft, id))
  const changed = change(clause)
  if (!changed.ok) return changed
  const replacement = changed.value === undefined ? [] : [changed.value]
  return accept({ ...draft, clauses: draft.clauses.toSpliced(index, 1, ...replacement) })
}

const notHere = (draft: DraftFile, id: string): DraftRefusal => ({
  code: 'clause-not-here',
  place: { path: id },
  data: { value: id, expected: draft.clauses.map((clause) => clause.id).join(', ') },
})

function withTerm(clause: DraftClause, path: string, value: unknown): Result<DraftClause, DraftRefusal | PathRefusal> {
  const set = path === '' ? accept(value) : withValueInside(clause.terms ?? {}, path, value)
  if (!set.ok) return set
  const changed = { ...clause, terms: set.value }
  const refusals = clauseRefusals(changed)
  return refusals.length > 0 ? refuse(...refusals) : accept(changed)
}

/** Sets a value and makes the records and lists around it that are not there yet. */
function withValueInside(terms: unknown, path: string, value: unknown): Result<unknown, PathRefusal> {
  let around = terms
  for (const step of path.matchAll(/[.[]/g)) {
    const above = path.slice(0, step.index)
    const at = above === '' ? accept(around) : valueAt(around, above)
    if (at.ok) continue
    const made = withValueAt(around, above, step[0] === '[' ? [] : {})
    if (!made.ok) return made
    around = made.value
  }
  return withValueAt(around, path, value)
}

function withoutTerm(clause: DraftClause, path: string): Result<DraftClause, DraftRefusal | PathRefusal> {
  if (path === '') return accept({ ...clause, terms: {} })
  const removed = withValueAt(clause.terms, path, undefined)
  return removed.ok ? accept({ ...clause, terms: removed.value }) : removed
}

function withClause(draft: DraftFile, change: Extract<DraftChange, { op: 'add-clause' }>): Changed {
  const added: DraftClause = {
    id: change.clause === CUSTOM_CLAUSE ? nextCustomId(draft) : change.clause,
    clause: change.clause,
    terms: change.terms ?? defaultsIn(draft, change.clause),
  }
  const at = change.at ?? placeOf(change.clause, draft)
  return openDraft({ ...draft, clauses: draft.clauses.toSpliced(at, 0, added) })
}

/** What a clause begins with: its defaults, peak periods as they come round in the term of this contract. */
function defaultsIn(draft: DraftFile, clause: string): unknown {
  const defaults: unknown = clauseById(clause)?.defaults ?? {}
  const start = valueAtPath(draftTerms(draft)['term/duration'], 'start')
  const isDated = typeof start === 'string' && isCalendarDate(start)
  return clause === PEAK_PERIOD && isDated ? withComingPeaks(defaults as PeakPeriodTerms, start) : defaults
}

function nextCustomId({ clauses }: DraftFile): string {
  const taken = clauses.map(({ id }) => Number(/^custom-(\d+)$/.exec(id)?.[1] ?? 0))
  return `custom-${Math.max(0, ...taken) + 1}`
}

/** Behind the last clause that the catalogue has before it; a clause of the parties' own comes last. */
function placeOf(id: string, { clauses }: DraftFile): number {
  const rank = (clause: string): number => CATALOGUE.findIndex((candidate) => candidate.id === clause)
  if (id === CUSTOM_CLAUSE) return clauses.length
  return clauses.findLastIndex(({ clause }) => clause !== CUSTOM_CLAUSE && rank(clause) < rank(id)) + 1
}

function moved(draft: DraftFile, id: string, to: number): Changed {
  const clause = draft.clauses.find((candidate) => candidate.id === id)
  if (clause === undefined) return refuse(notHere(draft, id))
  const others = draft.clauses.filter((candidate) => candidate !== clause)
  const at = Math.min(Math.max(0, Math.trunc(to)), others.length)
  return accept({ ...draft, clauses: others.toSpliced(at, 0, clause) })
}
