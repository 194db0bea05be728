import { CATALOGUE, meaningOf } from '@heqi/clauses'
import type { ContractTerms } from '@heqi/terms'
import { asSpoken } from './as-spoken.ts'
import type { DraftClause, DraftFile } from './draft-file.ts'
import { draftTerms } from './draft-terms.ts'

/**
 * The draft that a contract was signed as, with what amendments changed since. What is executed is only a part of what was
 * agreed: the rest of each clause stays as it was signed. A clause that an amendment brought comes last, as it did in time; one
 * that an amendment ended is left out.
 * @param inForce the executable terms of the day
 */
export function amendedDraft(signed: DraftFile, inForce: Partial<ContractTerms>): DraftFile {
  const before: Terms = meaningOf(CATALOGUE, draftTerms(asSpoken(signed))).executable
  const now: Terms = inForce
  const kept = signed.clauses.filter(({ clause }) => !(clause in before) || clause in now)
  const clauses = kept.map((entry): DraftClause => {
    const { clause, terms } = entry
    return clause in before ? { ...entry, terms: withChanges(terms, before[clause], now[clause]) } : entry
  })
  const brought = Object.keys(now).filter((clause) => !(clause in before))
  return { ...signed, clauses: [...clauses, ...brought.map((id) => ({ id, clause: id, terms: now[id] }))] }
}

type Terms = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Terms =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What was agreed, with the difference between two states of the part of it that is executed. */
function withChanges(agreed: unknown, before: unknown, now: unknown): unknown {
  if (JSON.stringify(before) === JSON.stringify(now)) return agreed
  if (isRecord(agreed) && isRecord(before) && isRecord(now)) {
    const untouched = Object.entries(agreed).filter(([name]) => !(name in before) || name in now)
    const changed = Object.entries(now).map(([name, value]) => [name, withChanges(agreed[name], before[name], value)])
    return Object.fromEntries([...untouched, ...changed].filter(([, value]) => value !== undefined))
  }
  if (Array.isArray(agreed) && Array.isArray(before) && Array.isArray(now) && agreed.length === now.length)
    return now.map((value: unknown, index) => withChanges(agreed[index], before[index], value))
  return now
}
