import type { Clause } from '../clause.ts'
import type { AnalysedContract, Article, Recognition } from './analysed-contract.ts'
import { withDeadlinesAndLimits } from './deadlines-and-limits.ts'
import { recogniseEnglish } from './english-contract.ts'
import { recogniseOwnClauses } from './own-wording.ts'
import { partyWords } from './party-words.ts'
import { allPassagesOf, passagesOf } from './passage.ts'
import { Reading } from './reading.ts'
import { look } from './sight.ts'

/**
 * Finds clauses in a contract: first those that stand in the library's own words, which are read back word for word; then, in
 * what remains, by the sights of all clauses. Ordered by place.
 */
export function recogniseClauses(clauses: readonly Clause[], contract: AnalysedContract): readonly Recognition[] {
  const own = recogniseOwnClauses(clauses, contract)
  const known = [...own.values()]
  const foreign = recogniseForeign(clauses, contract, own).filter((found) => !isRepetition(found, known, contract))
  return [...known, ...foreign].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Its title and its annexes name what a clause says in the library's own words: that is no second clause of the kind. */
const isRepetition = (
  { type, start }: Recognition,
  known: readonly Recognition[],
  { articles }: AnalysedContract,
): boolean =>
  known.some((clause) => clause.type === type) &&
  articles.some(({ kind, start: from, end }) => (kind === 'annex' || kind === 'title') && from <= start && start < end)

/** The sights are for Chinese; of an English contract that is not the library's headings and plain values are read. */
function recogniseForeign(
  clauses: readonly Clause[],
  contract: AnalysedContract,
  own: ReadonlyMap<Article, Recognition>,
): readonly Recognition[] {
  if (contract.language !== 'zh-CN') return recogniseEnglish(contract, own)
  const passages = own.size === 0 ? allPassagesOf(contract) : passagesOf(contract, (article) => own.has(article))
  const reading = new Reading(passages, partyWords(contract, passages))
  const found = clauses.flatMap((clause) => look(clause.id, clause.sight, reading))
  return withDeadlinesAndLimits(found, leftoversOf(clauses), reading)
}

const leftoversOf = (clauses: readonly Clause[]) =>
  new Map(clauses.flatMap(({ id, sight: { leftovers } }) => (leftovers ? [[id, leftovers] as const] : [])))
