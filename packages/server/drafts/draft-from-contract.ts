import { clauseById } from '@heqi/clauses'
import { amendedDraft, type DraftClause, type DraftFile, emptyDraft } from '@heqi/contract'
import { type ContractFile, type ContractTerms, termsInForce } from '@heqi/terms'
import type { Instant, IsoDate } from '@heqi/vocabulary'
import { contractFileOf, contractOf, todayIn } from '../contracts/contract.ts'
import * as contracts from '../contracts/sql.ts'
import type { Transaction } from '../database/database.ts'

/** Media type of the draft that a contract was put in force from, filed among its papers. */
export const DRAFT_MEDIA_TYPE = 'application/vnd.heqi.draft+json'

/** What a contract says, as a draft; `isSigned` when it is the whole text that was signed and not its executed part alone. */
export type ContractAsDraft = { readonly file: DraftFile; readonly isSigned: boolean }

/**
 * A new draft that says what the contract says on a day, today by default: the draft that it was put in force from, where it is
 * filed, with the terms as amended since; else the clauses of its executable terms in the order of their articles.
 * @throws Problem `not-found`.
 */
export async function draftFromContract(
  tx: Transaction,
  contractId: string,
  now: Instant,
  on?: IsoDate,
): Promise<ContractAsDraft> {
  const contract = await contractOf(tx, contractId)
  const file = await contractFileOf(tx, contractId)
  const terms = termsInForce(file, on ?? todayIn(contract.time_zone, now))
  const signed = await filedDraft(tx, contractId)
  if (signed) return { file: amendedDraft(signed, terms), isSigned: true }
  return { file: executedDraft(file, terms), isSigned: false }
}

function executedDraft(file: ContractFile, inForce: ContractTerms): DraftFile {
  const terms: Readonly<Record<string, unknown>> = inForce
  const articles = file.articles ?? {}
  const order = (id: string): string => articles[id] ?? '999'
  const clauses = Object.keys(terms)
    .filter((id) => clauseById(id) !== undefined)
    .sort((a, b) => order(a).localeCompare(order(b), 'en', { numeric: true }))
    .map((id): DraftClause => ({ id, clause: id, terms: terms[id] }))
  return { ...emptyDraft(), clauses }
}

async function filedDraft(tx: Transaction, contractId: string): Promise<DraftFile | undefined> {
  const papers = await contracts.documentsOf(tx, contractId)
  const paper = papers.find(({ media_type: mediaType }) => mediaType === DRAFT_MEDIA_TYPE)
  const stored = paper && (await contracts.documentBytes(tx, contractId, paper.document_id))
  return stored && (JSON.parse(stored.bytes.toString('utf8')) as DraftFile)
}
