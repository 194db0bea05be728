import { dirname, join } from 'node:path'
import { type Suppression, SuppressionFile } from '@heqi/contract/import'
import { accept, type Result, refuse } from '@heqi/vocabulary'
import { Check, Errors } from 'typebox/value'
import { readJson, STANDARD_INPUT } from '../../input/read-file.ts'
import type { Io } from '../../io.ts'

/** The name by which findings that were let be are looked for beside a contract. */
const SIDECAR = 'heqi.review.json'

/** The findings to let be: from the file that the call names, else from the one beside the contract, else none. */
export async function readSuppressions(
  asked: string | undefined,
  contract: string,
  io: Io,
): Promise<Result<readonly Suppression[]>> {
  if (asked === undefined && contract === STANDARD_INPUT) return accept([])
  const file = asked ?? join(dirname(contract), SIDECAR)
  const read = await readJson(file, io)
  if (!read.ok) {
    const isAbsent = asked === undefined && read.problems.every(({ code }) => code === 'file-not-found')
    return isAbsent ? accept([]) : read
  }
  const { value } = read.value
  if (Check(SuppressionFile, value)) return accept(value.suppressed)
  const [error] = Errors(SuppressionFile, value)
  return refuse({ code: 'suppressions-invalid', place: { file }, data: { value: error?.instancePath ?? '' } })
}
