import { valueAtPath } from '@heqi/clauses'
import {
  CUSTOM_CLAUSE,
  correctedClause,
  findingsAfterCorrections,
  type ImportedContract,
  type ReviewFinding,
  standingCorrections,
  termsAsRead,
} from '@heqi/contract'
import type { PartyRole } from '@heqi/vocabulary'
import type { ImportResult } from '../../api/import.ts'

/** A clause of an import as it counts now: read, or as somebody says. */
export type ReadClause = {
  readonly index: number
  readonly readType: string
  readonly type: string
  readonly terms: unknown
  readonly article: string
  readonly start: number
  readonly end: number
  readonly trust: Trust
  /** What was read in its words, as far as it fits what the clause is now. */
  readonly readings: readonly Reading[]
  /** Its sentences whose values are terms of other clauses. */
  readonly elsewhere: readonly Elsewhere[]
  readonly byName: string | undefined
}

/** Words of the source and what was read in them: a term at its path, or values that no term takes. */
export type Reading = {
  /** Among the readings of the contract. */
  readonly index: number
  readonly clause: number
  readonly start: number
  readonly end: number
} & (
  | { readonly kind: 'term'; readonly path: string; readonly isCorrected: boolean }
  | { readonly kind: 'further'; readonly values: readonly StatedValue[] }
)

type ImportedClause = ImportedContract['clauses'][number]
export type Elsewhere = NonNullable<ImportedClause['elsewhere']>[number]
export type StatedValue = NonNullable<ImportedClause['further']>[number]['values'][number]

/** How far a reading can be trusted, as a word. */
export type Trust = 'said' | 'sure' | 'fair' | 'doubtful' | 'verbatim'

const PARTIES = 'identity/parties'

/** Who is 甲方, as it was read or as somebody says. */
export function partyAOf(clauses: readonly ReadClause[]): PartyRole {
  const terms = clauses.flatMap(({ type, terms: read }) => (type === PARTIES ? [read as { partyA?: PartyRole }] : []))
  return terms.find(({ partyA }) => partyA !== undefined)?.partyA ?? 'client'
}

const SURE = 0.85
const FAIR = 0.6

export function trustOf(type: string, confidence: number): Trust {
  if (type === CUSTOM_CLAUSE) return 'verbatim'
  if (confidence >= SURE) return 'sure'
  return confidence >= FAIR ? 'fair' : 'doubtful'
}

type Corrections = ImportResult['corrections']
type Said = Pick<Corrections[number], 'readType' | 'type' | 'terms' | 'createdByName'>

/** A clause as it counts, and what that was made of besides what was read: the word on it, and how many readings stand before. */
type Counted = { readonly clause: ReadClause; readonly said: Said | undefined; readonly before: number }
type Made = {
  readonly contractIndex: number
  readonly corrections: Corrections
  readonly counted: readonly Counted[]
  readonly clauses: readonly ReadClause[]
}

const madeOf = new WeakMap<ImportedContract, Made>()

/**
 * The clauses of one contract of an import, with corrections in the places of what they correct. Several parts of the page ask
 * for them: they are made once, and a clause of which nobody said anything new is the same object as before.
 */
export function readClauses(
  contract: ImportedContract,
  contractIndex: number,
  corrections: Corrections,
): readonly ReadClause[] {
  const made = madeOf.get(contract)
  if (made?.corrections === corrections && made.contractIndex === contractIndex) return made.clauses
  const standing = standingCorrections(contract, ofContract(contractIndex, corrections))
  let before = 0
  const counted = contract.clauses.map((read, index): Counted => {
    const said = standing.said.get(read)
    const known = made?.counted[index]
    const one =
      known !== undefined && known.before === before && isSameWord(known.said, said)
        ? known
        : { clause: readClause(contract, { read, index, said, before }), said, before }
    before += one.clause.readings.length
    return one
  })
  const clauses = counted.map(({ clause }) => clause)
  madeOf.set(contract, { contractIndex, corrections, counted, clauses })
  return clauses
}

const isSameWord = (one: Said | undefined, other: Said | undefined): boolean =>
  one?.readType === other?.readType &&
  one?.type === other?.type &&
  one?.terms === other?.terms &&
  one?.createdByName === other?.createdByName

type ToRead = Omit<Counted, 'clause'> & { readonly read: ImportedClause; readonly index: number }

function readClause(contract: ImportedContract, { read: clause, index, said, before }: ToRead): ReadClause {
  const { article, start, end, confidence } = clause
  // A correction that was said of another kind of reading goes on under its own name.
  const readType = said?.readType ?? clause.type
  const { type } = said ?? clause
  const terms = termsAsRead(contract, said ?? clause)
  const readings = readingsOf(clause, { type, terms }).map(
    (reading, at): Reading => ({ ...reading, index: before + at, clause: index }),
  )
  return {
    index,
    readType,
    article,
    start,
    end,
    type,
    terms,
    trust: said === undefined ? trustOf(clause.type, confidence) : 'said',
    readings,
    elsewhere: correctedClause(clause, { type, terms }).elsewhere ?? [],
    byName: said?.createdByName,
  }
}

const ofContract = (contractIndex: number, corrections: ImportResult['corrections']) =>
  corrections.filter((correction) => correction.contractIndex === contractIndex)

/** Corrections that no longer apply, since the contract was read under other roles. */
export const lostCorrections = (
  contract: ImportedContract,
  contractIndex: number,
  corrections: ImportResult['corrections'],
) => standingCorrections(contract, ofContract(contractIndex, corrections)).lost.filter(({ readAs }) => readAs !== null)

type WithoutIndex<One> = One extends unknown ? Omit<One, 'index' | 'clause'> : never

/** Imports of earlier days have neither places of terms nor further sentences. */
function readingsOf(
  read: ImportedClause,
  said: Pick<ImportedClause, 'type' | 'terms'>,
): readonly WithoutIndex<Reading>[] {
  const { evidence: standing, further = [] } = correctedClause(read, said)
  const terms = Object.entries(read.evidence ?? {}).flatMap(([path, { start, end }]) =>
    read.type === said.type && valueAtPath(said.terms, path) !== undefined
      ? [{ kind: 'term' as const, path, isCorrected: standing[path] === undefined, start, end }]
      : [],
  )
  return [...terms, ...further.map(({ start, end, values }) => ({ kind: 'further' as const, values, start, end }))]
}

/** Findings, with the reason where somebody lets them stand. */
export type ReadFinding = {
  readonly index: number
  readonly finding: ReviewFinding
  readonly reason: string | undefined
}

/** Without those that a corrected term mended. */
export function readFindings(
  contract: ImportedContract,
  contractIndex: number,
  { corrections, suppressions }: Pick<ImportResult, 'corrections' | 'suppressions'>,
): readonly ReadFinding[] {
  const reasons = new Map(
    suppressions
      .filter((suppression) => suppression.contractIndex === contractIndex)
      .map(({ code, start, reason }) => [`${code}/${start}`, reason]),
  )
  const said = readClauses(contract, contractIndex, corrections).flatMap(({ index, trust, type, terms }) => {
    const clause = contract.clauses[index]
    if (clause === undefined) return []
    return trust === 'said' ? correctedClause(clause, { type, terms }) : clause
  })
  return findingsAfterCorrections(contract, said).map((finding, index) => ({
    index,
    finding,
    reason: reasons.get(`${finding.code}/${finding.place.start ?? 0}`),
  }))
}

type Waste = ImportedContract['waste'][number]
type NamedWaste = Exclude<Waste['kind'], 'separator' | 'line-break'>
type LeftOut = { readonly kind: NamedWaste; readonly places: readonly Waste[]; readonly letters: number }

/** What is in no clause, by kind, the most letters first; the white space between is not worth telling. */
export function leftOut(waste: readonly Waste[], text: string): readonly LeftOut[] {
  const byKind = Map.groupBy(waste, ({ kind }) => kind)
  return [...byKind]
    .flatMap(([kind, places]) => {
      if (kind === 'separator' || kind === 'line-break') return []
      const letters = places.reduce(
        (sum, { start, end }) => sum + text.slice(start, end).replaceAll(/\s/g, '').length,
        0,
      )
      return letters === 0 ? [] : [{ kind, places, letters }]
    })
    .sort((a, b) => b.letters - a.letters)
}
