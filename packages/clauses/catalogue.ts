import type { Clause } from './clause.ts'
import { CATALOGUE } from './generated/catalogue.ts'

const BY_ID: ReadonlyMap<string, Clause> = new Map(CATALOGUE.map((clause) => [clause.id, clause]))

/** The clause with this `family/clause` id. */
export const clauseById = (id: string): Clause | undefined => BY_ID.get(id)

export { CATALOGUE }
