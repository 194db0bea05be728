import { accept, type Refusal, type Result } from '@heqi/vocabulary'
import { refusalOfText } from './file-signature.ts'
import { refuseFile } from './read-outcome.ts'
import type { RefusalCode, RowTally } from './reject.ts'
import { detectEncoding, joinBytes, utf8Chunks, withHead } from './text-encoding.ts'
import { eachLine } from './text-lines.ts'

export type JsonObject = Readonly<Record<string, unknown>>

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A whole JSON document has to stand in memory. */
const MAX_DOCUMENT_BYTES = 268_435_456

/** Objects of a JSON lines file, one a line; other lines are rejected. */
export const eachJsonLine = (
  input: AsyncIterable<Uint8Array>,
  tally: RowTally,
  onObject: (object: JsonObject, line: number) => void,
): Promise<Result<number, Refusal<RefusalCode>>> =>
  eachLine(input, tally, (text, line) => {
    const parsed = parse(text)
    if (!parsed) tally.reject({ code: 'broken-json', line, value: text })
    else if (isJsonObject(parsed.value)) onObject(parsed.value, line)
    else tally.reject({ code: 'not-an-object', line, value: text })
  })

/** The value of a whole JSON file. */
export const readJsonDocument = (input: AsyncIterable<Uint8Array>): Promise<Result<unknown, Refusal<RefusalCode>>> =>
  withHead(input, async (head, all) => {
    const isNoText = refusalOfText(head)
    if (isNoText) return refuseFile(isNoText)
    const encoding = detectEncoding(head)
    if (!encoding) return refuseFile('file-is-binary')
    const chunks: Uint8Array[] = []
    let length = 0
    for await (const chunk of utf8Chunks(all, encoding)) {
      chunks.push(chunk)
      length += chunk.length
      if (length > MAX_DOCUMENT_BYTES) return refuseFile('file-too-large', { most: MAX_DOCUMENT_BYTES })
    }
    const parsed = parse(new TextDecoder().decode(joinBytes(chunks)))
    return parsed ? accept(parsed.value) : refuseFile('json-damaged')
  })

/** Objects of a file that holds either one JSON document or JSON lines; `rowsOf` finds the rows in a document. */
export const eachJsonObject = (
  input: AsyncIterable<Uint8Array>,
  tally: RowTally,
  rowsOf: (document: unknown) => readonly unknown[],
  onObject: (object: JsonObject, line: number) => void,
): Promise<Result<number, Refusal<RefusalCode>>> =>
  withHead(input, async (head, all) => {
    const spread = (value: unknown, line: number): void => {
      for (const row of rowsOf(value)) spreadRow(row, line, tally, onObject)
    }
    if (isJsonLines(head)) return eachJsonLine(all, tally, spread)
    const document = await readJsonDocument(all)
    if (!document.ok) return document
    const rows = rowsOf(document.value)
    for (const [i, row] of rows.entries()) spreadRow(row, i + 1, tally, onObject)
    return accept(rows.length)
  })

function spreadRow(row: unknown, line: number, tally: RowTally, onObject: (object: JsonObject, line: number) => void) {
  if (isJsonObject(row)) onObject(row, line)
  else tally.reject({ code: 'not-an-object', line, value: JSON.stringify(row) ?? '' })
}

/** The first line is an object by itself and another one follows, or the file is that one line. */
export function isJsonLines(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head).trimStart()
  const end = text.indexOf('\n')
  const value = parse(end < 0 ? text : text.slice(0, end))?.value
  return end >= 0 && isJsonObject(value) && text.slice(end).trimStart() !== ''
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** The value at a dotted path; a name that itself has dots wins. */
export function valueAt(object: JsonObject, path: string): unknown {
  if (path in object) return object[path]
  let value: unknown = object
  for (const name of path.split('.')) {
    if (!isJsonObject(value)) return undefined
    value = value[name]
  }
  return value
}
