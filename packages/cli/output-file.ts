import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { accept, type Result, refuse } from '@heqi/vocabulary'
import { fileProblem } from './input/read-file.ts'
import type { Io } from './io.ts'

export type FileContent = string | Uint8Array | Iterable<string>

/** Writes a file where the call says so: all of it or, when that fails or is broken off, nothing. */
export async function writeTo(file: string, content: FileContent, { cwd }: Pick<Io, 'cwd'>): Promise<Result<string>> {
  try {
    await writeWhole(resolve(cwd, file), content)
    return accept(file)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return refuse(fileProblem(file, error, 'file-not-writable'))
    throw error
  }
}

/** Beside its place under another name first, so that the place holds the old file or the whole new one. @throws what the system says. */
export async function writeWhole(path: string, content: FileContent): Promise<void> {
  const old = await stat(path).catch(() => undefined)
  // A device or a pipe must be written as it is; a rename would put a file in its place.
  if (old && !old.isFile()) return writeFile(path, content)
  const place = old ? await realpath(path) : path
  const draft = join(dirname(place), `.${basename(place)}.${process.pid}.part`)
  try {
    await writeFile(draft, content, { flush: true })
    if (old) await chmod(draft, old.mode)
    await rename(draft, place)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
