import {
  assembleDocument,
  type ComparedContract,
  comparedContractFile,
  comparedDraft,
  comparedImport,
} from '@heqi/contract'
import { renderWord, sourceWord } from '@heqi/documents'
import { accept, type Result, refuse } from '@heqi/vocabulary'
import type { Io } from '../io.ts'
import { readContract } from './contract-input.ts'
import { readContractText } from './contract-text.ts'
import { readDraft } from './draft-input.ts'
import { readBytes, readJson } from './read-file.ts'

/** One version of a contract, whatever its file is. */
export type Version = {
  readonly contract: ComparedContract
  /** As a Word file: the file itself where it is one, else our own layout; `undefined` for terms alone. */
  readonly word: (() => Uint8Array) | undefined
}

const isJson = (bytes: Uint8Array): boolean => /^\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 200)))

/** A draft, a contract file, or a contract as text, from its file; told by its content. */
export async function readVersion(file: string, io: Io): Promise<Result<Version>> {
  const bytes = await readBytes(file, io)
  if (!bytes.ok) return bytes
  if (isJson(bytes.value)) return readTerms(file, io)
  const read = await readContractText(file, io)
  if (!read.ok) return read
  const { source, imported } = read.value
  const [contract] = imported.contracts
  if (contract === undefined) return refuse({ code: 'contract-not-found', place: { file } })
  return accept({
    contract: comparedImport(contract, source),
    word: () => (source.format === 'docx' ? bytes.value : sourceWord(source)),
  })
}

async function readTerms(file: string, io: Io): Promise<Result<Version>> {
  const json = await readJson(file, io)
  if (!json.ok) return json
  const { schema } = (json.value.value ?? {}) as { readonly schema?: unknown }
  if (schema === 'heqi/contract/1') {
    const contract = await readContract(file, io)
    return contract.ok ? accept({ contract: comparedContractFile(contract.value), word: undefined }) : contract
  }
  const draft = await readDraft(file, io)
  if (!draft.ok) return draft
  const [first = 'zh-CN', second] = draft.value.style.languages
  const document = (language: typeof first) => assembleDocument(draft.value, language)
  return accept({
    contract: comparedDraft(draft.value, first),
    word: () => renderWord(second === undefined ? document(first) : [document(first), document(second)]),
  })
}
