import {
  furtherProvisions,
  type ReadProvision,
  type Recogniser,
  readProvisions,
  rulesOfTheWork,
  sharedProvisions,
  typesAlike,
  WORK,
} from '@heqi/clauses'
import type { Language } from '@heqi/vocabulary'
import type { ReviewFinding } from '../review/review-finding.ts'
import { withoutTwins } from '../review/without-twins.ts'
import { accountFor, disjointWaste, type ImportedClause } from './account.ts'
import { clean } from './cleaning/clean.ts'
import type { Waste } from './cleaning/working-text.ts'
import { withFurther } from './further-of-clauses.ts'
import { withMatters } from './matters-of-clauses.ts'
import type { SourceText } from './source-text.ts'
import { analyseContract, type ReadContract } from './structure/analyse.ts'
import { cutContracts, type TextSpan } from './structure/cut-contracts.ts'
import type { GivenRoles } from './structure/given-roles.ts'
import { isOwnDocument } from './structure/own-outline.ts'

/** One contract of a file as `heqi import` gives it; offsets are UTF-16 units into the original text. */
export type ImportedContract = {
  /** By the names that the contract mainly calls them; `areGiven` where somebody said who is who. */
  readonly parties: { readonly client: string; readonly provider: string; readonly areGiven?: true }
  readonly language: Language
  readonly start: number
  readonly end: number
  readonly clauses: readonly ImportedClause[]
  readonly findings: readonly ReviewFinding[]
  readonly waste: readonly Waste[]
}

export type ImportedFile = {
  readonly contracts: readonly ImportedContract[]
  /** What stands outside every contract. */
  readonly waste: readonly Waste[]
}

/** Everything that a review may look at; one analysis, made once. */
export type ContractUnderReview = ReadContract & {
  readonly source: SourceText
  readonly clauses: readonly ImportedClause[]
  readonly waste: readonly Waste[]
  /** Stretches of the source where characters had been lost. */
  readonly damages: readonly { readonly start: number; readonly end: number; readonly repaired: boolean }[]
}

export type Reviewer = (contract: ContractUnderReview) => readonly ReviewFinding[]

/**
 * Finds the contracts of a file, their clauses and what is wrong with them. Every unit of the source ends in a clause, a
 * custom clause or a named kind of waste. Deterministic: the same file gives the same bytes. `rolesOf` gives a contract, by its
 * place among those of the file, the roles of its parties; they win over what is found in it, unless it names nobody so.
 */
export function importContract(
  source: SourceText,
  recognisers: readonly Recogniser[],
  reviewers: readonly Reviewer[],
  rolesOf: (contractIndex: number) => GivenRoles | undefined = () => undefined,
): ImportedFile {
  const cleaned = clean(source)
  const read = spansOf(cleaned.text).map((span, index) => analyseContract(cleaned, span, rolesOf(index)))
  const contracts = read.map(({ read: contract, waste }): ImportedContract => {
    const { analysed, start, end } = contract
    const recognitions = recognisers.flatMap((recognise) => recognise(analysed))
    const own = cleaned.waste.filter((item) => item.start < end && item.end > start)
    const shared = sharedProvisions(analysed, recognitions)
    const sharing = recognitions.map((one) => {
      const elsewhere = shared.get(one)
      return elsewhere === undefined ? one : { ...one, elsewhere }
    })
    const account = accountFor(source.text, contract, sharing, [...own, ...waste])
    const further = furtherProvisions(analysed, recognitions)
    const [listed, read] = byPattern(readProvisions(analysed, recognitions))
    const unknown = [...further, ...listed]
    const ofTheWork = rulesOfTheWork(analysed, recognitions)
    const alike = typesAlike(
      analysed,
      unknown.map(({ words }) => words),
    ).map((types, at) => (ofTheWork.has(further[at]?.start ?? -1) ? [...types, WORK] : types))
    const clauses = withMatters(
      withFurther(account.clauses, further, analysed.articles, recognitions),
      [...unknown, ...read],
      alike,
    )
    const damages = cleaned.damages.filter((damage) => damage.start >= start && damage.end <= end)
    const underReview: ContractUnderReview = {
      ...contract,
      source,
      clauses,
      waste: account.waste,
      damages,
    }
    return {
      parties: partiesOf(contract),
      language: analysed.language,
      start,
      end,
      clauses,
      findings: withoutTwins(reviewers.flatMap((review) => review(underReview))),
      waste: account.waste,
    }
  })
  return { contracts, waste: outside(source.text.length, contracts, cleaned.waste) }
}

/** Those whose values no pattern knew, and those that patterns read. */
const byPattern = (read: readonly ReadProvision[]) =>
  [read.filter(({ isOnlyListed }) => isOnlyListed), read.filter(({ isOnlyListed }) => !isOnlyListed)] as const

const partiesOf = ({ parties: { client, provider, areGiven } }: ReadContract): ImportedContract['parties'] => ({
  client: client[0] ?? '甲方',
  provider: provider[0] ?? '乙方',
  ...(areGiven === undefined ? {} : { areGiven }),
})

/** Annexes of a contract of the library are part of it, whatever their titles are called. */
const spansOf = (text: string): readonly TextSpan[] =>
  isOwnDocument(text) ? [{ start: 0, end: text.length }] : cutContracts(text)

const clipped = (waste: Waste, start: number, end: number): Waste => ({
  ...waste,
  start: Math.max(waste.start, start),
  end: Math.min(waste.end, end),
})

/** The waste between the contracts; a stretch without a name there is white space that cleaning left. */
function outside(length: number, contracts: readonly ImportedContract[], waste: readonly Waste[]): Waste[] {
  const between: { start: number; end: number }[] = []
  let from = 0
  for (const { start, end } of contracts) {
    if (start > from) between.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (length > from) between.push({ start: from, end: length })
  return between.flatMap((gap) => {
    const named = disjointWaste(waste)
      .filter((item) => item.start < gap.end && item.end > gap.start)
      .map((item) => clipped(item, gap.start, gap.end))
    const filled: Waste[] = []
    let at = gap.start
    for (const item of named) {
      if (item.start > at) filled.push({ kind: 'separator', start: at, end: item.start })
      filled.push(item)
      at = item.end
    }
    if (at < gap.end) filled.push({ kind: 'separator', start: at, end: gap.end })
    return filled
  })
}
