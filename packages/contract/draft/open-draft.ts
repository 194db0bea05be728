import { CATALOGUE, clauseById } from '@heqi/clauses'
import { refusalsOf, type SchemaRefusalCode, shown } from '@heqi/terms'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { CUSTOM_CLAUSE } from '../import/account.ts'
import { type DraftClause, DraftFile } from './draft-file.ts'

export type DraftRefusalCode =
  | SchemaRefusalCode
  | 'schema-newer'
  | 'template-newer'
  | 'clause-unknown'
  | 'clause-repeated'
  | 'clause-not-here'
  | 'file-empty'
  | 'file-cut-off'
  | 'file-not-json'

export type DraftRefusal = Refusal<DraftRefusalCode>

/** Templates that this program knows, with their versions. */
export type KnownTemplates = ReadonlyMap<string, number>

/**
 * A draft from the text of its file, or every place where it is damaged, of a newer version, or holds a value that its clause
 * does not allow. Terms that are missing are no damage: they are blanks. `null` counts as missing, as an import leaves it.
 */
export function openDraftText(text: string, templates: KnownTemplates = new Map()): Result<DraftFile, DraftRefusal> {
  if (text.trim() === '') return refuse({ code: 'file-empty' })
  try {
    return openDraft(JSON.parse(text.replace(/^\ufeff/, '')) as unknown, templates)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refuse(damageOf(text, error))
  }
}

/** Where JSON breaks off or breaks; the place that the reader names, or the sign at which it stumbled. */
function damageOf(text: string, { message }: SyntaxError): DraftRefusal {
  const end = text.trimEnd().length
  const isCutOff = /end of JSON|[Uu]nterminated/.test(message)
  const stated = /position (\d+)/.exec(message)?.[1]
  const token = /token '(.*?)'/su.exec(message)?.[1] ?? ''
  const at = isCutOff ? end : stated === undefined ? Math.max(0, text.indexOf(token)) : Number(stated)
  const before = text.slice(0, at).split('\n')
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const code = isCutOff || at >= end ? 'file-cut-off' : 'file-not-json'
  return { code, place, data: { value: shown(text.slice(at, at + 20)) } }
}

/** As `openDraftText`, for a value that was read already. */
export function openDraft(value: unknown, templates: KnownTemplates = new Map()): Result<DraftFile, DraftRefusal> {
  const newer = newerVersion(value, templates)
  if (newer) return refuse(newer)
  const misfits = refusalsOf(DraftFile, value)
  if (misfits.length > 0) return refuse(...misfits)
  const draft = value as DraftFile
  const problems = [...repetitions(draft), ...draft.clauses.flatMap(clauseRefusals)]
  if (problems.length > 0) return refuse(...problems)
  return accept({
    ...draft,
    clauses: draft.clauses.map((clause) => ({ ...clause, terms: withoutNulls(clause.terms) ?? {} })),
  })
}

function newerVersion(value: unknown, templates: KnownTemplates): DraftRefusal | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { schema, template } = value as {
    readonly schema?: unknown
    readonly template?: Partial<DraftFile['template']>
  }
  const version = typeof schema === 'string' ? /^heqi\/draft\/(\d+)$/.exec(schema)?.[1] : undefined
  if (version !== undefined && Number(version) > 1)
    return { code: 'schema-newer', place: { path: 'schema' }, data: { value: shown(schema), expected: 'heqi/draft/1' } }
  const known = typeof template?.id === 'string' ? templates.get(template.id) : undefined
  if (known === undefined || typeof template?.version !== 'number' || template.version <= known) return undefined
  return {
    code: 'template-newer',
    place: { path: 'template.version' },
    data: { value: template.version, expected: known },
  }
}

function repetitions({ clauses }: DraftFile): readonly DraftRefusal[] {
  const seenIds = new Set<string>()
  const seenClauses = new Set<string>()
  return clauses.flatMap(({ id, clause }, index): readonly DraftRefusal[] => {
    const isRepeated = seenIds.has(id) || (clause !== CUSTOM_CLAUSE && seenClauses.has(clause))
    seenIds.add(id)
    seenClauses.add(clause)
    return isRepeated ? [{ code: 'clause-repeated', place: { path: `clauses[${index}]` }, data: { value: id } }] : []
  })
}

/** What is wrong in one clause of a draft; paths begin with the clause's own id in the draft. */
export function clauseRefusals({ id, clause: clauseId, terms }: DraftClause): readonly DraftRefusal[] {
  const clause = clauseById(clauseId)
  if (clause) return refusalsOf(clause.terms, withoutNulls(terms) ?? {}, id).filter((refusal) => !isMissing(refusal))
  const family = clauseId.split('/')[0]
  const near = CATALOGUE.filter((candidate) => candidate.id.startsWith(`${family}/`))
  const expected = (near.length > 0 ? near : CATALOGUE).map((candidate) => candidate.id).join(', ')
  return [{ code: 'clause-unknown', place: { path: id }, data: { value: clauseId, expected } }]
}

/** A term that is not there yet, or an alternative that nobody chose yet. */
export const isMissing = ({ code, data }: Refusal<SchemaRefusalCode>): boolean =>
  code === 'term-missing' || (code === 'variant-unknown' && data?.value === 'undefined')

/** Terms without `null`. */
function withoutNulls(value: unknown): unknown {
  if (value === null) return undefined
  if (Array.isArray(value)) return value.filter((entry) => entry !== null).map(withoutNulls)
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, entry]) => [name, withoutNulls(entry)] as const)
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined))
}
