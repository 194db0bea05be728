import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { csvOf, jsonLinesOf, type RecordBatch, rejectText, sealDays } from '@heqi/records'
import { accept, type Language, type Result, refuse } from '@heqi/vocabulary'
import { fileProblem, STANDARD_INPUT } from '../../input/read-file.ts'
import type { FileReject } from '../../input/records-input.ts'
import type { Io } from '../../io.ts'
import { writeTo, writeWhole } from '../../output-file.ts'

export const RECORD_FORMATS = ['csv', 'json-lines', 'segments'] as const

/** Writes the records where the call says; answers the files. */
export async function writeRecords(
  batch: RecordBatch,
  format: string | undefined,
  out: string | undefined,
  zone: string,
  io: Io,
): Promise<Result<readonly string[]>> {
  if (format === undefined || out === undefined) return accept([])
  try {
    if (format === 'segments') return accept(await writeSegments(batch, out, zone, io))
    const pieces = format === 'csv' ? csvOf(batch) : jsonLinesOf(batch)
    if (out === STANDARD_INPUT) {
      for (const piece of pieces) io.stdout.write(piece)
      return accept([])
    }
    const written = await writeTo(out, pieces, io)
    return written.ok ? accept([written.value]) : written
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return refuse(fileProblem(out, error, 'file-not-writable'))
    throw error
  }
}

async function writeSegments(batch: RecordBatch, folder: string, zone: string, io: Io): Promise<readonly string[]> {
  await mkdir(resolve(io.cwd, folder), { recursive: true })
  const files: string[] = []
  for (const { day, bytes } of await sealDays(batch, zone)) {
    const file = join(folder, `${day}.heqi.parquet`)
    await writeWhole(resolve(io.cwd, file), bytes)
    files.push(file)
  }
  return files
}

const HEADER = 'file,line,column,field,code,value,reason'

/** The bad rows as CSV, each with its reason as code and as a sentence. */
export async function writeRejects(
  rejects: readonly FileReject[],
  file: string,
  language: Language,
  io: Io,
): Promise<Result<string>> {
  const rows = rejects.map((reject) =>
    [
      reject.file,
      String(reject.line),
      reject.column ?? '',
      reject.field ?? '',
      reject.code,
      reject.value,
      rejectText(reject, language),
    ]
      .map(quoted)
      .join(','),
  )
  return writeTo(file, `${[HEADER, ...rows].join('\n')}\n`, io)
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
