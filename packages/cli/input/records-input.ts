import { resolve } from 'node:path'
import { fill } from '@heqi/documents/wording'
import {
  addSummaries,
  batchOf,
  concatBatches,
  type Mapping,
  parseMapping,
  type ReadOutcome,
  type Reject,
} from '@heqi/records'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { messagesOf } from '../messages.ts'
import type { Call } from '../verb.ts'
import { placed } from './contract-input.ts'
import { type ReadingEvents, readCsvFile } from './csv-input.ts'
import { fileProblem, readJson } from './read-file.ts'

const MOST_REJECTS = 100_000

/** A reject with the file it stands in. */
export type FileReject = Reject & { readonly file: string }

export type RecordsRead = ReadOutcome & { readonly rejects: readonly FileReject[] }

/** The records of all `--records FILE`, through `--mapping FILE` where they are not canonical. */
export async function readRecords(call: Call, files: readonly string[]): Promise<Result<RecordsRead>> {
  const mapping = await readMapping(call)
  if (!mapping.ok) return mapping
  const rejects: FileReject[] = []
  const parts: ReadOutcome[] = []
  for (const file of files) {
    const label = fill(messagesOf(call.language).progress.reading, { file })
    const part = await readFile(call, file, mapping.value, {
      onReject: (reject) => {
        if (rejects.length < MOST_REJECTS) rejects.push({ ...reject, file })
      },
      onBytes: (done, total) => call.progress.report(label, done, total),
    })
    if (!part.ok) return refuse(...part.problems.map((problem) => inFile(problem, file)))
    parts.push(part.value)
  }
  return accept({ ...joined(parts), rejects })
}

const inFile = (problem: Refusal, file: string): Refusal => ({ ...problem, place: { file, ...problem.place } })

function joined(parts: readonly ReadOutcome[]): ReadOutcome {
  const [first, ...others] = parts
  if (!first) return { batch: batchOf([]), summary: { read: 0, accepted: 0, filtered: {}, rejected: {} } }
  if (others.length === 0) return first
  return {
    batch: concatBatches(parts.map(({ batch }) => batch)),
    summary: others.reduce((sum, part) => addSummaries(sum, part.summary), first.summary),
  }
}

async function readMapping(call: Call): Promise<Result<Mapping | undefined>> {
  const file = call.text('mapping')
  if (file === undefined) return accept(undefined)
  const read = await readJson(file, call.io)
  if (!read.ok) return read
  const mapping = parseMapping(read.value.value)
  return mapping.ok ? mapping : refuse(...mapping.problems.map((problem) => placed(problem, read.value)))
}

async function readFile(
  call: Call,
  file: string,
  mapping: Mapping | undefined,
  events: ReadingEvents,
): Promise<Result<ReadOutcome>> {
  const path = resolve(call.io.cwd, file)
  try {
    return await readCsvFile(path, mapping, events)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return refuse(fileProblem(file, error, 'file-not-readable'))
    throw error
  }
}
