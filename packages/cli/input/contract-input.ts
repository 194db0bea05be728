import { Facts } from '@heqi/engine'
import { type ContractFile, refusalsOf, validateContract } from '@heqi/terms'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import type { Io } from '../io.ts'
import { placeOfPath } from './json-place.ts'
import { type JsonFile, readJson } from './read-file.ts'

/** The contract of `--contract FILE`, valid, or every place where it is not. */
export async function readContract(file: string, io: Io): Promise<Result<ContractFile>> {
  const read = await readJson(file, io)
  if (!read.ok) return read
  const contract = validateContract(read.value.value)
  return contract.ok ? contract : refuse(...contract.problems.map((problem) => placed(problem, read.value)))
}

/** The facts of `--facts FILE`; none without a file. */
export async function readFacts(file: string | undefined, io: Io): Promise<Result<Facts>> {
  if (file === undefined) return accept({})
  const read = await readJson(file, io)
  if (!read.ok) return read
  const misfits = refusalsOf(Facts, read.value.value)
  if (misfits.length > 0) return refuse(...misfits.map((problem) => placed(problem, read.value)))
  return accept(read.value.value as Facts)
}

/** A refusal that knows its path gets file, line and column too. */
export function placed(problem: Refusal, { file, text }: JsonFile): Refusal {
  const path = problem.place?.path
  const place = path === undefined ? {} : placeOfPath(text, path, ['terms'])
  return { ...problem, place: { ...problem.place, file, ...place } }
}
