import { accept, type IsoDate, type Refusal, type Result } from '@heqi/vocabulary'
import type { Amendment, ContractFile, TermChange } from './contract-file.ts'
import type { ContractTerms } from './contract-terms.ts'
import { type PathRefusal, withValueAt } from './term-path.ts'

/** The terms after the changes, in their order. Says nothing about whether the result is still coherent: see `validateContract`. */
export function applyChanges<Terms>(terms: Terms, changes: readonly TermChange[]): Result<Terms, PathRefusal> {
  let changed = terms
  for (const change of changes) {
    const result = withValueAt(changed, change.path, change.op === 'set' ? change.value : undefined)
    if (!result.ok) return result
    changed = result.value
  }
  return accept(changed)
}

/** Amendments in the order in which they take effect; of the same day, in the order of signing. */
function inOrder(amendments: readonly Amendment[]): readonly Amendment[] {
  return [...amendments].sort(
    (a, b) =>
      a.effectiveFrom.localeCompare(b.effectiveFrom) ||
      a.signedOn.localeCompare(b.signedOn) ||
      a.number.localeCompare(b.number),
  )
}

/**
 * The terms in force on a date (of the contract's time zone). `knownOn` leaves out what was signed after that day, so that
 * what was known when stays visible although an amendment took effect earlier than it was signed.
 * @throws Error when an amendment's path does not fit the terms: validate the contract first.
 */
export function termsInForce(contract: ContractFile, on: IsoDate, knownOn?: IsoDate): ContractTerms {
  const applying = inOrder(contract.amendments ?? []).filter(
    (amendment) => amendment.effectiveFrom <= on && (knownOn === undefined || amendment.signedOn <= knownOn),
  )
  const result = applyChanges(
    contract.terms,
    applying.flatMap((amendment) => amendment.changes),
  )
  if (!result.ok) throw new Error(`amendment does not apply: ${refusalLine(result.problems[0])}`)
  return result.value
}

const refusalLine = (refusal: Refusal | undefined): string => `${refusal?.code ?? ''} ${refusal?.place?.path ?? ''}`

/** A run of days under the same terms: `from` to the day before `until`. */
export type TermSegment = { readonly from: IsoDate; readonly until: IsoDate; readonly terms: ContractTerms }

/** The days from `from` to the day before `until`, cut where an amendment takes effect. */
export function termSegments(
  contract: ContractFile,
  from: IsoDate,
  until: IsoDate,
  knownOn?: IsoDate,
): readonly TermSegment[] {
  const cuts = (contract.amendments ?? [])
    .filter((amendment) => knownOn === undefined || amendment.signedOn <= knownOn)
    .map((amendment) => amendment.effectiveFrom)
    .filter((date) => date > from && date < until)
  const starts = [...new Set([from, ...cuts])].sort()
  return starts.map((start, index) => ({
    from: start,
    until: starts[index + 1] ?? until,
    terms: termsInForce(contract, start, knownOn),
  }))
}
