import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCalls } from '../packages/cli/testing/calls-of-a-month/calls-file.ts'

export const title = 'CSV file to statement against DuckDB reading the same file and answering the same'

const DEFAULT_ROWS = 10_000_000
const TIMES = 3
const DUCKDB_SIDE = new URL('./csv-to-statement/duckdb-side.ts', import.meta.url)
const HEQI_SIDE = new URL('./csv-to-statement/heqi-side.mjs', import.meta.url)

type Side = { readonly seconds: number; readonly peakMb: number; readonly answer: string }

/** Runs `rows` (default 10 M) and a tenth of them: time against DuckDB, growth, and peak memory. Each side is a whole process. */
export async function run(argument?: string): Promise<void> {
  const rows = Number(argument ?? DEFAULT_ROWS)
  const folder = mkdtempSync(join(tmpdir(), 'heqi-bench-'))
  try {
    const small = await compared(folder, Math.round(rows / 10))
    const large = await compared(folder, rows)
    console.log(
      `  growth ${small.rows.toLocaleString('en')} -> ${rows.toLocaleString('en')} rows: ${(large.heqi.seconds / small.heqi.seconds).toFixed(2)} x (aim: at most 10.5 x)`,
    )
    console.log(
      `  peak memory: ${(large.heqi.peakMb / 1024).toFixed(2)} GB (aim: under 1.5 GB); DuckDB ${(large.duckdb.peakMb / 1024).toFixed(2)} GB`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function compared(folder: string, rows: number) {
  const file = join(folder, `calls-${rows}.csv`)
  await writeCalls(file, rows)
  const duckdb = bestOf(() => sideOf(DUCKDB_SIDE, file))
  const heqi = bestOf(() => sideOf(HEQI_SIDE, file))
  if (heqi.answer !== duckdb.answer) throw new Error(`the answers differ: heqi ${heqi.answer}, DuckDB ${duckdb.answer}`)
  const megabytes = (statSync(file).size / 1_048_576).toFixed(0)
  console.log(
    `  ${rows.toLocaleString('en')} rows, ${megabytes} MB: heqi ${heqi.seconds.toFixed(2)} s, DuckDB ${duckdb.seconds.toFixed(2)} s, ` +
      `ratio ${(heqi.seconds / duckdb.seconds).toFixed(2)} (aim: at most 1); same answers`,
  )
  rmSync(file)
  return { rows, heqi, duckdb }
}

function bestOf(measured: () => Side): Side {
  const sides = Array.from({ length: TIMES }, measured)
  return sides.reduce((best, side) => (side.seconds < best.seconds ? side : best))
}

function sideOf(script: URL, file: string): Side {
  const start = performance.now()
  const output = execFileSync(process.execPath, [fileURLToPath(script), file], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  })
  const seconds = (performance.now() - start) / 1000
  const { peakKb, ...answer } = JSON.parse(output) as { readonly peakKb: number } & Readonly<Record<string, string>>
  return { seconds, peakMb: peakKb / 1024, answer: JSON.stringify(answer) }
}
