import { type ComparedContract, comparedDraft, comparedImport, type DraftFile } from '@heqi/contract'
import type { Language } from '@heqi/vocabulary'
import type { QueryClient } from '@tanstack/react-query'
import { answered, api } from '../../api/client.ts'
import { draftQuery, revisionQuery, roundQuery } from '../../api/draft.ts'
import { importResultQuery } from '../../api/import.ts'

/** A version of a contract as an address names it: `draft:ID`, `draft:ID:7`, `contract:ID`, `import:ID:0`, `round:ID:2`. */
export type Side = {
  readonly kind: 'draft' | 'contract' | 'import' | 'round'
  readonly id: string
  readonly number: number | undefined
}

const SIDE = /^(draft|contract|import|round):([0-9a-f-]{36})(?::(\d+))?$/

export function sideFrom(text: string | undefined): Side | undefined {
  const [, kind, id, number] = SIDE.exec(text ?? '') ?? []
  if (kind === undefined || id === undefined) return undefined
  return { kind: kind as Side['kind'], id, number: number === undefined ? undefined : Number(number) }
}

/** What is to be compared, read from wherever it is. @throws ApiProblem */
export async function readSide(client: QueryClient, side: Side, language: Language): Promise<ComparedContract> {
  if (side.kind === 'import') {
    const { source, file } = await client.fetchQuery(importResultQuery(side.id))
    const contract = file.contracts[side.number ?? 0]
    return contract === undefined ? { terms: {} } : comparedImport(contract, source)
  }
  return comparedDraft(await readText(client, side), language)
}

async function readText(client: QueryClient, { kind, id, number }: Side): Promise<DraftFile> {
  if (kind === 'contract')
    return (await answered(api.GET('/api/contracts/{contractId}/draft', { params: { path: { contractId: id } } })))
      .file as DraftFile
  if (kind === 'round') return (await client.fetchQuery(roundQuery(id, number ?? 1))).file
  if (number !== undefined) return (await client.fetchQuery(revisionQuery(id, number))).file
  return (await client.fetchQuery({ ...draftQuery(id), staleTime: 0 })).file
}
