import { type Static, Type } from 'typebox'
import { ContractTerms } from './contract-terms.ts'
import { IsoDate, listOf, oneOf, optional, record } from './primitives.ts'

/**
 * One dated change: `path` is `clause.property[id or index].property`, such as
 * `quality/kpi.kpis[service-level].target.value`; a list entry is named by its `id` (or `metric`), else by its index.
 */
export const TermChange = Type.Union([
  record({ op: Type.Literal('set'), path: Type.String({ minLength: 3 }), value: Type.Unknown() }),
  record({ op: Type.Literal('remove'), path: Type.String({ minLength: 3 }) }),
])
export type TermChange = Static<typeof TermChange>

/** A signed amendment (补充协议): it overrides terms from a date on. */
export const Amendment = record({
  number: Type.String(),
  signedOn: IsoDate,
  /** May lie before `signedOn`; what was known when stays visible. */
  effectiveFrom: IsoDate,
  changes: listOf(TermChange),
})
export type Amendment = Static<typeof Amendment>

/** A contract as a file: its terms as first signed, where each clause stands in the document, and its amendments. */
export const ContractFile = record({
  schema: oneOf('heqi/contract/1'),
  terms: ContractTerms,
  /** Article number of each clause in the signed document: `"quality/kpi": "8.2"`. */
  articles: optional(Type.Record(Type.String(), Type.String())),
  amendments: optional(listOf(Amendment)),
})
export type ContractFile = Static<typeof ContractFile>
