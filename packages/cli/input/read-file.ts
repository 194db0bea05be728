import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import type { Io } from '../io.ts'
import { jsonFault } from './json-fault.ts'
import { placeOfOffset } from './json-place.ts'

/** The file name by which standard input is meant. */
export const STANDARD_INPUT = '-'

/** The bytes of a file, or of standard input for `-`. */
export async function readBytes(file: string, io: Io): Promise<Result<Uint8Array>> {
  if (file === STANDARD_INPUT) {
    const chunks: Uint8Array[] = []
    for await (const chunk of io.stdin) chunks.push(chunk)
    return accept(Buffer.concat(chunks))
  }
  try {
    return accept(await readFile(resolve(io.cwd, file)))
  } catch (error) {
    return refuse(fileProblem(file, error, 'file-not-readable'))
  }
}

/** What people get wrong most often; of files to be written both are found before the call begins. */
const CODES: Readonly<Record<string, string>> = {
  ENOENT: 'file-not-found',
  ENOTDIR: 'file-not-found',
  EISDIR: 'file-is-folder',
}

/** What the operating system said, as a refusal that names the file. */
export function fileProblem(file: string, error: unknown, otherwise: string): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return { code: CODES[code] ?? otherwise, place: { file }, data: { value: code } }
}

export type JsonFile = { readonly file: string; readonly text: string; readonly value: unknown }

/** A JSON file with its text, so that whatever is wrong in it can be placed. */
export async function readJson(file: string, io: Io): Promise<Result<JsonFile>> {
  const bytes = await readBytes(file, io)
  return bytes.ok ? jsonOf(file, bytes.value) : bytes
}

export function jsonOf(file: string, bytes: Uint8Array): Result<JsonFile> {
  const text = new TextDecoder().decode(bytes)
  if (text.trim() === '') return refuse({ code: 'json-empty', place: { file } })
  try {
    return accept({ file, text, value: JSON.parse(text) as unknown })
  } catch {
    const { offset, found } = jsonFault(text)
    const place = { file, ...placeOfOffset(text, offset) }
    return refuse(
      found === '' ? { code: 'json-cut', place } : { code: 'json-malformed', place, data: { value: found } },
    )
  }
}
