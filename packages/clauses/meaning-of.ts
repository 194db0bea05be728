import type { ContractTerms, Obligation } from '@heqi/terms'
import type { Clause, DraftTerms } from './clause.ts'

/** What a whole draft makes the system do. */
export type DraftMeaning = {
  /** What the engine computes with; complete only when the draft has all must-have clauses, so it is still to be validated. */
  readonly executable: Partial<ContractTerms>
  readonly obligations: readonly Obligation[]
  /** Clause id -> what that clause puts on record. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** The meanings of all clauses of a draft together. Each clause speaks under its own id, so nothing is overwritten. */
export function meaningOf(clauses: readonly Clause[], draft: DraftTerms): DraftMeaning {
  const meanings = clauses.filter(({ id }) => id in draft).map((clause) => clause.meaning(draft[clause.id]))
  return {
    executable: Object.assign({}, ...meanings.map(({ executable }) => executable ?? {})) as Partial<ContractTerms>,
    obligations: meanings.flatMap(({ obligations }) => obligations ?? []),
    settings: Object.assign({}, ...meanings.map(({ settings }) => settings ?? {})) as Record<string, unknown>,
  }
}
