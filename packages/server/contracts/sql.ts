import type { ContractFile } from '@heqi/terms'
import type { PartyRole } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'

export type ContractRow = {
  readonly contract_id: string
  readonly client_organisation_id: string
  readonly provider_organisation_id: string
  readonly number: string
  readonly title_zh: string
  readonly title_en: string
  readonly client_name: string
  readonly provider_name: string
  readonly starts_on: string
  readonly ends_on: string
  readonly time_zone: string
  readonly currency: string
  readonly version: number
  readonly created_at: string
  readonly party: PartyRole
}

const CONTRACT = `SELECT c.contract_id, c.client_organisation_id, c.provider_organisation_id, c.number, c.title_zh, c.title_en,
    c.client_name, c.provider_name, c.starts_on, c.ends_on, c.time_zone, c.currency, c.version, c.created_at, p.party
  FROM heqi.contract c JOIN heqi.contract_party p USING (contract_id)`

export async function contractById(tx: Transaction, contractId: string): Promise<ContractRow | undefined> {
  const { rows } = await tx.query<ContractRow>({
    name: 'contract-by-id',
    text: `${CONTRACT} WHERE c.contract_id = $1`,
    values: [contractId],
  })
  return rows[0]
}

export type ContractFilter = {
  readonly search?: string | undefined
  readonly state?: 'upcoming' | 'running' | 'ended' | undefined
  readonly party?: PartyRole | undefined
  readonly endsBefore?: string | undefined
  readonly before?: string | undefined
  readonly limit: number
}

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)

/** Newest first. The state is by today's date in each contract's own zone. */
export async function listContracts(tx: Transaction, filter: ContractFilter): Promise<readonly ContractRow[]> {
  const { rows } = await tx.query<ContractRow>(
    `${CONTRACT}, LATERAL (SELECT (now() AT TIME ZONE c.time_zone)::date AS today) t
     WHERE ($1::text IS NULL OR concat_ws(' ', c.number, c.title_zh, c.title_en, c.client_name, c.provider_name) ILIKE $1)
       AND ($2::text IS NULL OR $2 = CASE WHEN t.today < c.starts_on THEN 'upcoming' WHEN t.today > c.ends_on THEN 'ended' ELSE 'running' END)
       AND ($3::text IS NULL OR p.party = $3)
       AND ($4::date IS NULL OR c.ends_on < $4)
       AND ($5::uuid IS NULL OR c.contract_id < $5)
     ORDER BY c.contract_id DESC LIMIT $6`,
    [
      filter.search ? `%${escapeLike(filter.search)}%` : null,
      filter.state ?? null,
      filter.party ?? null,
      filter.endsBefore ?? null,
      filter.before ?? null,
      filter.limit + 1,
    ],
  )
  return rows
}

/** The columns of a contract that its terms say. */
export function termsColumns({ terms }: ContractFile): readonly string[] {
  const particulars = terms['identity/contract-particulars']
  const { client, provider } = terms['identity/parties']
  const { start, end } = terms['term/duration']
  return [
    particulars.number,
    particulars.title['zh-CN'],
    particulars.title.en,
    client.name['zh-CN'],
    provider.name['zh-CN'],
    start,
    end,
  ]
}

export async function insertContract(
  tx: Transaction,
  actor: Actor,
  contract: {
    id: string
    clientOrganisationId: string
    providerOrganisationId: string
    file: ContractFile
    sha256: Buffer
  },
): Promise<void> {
  const particulars = contract.file.terms['identity/contract-particulars']
  await tx.query(
    `INSERT INTO heqi.contract (contract_id, client_organisation_id, provider_organisation_id, time_zone, currency, created_by,
       version, number, title_zh, title_en, client_name, provider_name, starts_on, ends_on)
     VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8, $9, $10, $11, $12, $13)`,
    [
      contract.id,
      contract.clientOrganisationId,
      contract.providerOrganisationId,
      particulars.timeZone ?? 'Asia/Shanghai',
      particulars.currency ?? 'CNY',
      actor.personId,
      ...termsColumns(contract.file),
    ],
  )
  await tx.query(
    "INSERT INTO heqi.contract_party (contract_id, organisation_id, party) VALUES ($1, $2, 'client'), ($1, $3, 'provider')",
    [contract.id, contract.clientOrganisationId, contract.providerOrganisationId],
  )
  await insertVersion(tx, actor, { contractId: contract.id, version: 1, file: contract.file, sha256: contract.sha256 })
}

export async function insertVersion(
  tx: Transaction,
  actor: Actor,
  version: { contractId: string; version: number; file: ContractFile; sha256: Buffer; note?: string | undefined },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.contract_version (contract_id, version, file, sha256, note, created_by, created_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      version.contractId,
      version.version,
      JSON.stringify(version.file),
      version.sha256,
      version.note ?? null,
      actor.personId,
      actor.personName,
    ],
  )
}

/** Makes a version the one that counts; false when another change came first. */
export async function setVersion(
  tx: Transaction,
  contractId: string,
  from: number,
  file: ContractFile,
): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE heqi.contract SET version = $2 + 1, number = $3, title_zh = $4, title_en = $5, client_name = $6,
       provider_name = $7, starts_on = $8, ends_on = $9
     WHERE contract_id = $1 AND version = $2`,
    [contractId, from, ...termsColumns(file)],
  )
  return rowCount === 1
}

export type VersionRow = {
  readonly version: number
  readonly file: ContractFile
  readonly sha256: Buffer
  readonly note: string | null
  readonly created_at: string
  readonly created_by_name: string
}

export async function versionOf(
  tx: Transaction,
  contractId: string,
  version?: number,
): Promise<VersionRow | undefined> {
  const { rows } = await tx.query<VersionRow>(
    `SELECT v.version, v.file, v.sha256, v.note, v.created_at, v.created_by_name
     FROM heqi.contract_version v JOIN heqi.contract c USING (contract_id)
     WHERE v.contract_id = $1 AND v.version = coalesce($2, c.version)`,
    [contractId, version ?? null],
  )
  return rows[0]
}

export async function versionsOf(tx: Transaction, contractId: string): Promise<readonly Omit<VersionRow, 'file'>[]> {
  const { rows } = await tx.query<Omit<VersionRow, 'file'>>(
    `SELECT version, sha256, note, created_at, created_by_name FROM heqi.contract_version WHERE contract_id = $1 ORDER BY version`,
    [contractId],
  )
  return rows
}

export type ContractPersonRow = {
  readonly organisation_id: string
  readonly person_id: string
  readonly person_name: string
  readonly duty: string
  readonly party: PartyRole
}

export async function peopleOf(tx: Transaction, contractId: string): Promise<readonly ContractPersonRow[]> {
  const { rows } = await tx.query<ContractPersonRow>(
    `SELECT p.organisation_id, p.person_id, p.person_name, p.duty,
       CASE p.organisation_id WHEN c.client_organisation_id THEN 'client' ELSE 'provider' END AS party
     FROM heqi.contract_person p JOIN heqi.contract c USING (contract_id)
     WHERE p.contract_id = $1 ORDER BY party, p.duty, p.person_name`,
    [contractId],
  )
  return rows
}

export async function addPerson(
  tx: Transaction,
  contractId: string,
  organisationId: string,
  personId: string,
  duty: string,
) {
  const { rowCount } = await tx.query(
    `INSERT INTO heqi.contract_person (contract_id, organisation_id, person_id, person_name, duty)
     SELECT $1, m.organisation_id, p.person_id, p.name, $4
     FROM heqi.membership m JOIN heqi.person p USING (person_id)
     WHERE m.organisation_id = $2 AND m.person_id = $3 AND m.ended_at IS NULL
     ON CONFLICT DO NOTHING`,
    [contractId, organisationId, personId, duty],
  )
  return rowCount === 1
}

export async function removePerson(
  tx: Transaction,
  contractId: string,
  organisationId: string,
  personId: string,
  duty: string,
) {
  const { rowCount } = await tx.query(
    'DELETE FROM heqi.contract_person WHERE contract_id = $1 AND organisation_id = $2 AND person_id = $3 AND duty = $4',
    [contractId, organisationId, personId, duty],
  )
  return rowCount === 1
}

export type DocumentRow = {
  readonly document_id: string
  readonly name: string
  readonly media_type: string
  readonly size_bytes: number
  readonly sha256: Buffer
  readonly created_at: string
  readonly created_by_name: string
}

export async function documentsOf(tx: Transaction, contractId: string): Promise<readonly DocumentRow[]> {
  const { rows } = await tx.query<DocumentRow>(
    `SELECT document_id, name, media_type, size_bytes, sha256, created_at, created_by_name
     FROM heqi.contract_document WHERE contract_id = $1 ORDER BY document_id DESC`,
    [contractId],
  )
  return rows
}

export async function documentBytes(tx: Transaction, contractId: string, documentId: string) {
  const { rows } = await tx.query<{ name: string; media_type: string; bytes: Buffer }>(
    'SELECT name, media_type, bytes FROM heqi.contract_document WHERE contract_id = $1 AND document_id = $2',
    [contractId, documentId],
  )
  return rows[0]
}

export async function insertDocument(
  tx: Transaction,
  document: {
    contractId: string
    id: string
    name: string
    mediaType: string
    sha256: Buffer
    bytes: Buffer
    byName: string
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.contract_document
       (contract_id, document_id, name, media_type, size_bytes, sha256, bytes, created_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      document.contractId,
      document.id,
      document.name,
      document.mediaType,
      document.bytes.length,
      document.sha256,
      document.bytes,
      document.byName,
    ],
  )
}
