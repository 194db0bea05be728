import { clauseById } from '@heqi/clauses'
import {
  CUSTOM_CLAUSE,
  contractTitle,
  type DraftClause,
  type DraftFile,
  emptyDraft,
  type ImportedClause,
  type ImportedContract,
  withoutListedAnnexes,
} from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import { Problem } from '../http/problem.ts'
import type { ImportResult } from './import.ts'

/**
 * A draft of one contract of an import: its clauses in the order of the text, each kind once with all that was read of it, and
 * what nobody recognised word for word in its place. Terms that were not read are blanks.
 * @throws Problem `not-found` when the file has no such contract.
 */
export function draftFromImport({ file, source }: ImportResult, contractIndex: number): DraftFile {
  const contract = file.contracts[contractIndex]
  if (!contract) throw new Problem('not-found')
  const clauses: DraftClause[] = []
  let customs = 0
  for (const clause of withoutListedAnnexes(contract.clauses, source.text)) {
    const isKnown = clause.type !== CUSTOM_CLAUSE && clauseById(clause.type) !== undefined
    const earlier = isKnown ? clauses.findIndex(({ id }) => id === clause.type) : -1
    const known = clauses[earlier]
    if (known) clauses[earlier] = { ...known, terms: merged(known.terms, storable(clause.terms)) }
    else if (isKnown) clauses.push({ id: clause.type, clause: clause.type, terms: storable(clause.terms) })
    else clauses.push(customClause(clause, ++customs))
    if (clause.further) clauses.push(furtherClause(clause, ++customs, contract.language))
  }
  const style = { ...emptyDraft().style, languages: [contract.language] }
  return {
    ...emptyDraft(),
    style,
    clauses: withPartyA(withMustHaves(clauses, titleOf(contract, source.text)), contract),
  }
}

const customClause = ({ terms }: ImportedClause, count: number): DraftClause => ({
  id: `custom-${count}`,
  clause: CUSTOM_CLAUSE,
  terms: storable(terms),
})

/** What a clause says beyond the terms that the library words anew: kept behind it, word for word. */
const furtherClause = ({ type, further = [] }: ImportedClause, count: number, language: Language): DraftClause => ({
  id: `custom-${count}`,
  clause: CUSTOM_CLAUSE,
  terms: storable({
    heading: FURTHER[language].replace('{clause}', clauseById(type)?.text[language].title ?? ''),
    paragraphs: further.map(({ words }) => words),
  }),
})

const FURTHER: Readonly<Record<Language, string>> = {
  'zh-CN': '{clause}的其他约定',
  en: '{clause}: further provisions',
}

const PARTIES = 'identity/parties'
const PARTICULARS = 'identity/contract-particulars'

/**
 * The parties and the particulars are of every contract, also where the text hides them: as blanks they are asked for. What the
 * text is called at its head is its title.
 */
function withMustHaves(clauses: readonly DraftClause[], title: object | undefined): DraftClause[] {
  const named = title === undefined ? {} : { title }
  const whole = clauses.some(({ id }) => id === PARTIES)
    ? clauses
    : [{ id: PARTIES, clause: PARTIES, terms: {} }, ...clauses]
  if (!whole.some(({ id }) => id === PARTICULARS)) {
    const particulars: DraftClause = { id: PARTICULARS, clause: PARTICULARS, terms: named }
    return whole.toSpliced(whole.findIndex(({ id }) => id === PARTIES) + 1, 0, particulars)
  }
  return whole.map((clause) =>
    clause.id === PARTICULARS ? { ...clause, terms: { ...named, ...(clause.terms as object) } } : clause,
  )
}

const PARTY_A = /^(?:甲方|Party A)$/i

/** Who is 甲方, where the text calls one of the two so and does not say it in words. */
function withPartyA(clauses: readonly DraftClause[], { parties }: ImportedContract): DraftClause[] {
  const role = (['client', 'provider'] as const).find((one) => PARTY_A.test(parties[one]))
  return clauses.map((clause) =>
    clause.id === PARTIES && role !== undefined
      ? { ...clause, terms: { partyA: role, ...(clause.terms as object) } }
      : clause,
  )
}

function titleOf(contract: ImportedContract, text: string): object | undefined {
  const title = contractTitle(contract, text)
  return title === undefined ? undefined : { [contract.language]: storable(title) }
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
