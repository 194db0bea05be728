import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import {
  type GivenRoles,
  type ImportedFile,
  importContract,
  readSource,
  reviewClauseTerms,
  reviewStructure,
  type SourceText,
} from '@heqi/contract/import'
import { accept, type Result, refuse } from '@heqi/vocabulary'
import type { Io } from '../io.ts'
import { readBytes } from './read-file.ts'

export type ContractText = {
  readonly source: SourceText
  readonly imported: ImportedFile
  /** The file itself. */
  readonly bytes: Uint8Array
}

/**
 * A contract that people wrote, from its file: its clauses with their terms, and what is wrong with it. Given roles hold for each
 * contract of the file that names such parties, of which there must be one.
 */
export async function readContractText(file: string, io: Io, roles?: GivenRoles): Promise<Result<ContractText>> {
  const bytes = await readBytes(file, io)
  if (!bytes.ok) return bytes
  const source = await readSource(bytes.value, { fileName: file })
  if (!source.ok)
    return refuse(...source.problems.map((problem) => ({ ...problem, place: { file, ...problem.place } })))
  const recognise = [recogniseClauses.bind(undefined, CATALOGUE)]
  const reviews = [reviewStructure, reviewClauseTerms]
  const imported = importContract(source.value, recognise, reviews, () => roles)
  if (roles !== undefined && !imported.contracts.some(({ parties }) => parties.areGiven))
    return refuse({ code: 'party-not-named', place: { file }, data: partyNotNamed(roles, imported) })
  return accept({ bytes: bytes.value, source: source.value, imported })
}

/** Who was named, and what the contracts of the file call their parties: `甲方 / 乙方`. */
const partyNotNamed = ({ client, provider }: GivenRoles, { contracts }: ImportedFile) => ({
  value: client ?? provider ?? '',
  expected: [...new Set(contracts.map(({ parties }) => `${parties.client} / ${parties.provider}`))].join('; '),
})
