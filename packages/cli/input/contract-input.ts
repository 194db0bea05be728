import type { Facts } from '@heqi/engine'
import { type ContractFile, refusalsOf, validateContract } from '@heqi/terms'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import type { Io } from '../io.ts'
import { placeOfPath } from './json-place.ts'
import { type JsonFile, readJson } from './read-file.ts'

/** The contract of `--contract FILE`, valid, or every place where it is not. A finished draft is the contract that it makes. */
export async function readContract(file: string, io: Io): Promise<Result<ContractFile>> {
  const read = await readJson(file, io)
  if (!read.ok) return isText(read.problems) ? refuse({ code: 'contract-is-text', place: { file } }) : read
  if (isDraft(read.value.value)) return contractOfDraft(read.value.value, file)
  const contract = validateContract(read.value.value)
  return contract.ok ? contract : refuse(...contract.problems.map((problem) => placed(problem, read.value)))
}

/** A file that is no JSON from its first character on is a contract as people write it, or no contract. */
const isText = (problems: readonly Refusal[]): boolean =>
  problems.some(({ code, place }) => code === 'json-malformed' && place?.line === 1 && place.column === 1)

function isDraft(value: unknown): boolean {
  const schema = (value as { readonly schema?: unknown } | null)?.schema
  return typeof schema === 'string' && schema.startsWith('heqi/draft/')
}

/** The catalogue of clauses is loaded only for a draft: it takes longer than most calls. */
async function contractOfDraft(value: unknown, file: string): Promise<Result<ContractFile>> {
  const { contractFileOf, openDraft } = await import('@heqi/contract')
  const draft = openDraft(value)
  const contract = draft.ok ? contractFileOf(draft.value) : draft
  if (contract.ok) return contract
  return refuse(...contract.problems.map((problem) => ({ ...problem, place: { ...problem.place, file } })))
}

/** The facts of each `--facts FILE`, those of all files together; none without a file. */
export async function readFacts(files: readonly string[], io: Io): Promise<Result<Facts>> {
  if (files.length === 0) return accept({})
  const { Facts: schema, windowRefusals } = await import('@heqi/engine/facts')
  const together: Record<string, unknown[]> = {}
  for (const file of files) {
    const read = await readJson(file, io)
    if (!read.ok) return read
    const misshapen = refusalsOf(schema, read.value.value)
    const misfits = misshapen.length > 0 ? misshapen : windowRefusals(read.value.value as Facts)
    if (misfits.length > 0) return refuse(...misfits.map((problem) => placed(problem, read.value)))
    for (const [kind, facts] of Object.entries(read.value.value as Facts))
      together[kind] = [...(together[kind] ?? []), ...facts]
  }
  return accept(together as Facts)
}

/** A refusal that knows its path gets file, line and column too. */
export function placed(problem: Refusal, { file, text }: JsonFile): Refusal {
  const path = problem.place?.path
  const place = path === undefined ? {} : placeOfPath(text, path, ['terms'])
  return { ...problem, place: { ...problem.place, file, ...place } }
}
