import type { ContractFile, Metric } from '@heqi/terms'

/** Where metrics are defined: in the contract and its amendments, unless `metrics` stand in for them. */
type Definitions = { readonly contract: ContractFile; readonly metrics?: readonly Metric[] | undefined }

const textOf = ({ contract, metrics }: Definitions): string =>
  JSON.stringify(metrics ?? [contract.terms['quality/kpi']?.metrics ?? [], contract.amendments ?? []])

/** Whether some metric attributes records to the period in which they were closed. */
export const attributesByClose = (definitions: Definitions): boolean => textOf(definitions).includes('"close"')

/**
 * Whether records can be counted in parts that know nothing of each other: not where a later contact of the same customer
 * decides, nor where arrivals of other months may count.
 */
export const isCountableInParts = (definitions: Definitions): boolean =>
  !attributesByClose(definitions) && !textOf(definitions).includes('"first-contact-resolution"')
