import { fill } from '@heqi/documents/template'
import {
  addSummaries,
  applyCorrections,
  type CorrectionSummary,
  detectFormat,
  FILE_FORMATS,
  type FileFormat,
  type KnownRecords,
  type Mapping,
  noRecords,
  parseMapping,
  type ReadOptions,
  type ReadSummary,
  type Reject,
} from '@heqi/records'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { messagesOf } from '../messages.ts'
import type { Call } from '../verb.ts'
import { placed } from './contract-input.ts'
import type { CountedRecords, CountPlan } from './count-plan.ts'
import type { FileRead } from './file-read.ts'
import { fileProblem, readJson } from './read-file.ts'
import { readFormatFile } from './read-format-file.ts'
import { openSource, type RecordSource } from './record-source.ts'

const MOST_REJECTS = 100_000

/** A reject with the file it stands in. */
export type FileReject = Reject & { readonly file: string }

export type RecordsRead = KnownRecords & {
  /** Every row that was read, by its fate. */
  readonly summary: ReadSummary
  /** The accepted ones, by identity. */
  readonly identities: CorrectionSummary
  readonly rejects: readonly FileReject[]
  readonly formats: ReadonlySet<FileFormat>
  /** What was counted of the records, none of which is in `inForce`, since they were not kept; all of them are in force. */
  readonly counted?: CountedRecords
}

type RecordsOptions = Pick<ReadOptions, 'pseudonym'> & {
  /** What the records of a single large file may be counted for instead of being kept. */
  readonly plan?: CountPlan | undefined
}

/** The records of several files, by `--mapping` or `--format` where they need it; duplicates and corrections recognised. */
export async function readRecords(
  call: Call,
  files: readonly string[],
  { plan, ...options }: RecordsOptions = {},
): Promise<Result<RecordsRead>> {
  const mapping = await readMapping(call)
  if (!mapping.ok) return mapping
  const rejects: FileReject[] = []
  const formats = new Set<FileFormat>()
  let known = noRecords()
  let summary: ReadSummary = { read: 0, accepted: 0, filtered: {}, rejected: {} }
  let identities: CorrectionSummary = { added: 0, duplicates: 0, corrections: 0 }
  for (const file of files) {
    const onReject = (reject: Reject): void => {
      if (rejects.length < MOST_REJECTS) rejects.push({ ...reject, file })
    }
    const onlyPlan = files.length === 1 ? plan : undefined
    const part = await readFile(call, file, mapping.value, { ...options, onReject }, onlyPlan)
    if (!part.ok) return refuse(...part.problems.map((problem) => inFile(problem, file)))
    formats.add(part.value.format)
    summary = addSummaries(summary, part.value.summary)
    if (part.value.counted) {
      const { counted } = part.value
      identities = { added: counted.rows, duplicates: 0, corrections: 0 }
      return accept({ ...known, summary, identities, rejects, formats, counted })
    }
    const taken = applyCorrections(known, await part.value.batch())
    known = taken
    identities = addIdentities(identities, taken.summary)
  }
  return accept({ ...known, summary, identities, rejects, formats })
}

const inFile = (problem: Refusal, file: string): Refusal => ({ ...problem, place: { file, ...problem.place } })

const addIdentities = (a: CorrectionSummary, b: CorrectionSummary): CorrectionSummary => ({
  added: a.added + b.added,
  duplicates: a.duplicates + b.duplicates,
  corrections: a.corrections + b.corrections,
})

async function readMapping(call: Call): Promise<Result<Mapping | undefined>> {
  const file = call.text('mapping')
  if (file === undefined) return accept(undefined)
  const read = await readJson(file, call.io)
  if (!read.ok) return read
  const mapping = parseMapping(read.value.value)
  return mapping.ok ? mapping : refuse(...mapping.problems.map((problem) => placed(problem, read.value)))
}

type FormattedRead = FileRead & { readonly format: FileFormat }

async function readFile(
  call: Call,
  file: string,
  mapping: Mapping | undefined,
  options: ReadOptions,
  plan: CountPlan | undefined,
): Promise<Result<FormattedRead>> {
  try {
    const source = await openSource(file, call.io)
    const format = await formatOf(call, source, mapping)
    if (!format.ok) return format
    const label = fill(messagesOf(call.language).progress.reading, { file })
    let done = 0
    const onBytes = (bytes: number): void => {
      done += bytes
      call.progress.report(label, done, source.onDisk?.sizeBytes ?? 0)
    }
    const outcome = await readFormatFile(format.value, { source, mapping, options, onBytes, plan })
    return outcome.ok ? accept({ ...outcome.value, format: format.value }) : outcome
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return refuse(fileProblem(file, error, 'file-not-readable'))
    throw error
  }
}

/** `--format` if it is given, the mapping's own format, else what the file looks like. */
async function formatOf(call: Call, source: RecordSource, mapping: Mapping | undefined): Promise<Result<FileFormat>> {
  const asked = call.text('format')
  if (asked !== undefined)
    return isFormat(asked)
      ? accept(asked)
      : refuse({
          code: 'choice-unknown',
          data: { option: '--format', value: asked, expected: FILE_FORMATS.join(', ') },
        })
  if (mapping) return accept(mapping.format)
  const detected = await detectFormat(source.head, source.name)
  return 'format' in detected ? accept(detected.format) : refuse({ code: detected.refusal })
}

const isFormat = (text: string): text is FileFormat => (FILE_FORMATS as readonly string[]).includes(text)
