import type { ContractFile, ContractTerms, TermChange } from '@heqi/terms'
import { type Static, Type } from 'typebox'
import { closed, Day, Id, Instant, Json, nullable, Party, Sha256, Text } from '../http/schemas.ts'
import { Counterparty } from './counterparty.ts'
import type { ContractRow } from './sql.ts'

export const ContractSummary = Type.Object({
  contractId: Id,
  number: Type.String(),
  title: Text,
  clientName: Type.String(),
  providerName: Type.String(),
  /** The side of the acting organisation. */
  party: Party,
  startsOn: Day,
  endsOn: Day,
  timeZone: Type.String(),
  currency: Type.String(),
  state: Type.Enum(['upcoming', 'running', 'ended']),
  version: Type.Integer(),
  createdAt: Instant,
})
export type ContractSummary = Static<typeof ContractSummary>

export const NewContract = closed({
  /** A contract file (`heqi schema contract`); checked with an entry under problems for each place. */
  file: Type.Unsafe<ContractFile>({ description: 'heqi/contract/1' }),
  /** Which side the acting organisation is on. */
  party: Party,
  counterparty: Counterparty,
})

export const TermsInForce = Type.Object({
  on: Day,
  version: Type.Integer(),
  terms: Type.Unsafe<ContractTerms>({ description: 'executable terms by clause (heqi schema contract)' }),
  articles: Type.Record(Type.String(), Type.String()),
})

export const TimelineEntry = Type.Object({
  kind: Type.Enum(['starts', 'trial-ends', 'amended', 'ends', 'version']),
  on: Day,
  number: nullable(Type.String()),
  effectiveFrom: nullable(Day),
  changes: Type.Array(Type.Unsafe<TermChange>(Json)),
  byName: nullable(Type.String()),
  sha256: nullable(Sha256),
})

export const NewAmendment = closed({
  number: Type.String({ minLength: 1, maxLength: 100 }),
  signedOn: Day,
  effectiveFrom: Day,
  changes: Type.Array(Type.Unsafe<TermChange>({ description: 'set or remove at a path of the terms' }), {
    minItems: 1,
  }),
})

export const ContractPerson = Type.Object({
  organisationId: Id,
  personId: Id,
  name: Type.String(),
  duty: Type.String(),
  party: Party,
})

export const ContractDocument = Type.Object({
  documentId: Id,
  name: Type.String(),
  mediaType: Type.String(),
  sizeBytes: Type.Integer(),
  sha256: Sha256,
  createdAt: Instant,
  createdByName: Type.String(),
})

/** Today's state of a contract, by dates alone. */
export function contractState(
  row: Pick<ContractRow, 'starts_on' | 'ends_on'>,
  today: string,
): ContractSummary['state'] {
  if (today < row.starts_on) return 'upcoming'
  return today > row.ends_on ? 'ended' : 'running'
}

export const contractSummary = (row: ContractRow, today: string): ContractSummary => ({
  contractId: row.contract_id,
  number: row.number,
  title: { 'zh-CN': row.title_zh, en: row.title_en },
  clientName: row.client_name,
  providerName: row.provider_name,
  party: row.party,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  timeZone: row.time_zone,
  currency: row.currency,
  state: contractState(row, today),
  version: row.version,
  createdAt: row.created_at,
})
