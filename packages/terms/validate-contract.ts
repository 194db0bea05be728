import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import type { CoherenceCode, CoherenceRule } from './coherence/coherence.ts'
import {
  datesExist,
  isCalendarDate,
  peaksEndAfterTheyStart,
  termEndsAfterItStarts,
  trialLiesInTerm,
  windowsAreNotEmpty,
} from './coherence/dates.ts'
import {
  commissionStepsRise,
  componentReferencesExist,
  componentsAreNamedOnce,
  hoursAreTimes,
  scheduleDoesNotExceedThePrice,
  sharesAreParts,
  tiersRise,
  totalPriceIsThereWhenNeeded,
} from './coherence/money.ts'
import { creditCodesAreRight } from './coherence/parties.ts'
import {
  assessmentHasPromises,
  bandsFall,
  metricReferencesExist,
  metricsAreNamedOnce,
  targetsFitTheirMetrics,
  unitsOfScoresArePositive,
} from './coherence/quality.ts'
import { ContractFile } from './contract-file.ts'
import { ContractTerms } from './contract-terms.ts'
import { refusalsOf, type SchemaRefusalCode } from './schema-refusals.ts'
import type { PathRefusal } from './term-path.ts'
import { applyChanges, termsInForce } from './terms-in-force.ts'

export type ContractRefusalCode = SchemaRefusalCode | CoherenceCode | PathRefusal['code'] | 'schema-newer'

const RULES: readonly CoherenceRule[] = [
  datesExist,
  termEndsAfterItStarts,
  trialLiesInTerm,
  windowsAreNotEmpty,
  peaksEndAfterTheyStart,
  creditCodesAreRight,
  metricsAreNamedOnce,
  metricReferencesExist,
  targetsFitTheirMetrics,
  unitsOfScoresArePositive,
  bandsFall,
  assessmentHasPromises,
  componentsAreNamedOnce,
  hoursAreTimes,
  componentReferencesExist,
  tiersRise,
  commissionStepsRise,
  scheduleDoesNotExceedThePrice,
  sharesAreParts,
  totalPriceIsThereWhenNeeded,
]

/** Terms that fit the schema and each other, or every place where they do not. */
export function validateTerms(value: unknown): Result<ContractTerms, Refusal<ContractRefusalCode>> {
  const misfits = refusalsOf(ContractTerms, value)
  if (misfits.length > 0) return refuse(...misfits)
  const terms = value as ContractTerms
  const incoherences = RULES.flatMap((rule) => rule(terms))
  return incoherences.length > 0 ? refuse(...incoherences) : accept(terms)
}

/** A contract file whose terms hold together as signed and after each of its amendments. */
export function validateContract(value: unknown): Result<ContractFile, Refusal<ContractRefusalCode>> {
  const newer = newerSchema(value)
  if (newer) return refuse(newer)
  const misfits = refusalsOf(ContractFile, value).map((refusal) => stripped(refusal, 'terms.'))
  if (misfits.length > 0) return refuse(...misfits)
  const contract = value as ContractFile
  const signed = validateTerms(contract.terms)
  if (!signed.ok) return signed
  for (const [index, amendment] of (contract.amendments ?? []).entries()) {
    const refusals = amendmentRefusals(contract, index)
    if (refusals.length > 0) return refuse(...refusals.map((refusal) => inAmendment(refusal, amendment.number)))
  }
  return accept(contract)
}

function amendmentRefusals(contract: ContractFile, index: number): readonly Refusal<ContractRefusalCode>[] {
  const amendments = contract.amendments ?? []
  const amendment = amendments[index]
  if (!amendment) return []
  const impossible = [amendment.signedOn, amendment.effectiveFrom].find((date) => !isCalendarDate(date))
  if (impossible) return [{ code: 'date-impossible', place: { path: 'effectiveFrom' }, data: { value: impossible } }]
  const before = termsInForce({ ...contract, amendments: amendments.slice(0, index) }, amendment.effectiveFrom)
  const changed = applyChanges(before, amendment.changes)
  if (!changed.ok) return changed.problems
  const after = validateTerms(changed.value)
  return after.ok ? [] : after.problems
}

const inAmendment = (refusal: Refusal<ContractRefusalCode>, number: string): Refusal<ContractRefusalCode> => ({
  ...refusal,
  place: { ...refusal.place, path: `amendments[${number}]: ${refusal.place?.path ?? ''}` },
})

function stripped<Code extends string>(refusal: Refusal<Code>, prefix: string): Refusal<Code> {
  const path = refusal.place?.path ?? ''
  return path.startsWith(prefix)
    ? { ...refusal, place: { ...refusal.place, path: path.slice(prefix.length) } }
    : refusal
}

/** A file of a later version is refused as such, not as a heap of unknown terms. */
function newerSchema(value: unknown): Refusal<'schema-newer'> | undefined {
  const schema = typeof value === 'object' && value !== null ? Reflect.get(value, 'schema') : undefined
  const version = typeof schema === 'string' ? /^heqi\/contract\/(\d+)$/.exec(schema)?.[1] : undefined
  if (version === undefined || Number(version) <= 1) return undefined
  return {
    code: 'schema-newer',
    place: { path: 'schema' },
    data: { value: String(schema), expected: 'heqi/contract/1' },
  }
}
