import { otherParty, type PartyRole } from '@heqi/vocabulary'
import type { ImportedClause } from './account.ts'
import type { SaidClause } from './corrected-clause.ts'
import type { ImportedContract } from './import-contract.ts'
import { partyAIn } from './party-a.ts'
import { rebased, sameValue } from './rebased-terms.ts'

/** What stood where somebody corrected: the terms that were read there, and whom the contract was read to call its client. */
export type ReadAs = { readonly client: string; readonly terms: unknown }

/**
 * People's word on a clause, by its place in the source and the type that was read there. `readAs` is kept where the text has been
 * read under other roles since; without it the word was said of what is read now.
 */
export type Correction = SaidClause & {
  readonly start: number
  readonly end: number
  readonly readType: string
  readonly readAs?: ReadAs | null
}

type Place = Pick<Correction, 'start' | 'end'>
type ReadContract = Pick<ImportedContract, 'clauses' | 'parties'>

const PARTIES = 'identity/parties'

/** The terms of a clause as they are shown: who is 甲方 is seen in how the whole contract calls its parties. */
export function termsAsRead(contract: Pick<ImportedContract, 'parties'>, { type, terms }: SaidClause): unknown {
  const partyA = type === PARTIES ? partyAIn(contract) : undefined
  return partyA === undefined ? terms : { partyA, ...(terms as object) }
}

/**
 * The corrections that still apply to what is read now, each under the clause that it is of. A corrected term keeps its value; a
 * term that was left as it was read is what is read now. `lost` are those for whose clause there is no place any more, and
 * acceptances of what is read differently now.
 */
export function standingCorrections<Said extends Correction>(
  contract: ReadContract,
  corrections: readonly Said[],
): { readonly said: ReadonlyMap<ImportedClause, Said>; readonly lost: readonly Said[] } {
  const read = new Map(contract.clauses.toReversed().map((clause) => [keyOf(clause, clause.type), clause]))
  const said = new Map<ImportedClause, Said>()
  const lost: Said[] = []
  const homeless: Said[] = []
  for (const one of corrections) {
    const clause = read.get(keyOf(one, one.readType))
    const terms = clause && standingTerms(contract, clause, one)
    if (clause === undefined) homeless.push(one)
    else if (terms === undefined) lost.push(one)
    else said.set(clause, { ...one, terms: terms.value })
  }
  for (const one of homeless) {
    const clause = placeOfItsKind(contract, one, said)
    if (clause === undefined) lost.push(one)
    else said.set(clause, { ...one, terms: ofTheSameParties(contract, one, one.terms) })
  }
  return { said, lost }
}

/** Each correction with what it was said of, before the text is read under other roles. */
export function withWhatWasRead<Said extends Correction>(
  contract: ReadContract,
  corrections: readonly Said[],
): readonly Said[] {
  const { said } = standingCorrections(contract, corrections)
  const clauses = new Map([...said].map(([clause, one]) => [keyOf(one, one.readType), clause]))
  return corrections.map((one) => {
    const clause = clauses.get(keyOf(one, one.readType))
    if (clause === undefined || hasReading(one)) return one
    return { ...one, readAs: { client: contract.parties.client, terms: termsAsRead(contract, clause) } }
  })
}

const keyOf = ({ start, end }: Place, readType: string): string => `${start}/${end}/${readType}`

const isAt = (one: Place, other: Place): boolean => one.start === other.start && one.end === other.end

const hasReading = (one: Correction): one is Correction & { readonly readAs: ReadAs } =>
  one.readAs !== undefined && one.readAs !== null

function standingTerms(
  contract: ReadContract,
  clause: ImportedClause,
  one: Correction,
): { readonly value: unknown } | undefined {
  const said = ofTheSameParties(contract, one, one.terms)
  if (!hasReading(one) || one.type !== one.readType) return { value: said }
  const base = ofTheSameParties(contract, one, one.readAs.terms)
  const read = termsAsRead(contract, clause)
  if (sameValue(said, base) && !sameValue(besidePartyA(base), besidePartyA(read))) return undefined
  return { value: rebased(said, base, read) }
}

/** Who turns the roles round says himself that 甲方 is the other one. */
const besidePartyA = (terms: unknown): unknown =>
  typeof terms === 'object' && terms !== null && !Array.isArray(terms) ? { ...terms, partyA: undefined } : terms

/** The kind that somebody gave a place is its kind whatever is read there. */
function placeOfItsKind(
  { clauses }: ReadContract,
  one: Correction,
  taken: ReadonlyMap<ImportedClause, unknown>,
): ImportedClause | undefined {
  if (one.type === one.readType) return undefined
  const there = clauses.filter((each) => isAt(one, each) && !taken.has(each))
  return there.find(({ type }) => type === one.type) ?? (there.length === 1 ? there[0] : undefined)
}

/** What was said of a party stays with it, also where its role is another now. */
const ofTheSameParties = ({ parties }: ReadContract, { readAs }: Correction, terms: unknown): unknown =>
  readAs === undefined || readAs === null || readAs.client === parties.client ? terms : turned(terms)

const isRole = (name: string): name is PartyRole => name === 'client' || name === 'provider'

function turned(terms: unknown): unknown {
  if (typeof terms !== 'object' || terms === null) return terms
  if (Array.isArray(terms)) return terms.map(turned)
  return Object.fromEntries(
    Object.entries(terms).map(([name, value]) => [isRole(name) ? otherParty(name) : name, turned(value)]),
  )
}
