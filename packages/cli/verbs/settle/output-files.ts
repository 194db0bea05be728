import type { StatementDocument } from '@heqi/documents/statement'
import { accept, type Result, refuse } from '@heqi/vocabulary'
import type { Io } from '../../io.ts'
import { writeTo } from '../../output-file.ts'
import type { Call } from '../../verb.ts'
import { FORMATS, type Format } from './output-formats.ts'

/** Which file to write in which format. */
export type OutputPlan = readonly { readonly format: Format; readonly file: string }[]

/** What `--to FORMATS --out FILE` ask for; nothing without them. */
export function outputPlan(call: Pick<Call, 'text'>): Result<OutputPlan> {
  const asked = call.text('to')
  const out = call.text('out')
  if (asked === undefined)
    return out === undefined
      ? accept([])
      : refuse({ code: 'option-required', data: { value: '--to', expected: '--to FORMATS' } })
  if (out === undefined) return refuse({ code: 'option-required', data: { value: '--out', expected: '--out FILE' } })
  const formats = asked.split(',')
  const unknown = formats.find((format) => !isFormat(format))
  if (unknown !== undefined)
    return refuse({ code: 'choice-unknown', data: { option: '--to', value: unknown, expected: FORMATS.join(', ') } })
  const base = out.replace(/\.(json|pdf|xlsx)$/, '')
  return accept(
    formats.filter(isFormat).map((format) => ({ format, file: formats.length === 1 ? out : `${base}.${format}` })),
  )
}

const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text)

/** Writes the statement in each format; answers the files. */
export async function writeOutputs(
  io: Io,
  plan: OutputPlan,
  document: StatementDocument,
  json: unknown,
): Promise<Result<readonly string[]>> {
  const files: string[] = []
  for (const { format, file } of plan) {
    const written = await writeTo(file, await contentOf(format, document, json), io)
    if (!written.ok) return written
    files.push(written.value)
  }
  return accept(files)
}

async function contentOf(format: Format, document: StatementDocument, json: unknown): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify(json, null, 2)}\n`
  // The typesetter is large: it is loaded when there is something to set.
  const { statementPdf, statementWorkbook } = await import('@heqi/documents')
  return format === 'pdf' ? statementPdf(document) : await statementWorkbook(document)
}
