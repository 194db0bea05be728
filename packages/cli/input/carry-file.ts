import type { Carry } from '@heqi/engine'
import { accept, type Result, refuse } from '@heqi/vocabulary'
import type { Io } from '../io.ts'
import { readJson } from './read-file.ts'

const SCHEMA = 'heqi/carry/1'

/** What the month before handed on, as `--carry-out` wrote it; nothing without a file. */
export async function readCarry(file: string | undefined, io: Io): Promise<Result<Carry | undefined>> {
  if (file === undefined) return accept(undefined)
  const read = await readJson(file, io)
  if (!read.ok) return read
  return isCarry(read.value.value) ? accept(read.value.value) : refuse({ code: 'carry-malformed', place: { file } })
}

const isCarry = (value: unknown): value is Carry =>
  typeof value === 'object' &&
  value !== null &&
  Reflect.get(value, 'schema') === SCHEMA &&
  typeof Reflect.get(value, 'accounts') === 'object' &&
  Array.isArray(Reflect.get(value, 'history')) &&
  Array.isArray(Reflect.get(value, 'closed'))

export const carryText = (carry: Carry): string => `${JSON.stringify(carry, null, 2)}\n`
