import { CATALOGUE, clauseById } from '@heqi/clauses'
import { CUSTOM_CLAUSE, type DraftClause, type DraftFile, emptyDraft, type ImportedClause } from '@heqi/contract'
import { Problem } from '../http/problem.ts'
import type { ImportResult } from './import.ts'

/**
 * A draft of one contract of an import: its clauses in the order of the text, each kind once with all that was read of it, and
 * what nobody recognised word for word in its place. Terms that were not read are blanks.
 * @throws Problem `not-found` when the file has no such contract.
 */
export function draftFromImport({ file }: ImportResult, contractIndex: number): DraftFile {
  const contract = file.contracts[contractIndex]
  if (!contract) throw new Problem('not-found')
  const clauses: DraftClause[] = []
  let customs = 0
  for (const clause of contract.clauses) {
    const isKnown = clause.type !== CUSTOM_CLAUSE && clauseById(clause.type) !== undefined
    const earlier = isKnown ? clauses.findIndex(({ id }) => id === clause.type) : -1
    const known = clauses[earlier]
    if (known) clauses[earlier] = { ...known, terms: merged(known.terms, storable(clause.terms)) }
    else if (isKnown) clauses.push({ id: clause.type, clause: clause.type, terms: storable(clause.terms) })
    else clauses.push(customClause(clause, ++customs))
  }
  const style = { ...emptyDraft().style, languages: [contract.language] }
  return { ...emptyDraft(), style, clauses: withMustHaves(clauses) }
}

const customClause = ({ terms }: ImportedClause, count: number): DraftClause => ({
  id: `custom-${count}`,
  clause: CUSTOM_CLAUSE,
  terms: storable(terms),
})

/** The parties and the particulars are of every contract, also where the text hides them: as blanks they are asked for. */
function withMustHaves(clauses: readonly DraftClause[]): DraftClause[] {
  const missing = CATALOGUE.filter(
    ({ id }) => ['identity/parties', 'identity/contract-particulars'].includes(id) && !clauses.some((c) => c.id === id),
  )
  return [...missing.map(({ id }): DraftClause => ({ id, clause: id, terms: {} })), ...clauses]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What two places of a text say of one matter; where both speak, the first one counts. */
function merged(first: unknown, second: unknown): unknown {
  if (first === null || first === undefined) return second
  if (Array.isArray(first) && Array.isArray(second)) return first.length === 0 ? second : first
  if (!isRecord(first) || !isRecord(second)) return first
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])]
  return Object.fromEntries(names.map((name) => [name, merged(first[name], second[name])]))
}

/** Without nulls (a blank is a term that is not there) and without what the database's JSON cannot hold. */
function storable(value: unknown): unknown {
  if (value === null) return undefined
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed()
  if (Array.isArray(value)) return value.map((entry) => storable(entry) ?? {})
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, storable(entry)]))
}
