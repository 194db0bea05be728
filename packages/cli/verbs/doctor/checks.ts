import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { availableParallelism, freemem } from 'node:os'
import { CHINA } from '@heqi/calendar'
import { compilePdf, fontFiles } from '@heqi/documents'
import type { Call } from '../../verb.ts'

export type CheckState = 'ok' | 'warning' | 'failed'
export type CheckId = 'node' | 'fonts' | 'documents' | 'duckdb' | 'calendar' | 'disk' | 'machine' | 'locale'

type Check = {
  readonly id: CheckId
  readonly run: (call: Call) => Promise<{ readonly state: CheckState; readonly value: string }>
}

const LEAST_NODE = 26
const GIGABYTE = 1_073_741_824
const LEAST_FREE_GIGABYTES = 2

/** What a working installation needs; each check does the thing itself instead of asking whether it should work. */
export const CHECKS: readonly Check[] = [
  {
    id: 'node',
    run: async () => judged(Number(process.versions.node.split('.')[0]) >= LEAST_NODE, process.versions.node),
  },
  { id: 'fonts', run: checkFonts },
  { id: 'documents', run: checkDocuments },
  { id: 'duckdb', run: checkDuckDb },
  { id: 'calendar', run: checkCalendar },
  { id: 'disk', run: checkDisk },
  {
    id: 'machine',
    run: async () => judged(true, `${availableParallelism()} × CPU, ${gigabytes(freemem())} GB`),
  },
  {
    id: 'locale',
    run: async ({ io, language }) => judged(true, `${io.env.LC_ALL ?? io.env.LANG ?? '-'} → ${language}`),
  },
]

const judged = (works: boolean, value: string) => ({ state: works ? ('ok' as const) : ('failed' as const), value })

const gigabytes = (bytes: number): string => (bytes / GIGABYTE).toFixed(1)

async function checkFonts() {
  const missing = fontFiles().filter((file) => !existsSync(file))
  return judged(missing.length === 0, missing.length === 0 ? String(fontFiles().length) : missing.join(', '))
}

async function checkDocuments() {
  try {
    const pdf = compilePdf(
      '#set document(date: datetime(year: 2026, month: 1, day: 1), title: "契")\n#set text(font: "Noto Sans SC", lang: "zh")\n契',
      'null',
    )
    return judged(pdf.length > 0, `${pdf.length} B`)
  } catch (error) {
    return judged(false, messageOf(error))
  }
}

async function checkDuckDb() {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const reader = await connection.runAndReadAll('select version()')
    connection.closeSync()
    instance.closeSync()
    return judged(true, String(reader.getRows()[0]?.[0]))
  } catch (error) {
    return judged(false, messageOf(error))
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The calendar of this year must be there; next year's is published by the State Council in November. */
async function checkCalendar() {
  const year = Temporal.Now.plainDateISO('Asia/Shanghai').year
  const { firstYear, lastYear } = CHINA
  if (year > lastYear) return judged(false, String(year))
  return year === lastYear
    ? { state: 'warning' as const, value: String(lastYear + 1) }
    : judged(true, `${firstYear}-${lastYear}`)
}

async function checkDisk({ io }: Call) {
  const { bavail, bsize } = await statfs(io.cwd)
  const free = bavail * bsize
  return {
    state: free < LEAST_FREE_GIGABYTES * GIGABYTE ? ('warning' as const) : ('ok' as const),
    value: gigabytes(free),
  }
}
