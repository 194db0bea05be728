import {
  type CsvLayout,
  csvLayout,
  csvSample,
  detectFormat,
  type FileFormat,
  refusalTextOfFile,
  SOURCE_FORMATS,
  type SourceFormat,
  sheetsOf,
  suggestMapping,
} from '@heqi/records'
import type { Static } from 'typebox'
import type { Detection } from './schemas.ts'

const SAMPLE_ROWS = 20

const needsMapping = (format: FileFormat): format is SourceFormat =>
  (SOURCE_FORMATS as readonly string[]).includes(format)

type Table = { readonly header: readonly string[]; readonly sample: readonly (readonly string[])[] }

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
      suggestion: null,
    }
  }
  const { format } = found
  const table = await tableOf(format, head, whole)
  const base = { format, refusal: null, header: [...table.header], sample: table.sample.map((row) => [...row]) }
  if (!needsMapping(format)) return { ...base, needsMapping: false, suggestion: null }
  const source = about.name.replace(/\.[^.]*$/, '') || 'upload'
  const { mapping, missing, unused } = suggestMapping(table.header, table.sample, {
    format,
    timeZone: about.timeZone,
    source,
  })
  return { ...base, needsMapping: true, suggestion: { mapping, missing: [...missing], unused: [...unused] } }
}

async function tableOf(format: FileFormat, head: Uint8Array, whole: () => AsyncIterable<Uint8Array>): Promise<Table> {
  if (format === 'csv' || format === 'canonical-csv') {
    const layout = await csvLayout(head)
    return layout.ok ? csvTable(head, layout.value) : NO_TABLE
  }
  if (format === 'json-lines' || format === 'canonical-json-lines') return jsonLinesTable(head)
  if (format === 'xlsx') {
    const sheets = await sheetsOf(whole())
    const rows = sheets.ok ? (sheets.value[0]?.rows ?? []) : []
    const [header = [], ...sample] = rows.slice(0, SAMPLE_ROWS + 1).map((row) => row.map((cell) => textOf(cell)))
    return { header, sample }
  }
  return NO_TABLE
}

const NO_TABLE: Table = { header: [], sample: [] }

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString()
  return typeof cell === 'object' ? JSON.stringify(cell) : `${cell as string | number | boolean}`
}

const csvTable = (head: Uint8Array, layout: CsvLayout): Table => ({
  header: layout.header,
  sample: csvSample(head, layout, SAMPLE_ROWS).slice(0, SAMPLE_ROWS),
})

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function jsonLinesTable(head: Uint8Array): Table {
  const lines = new TextDecoder().decode(head).split('\n').slice(0, SAMPLE_ROWS)
  const objects = lines.flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line)
      return isObject(value) ? [value] : []
    } catch {
      return []
    }
  })
  const header = [...new Set(objects.flatMap((object) => Object.keys(object)))]
  return { header, sample: objects.map((object) => header.map((name) => textOf(object[name]))) }
}
