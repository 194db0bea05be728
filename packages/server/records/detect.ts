import {
  csvTexts,
  detectFormat,
  type FileFormat,
  needsMapping,
  refusalTextOfFile,
  sheetsOf,
  suggestMapping,
} from '@heqi/records'
import type { Static } from 'typebox'
import { HEAD_BYTES } from './read-file.ts'
import type { Detection } from './schemas.ts'

const SAMPLE_ROWS = 20
/** Rows in which the different values of a column are counted. */
const ROWS_LOOKED_AT = 5000
const MOST_VALUES = 40

type Table = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** What a file is by its first bytes and, for a table, a mapping to start from. */
export async function detect(
  head: Uint8Array,
  whole: () => AsyncIterable<Uint8Array>,
  about: { name: string; timeZone: string },
): Promise<Static<typeof Detection>> {
  const found = await detectFormat(head, about.name)
  if ('refusal' in found) {
    const refusal = { code: found.refusal }
    const text = { 'zh-CN': refusalTextOfFile(refusal, 'zh-CN'), en: refusalTextOfFile(refusal, 'en') }
    return {
      format: null,
      refusal: { ...refusal, text },
      needsMapping: false,
      header: [],
      sample: [],
      values: {},
      suggestion: null,
    }
  }
  const { format } = found
  const table = await tableOf(format, head, whole)
  const sample = table.rows.slice(0, SAMPLE_ROWS)
  const base = {
    format,
    refusal: null,
    header: [...table.header],
    sample: sample.map((row) => [...row]),
    values: valuesOf(table),
  }
  if (!needsMapping(format)) return { ...base, needsMapping: false, suggestion: null }
  const source = about.name.replace(/\.[^.]*$/, '') || 'upload'
  const { mapping, missing, unused, unsure } = suggestMapping(table.header, table.rows, {
    format,
    timeZone: about.timeZone,
    source,
  })
  return {
    ...base,
    needsMapping: true,
    suggestion: { mapping, missing: [...missing], unused: [...unused], unsure: [...unsure] },
  }
}

async function tableOf(format: FileFormat, head: Uint8Array, whole: () => AsyncIterable<Uint8Array>): Promise<Table> {
  if (format === 'csv' || format === 'canonical-csv') return csvTable(head)
  if (format === 'json-lines' || format === 'canonical-json-lines') return jsonLinesTable(head)
  if (format === 'xlsx') {
    const sheets = await sheetsOf(whole())
    const rows = sheets.ok ? (sheets.value[0]?.rows ?? []) : []
    const [header = [], ...rest] = rows.slice(0, ROWS_LOOKED_AT + 1).map((row) => row.map((cell) => textOf(cell)))
    return { header, rows: rest }
  }
  return NO_TABLE
}

const NO_TABLE: Table = { header: [], rows: [] }

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString()
  return typeof cell === 'object' ? JSON.stringify(cell) : `${cell as string | number | boolean}`
}

async function* beginningOf(head: Uint8Array): AsyncGenerator<Uint8Array> {
  // The last row may be cut in two.
  yield head.length < HEAD_BYTES ? head : head.subarray(0, head.lastIndexOf(0x0a) + 1)
}

async function csvTable(head: Uint8Array): Promise<Table> {
  const rows: (readonly string[])[] = []
  const header = await csvTexts(beginningOf(head), {}, (row) => rows.push(row()) < ROWS_LOOKED_AT)
  return header.ok ? { header: header.value, rows } : NO_TABLE
}

/** What stands in the columns that have few different values. */
function valuesOf({ header, rows }: Table): Record<string, { value: string; rows: number }[]> {
  const found: Record<string, { value: string; rows: number }[]> = {}
  for (const [i, name] of header.entries()) {
    const counts = new Map<string, number>()
    for (const row of rows) {
      const value = (row[i] ?? '').trim()
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
      if (counts.size > MOST_VALUES) break
    }
    if (counts.size > 0 && counts.size <= MOST_VALUES)
      found[name] = [...counts].map(([value, times]) => ({ value, rows: times })).sort((a, b) => b.rows - a.rows)
  }
  return found
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function jsonLinesTable(head: Uint8Array): Table {
  const lines = new TextDecoder().decode(head).split('\n').slice(0, ROWS_LOOKED_AT)
  const objects = lines.flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line)
      return isObject(value) ? [value] : []
    } catch {
      return []
    }
  })
  const header = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  return { header, rows: objects.map((object) => header.map((name) => textOf(object[name]))) }
}
