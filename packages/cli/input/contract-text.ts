import { CATALOGUE, recogniseClauses } from '@heqi/clauses'
import {
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

/** A contract that people wrote, from its file: its clauses with their terms, and what is wrong with it. */
export async function readContractText(file: string, io: Io): Promise<Result<ContractText>> {
  const bytes = await readBytes(file, io)
  if (!bytes.ok) return bytes
  const source = await readSource(bytes.value, { fileName: file })
  if (!source.ok)
    return refuse(...source.problems.map((problem) => ({ ...problem, place: { file, ...problem.place } })))
  const recognise = [recogniseClauses.bind(undefined, CATALOGUE)]
  return accept({
    bytes: bytes.value,
    source: source.value,
    imported: importContract(source.value, recognise, [reviewStructure, reviewClauseTerms]),
  })
}
