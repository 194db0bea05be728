import { realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Refusal } from '@heqi/vocabulary'
import type { OptionValues } from './command-line.ts'
import type { Io } from './io.ts'
import type { Verb } from './verb.ts'

const STANDARD = '-'

type Target = { readonly option: string; readonly file: string }

/**
 * What is wrong with the files that a call wants to write, before anything is read or reckoned: a folder that does not exist,
 * a folder in the place of the file, a file that the call reads itself or writes twice. So nothing is left half written.
 */
export function outputProblems(
  verb: Verb,
  values: OptionValues,
  operands: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
): readonly Refusal[] {
  const targets = targetsOf(verb, values)
  const taken = new Set(inputsOf(verb, values, operands).map((file) => sameFile(cwd, file)))
  const problems: Refusal[] = []
  for (const { option, file } of targets) {
    const path = sameFile(cwd, file)
    const problem = taken.has(path) ? { code: 'output-is-input', data: { value: option } } : folderProblem(path)
    if (problem) problems.push({ ...problem, place: { file } })
    taken.add(path)
  }
  return problems
}

/** The files to be written; with several formats each has its own extension. */
function targetsOf({ options }: Verb, values: OptionValues): readonly Target[] {
  const formats = typeof values.to === 'string' ? values.to.split(',') : []
  return options
    .filter(({ isOutput }) => isOutput === true)
    .flatMap(({ name }) => {
      const file = values[name]
      if (typeof file !== 'string' || file === STANDARD || formats.includes('segments')) return []
      const files =
        name === 'out' && formats.length > 1
          ? formats.map((format) => `${file.replace(/\.[a-z]+$/, '')}.${format}`)
          : [file]
      return files.map((one) => ({ option: `--${name}`, file: one }))
    })
}

function inputsOf({ options }: Verb, values: OptionValues, operands: readonly string[]): readonly string[] {
  const named = options
    .filter(({ value, isOutput }) => value === 'FILE' && isOutput !== true)
    .flatMap(({ name }) => values[name] ?? [])
  return [...operands, ...named].filter((file): file is string => typeof file === 'string' && file !== STANDARD)
}

/** One name for one file, however it is written; a file that does not exist yet goes by its path. */
function sameFile(cwd: string, file: string): string {
  const path = resolve(cwd, file)
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function folderProblem(path: string): Refusal | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { code: 'output-is-folder' }
  const folder = dirname(path)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return { code: 'folder-not-found', data: { value: folder } }
  return undefined
}
