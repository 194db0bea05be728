/** Random months as DuckDB tables: time as half-hour slots, so that every clock is counted slot by slot and nothing is shared with the engine. */
import type { ServiceRecord } from '@heqi/records'
import { instantOf } from '../../clocks/excused-windows.ts'
import type { Facts } from '../../facts.ts'

export type OracleMonth = {
  readonly records: readonly ServiceRecord[]
  readonly facts: Facts
  readonly asOf: number
  readonly hasHours: boolean
  readonly isScoped: boolean
}

export const SLOT_MS = 1_800_000
const DAY_MS = 86_400_000
/** 1 and 31 October 2025 in Shanghai, as the clock says. */
export const MONTH_START_MS = instantOf('2025-10-01T00:00:00+08:00')
export const MONTH_END_MS = instantOf('2025-11-01T00:00:00+08:00')
const FIRST_DAY = -5
const LAST_DAY = 70

/** The working days of autumn 2025, written down by hand from the notice: closed 1 to 8 October, worked 28 September and 11 October. */
function isWorkingDay(day: number): boolean {
  const date = Temporal.PlainDate.from('2025-10-01').add({ days: day })
  const text = date.toString()
  if (text === '2025-09-28' || text === '2025-10-11') return true
  return !(text >= '2025-10-01' && text <= '2025-10-08') && date.dayOfWeek <= 5
}

const isOpenSlot = (day: number, slotOfDay: number): boolean =>
  isWorkingDay(day) && ((slotOfDay >= 18 && slotOfDay < 24) || (slotOfDay >= 27 && slotOfDay < 36))

const COLUMNS = {
  channel: 'VARCHAR',
  direction: 'VARCHAR',
  caseType: 'VARCHAR',
  complexity: 'VARCHAR',
  emergency: 'BOOLEAN',
  customerKey: 'VARCHAR',
  region: 'VARCHAR',
  enteredAt: 'BIGINT',
  queuedAt: 'BIGINT',
  answeredAt: 'BIGINT',
  firstHumanResponseAt: 'BIGINT',
  firstBotResponseAt: 'BIGINT',
  abandonedAt: 'BIGINT',
  abandonedIn: 'VARCHAR',
  endedAt: 'BIGINT',
  resolvedAt: 'BIGINT',
  lastResolvedAt: 'BIGINT',
  menuMs: 'BIGINT',
  queueMs: 'BIGINT',
  ringMs: 'BIGINT',
  talkMs: 'BIGINT',
  holdMs: 'BIGINT',
  wrapUpMs: 'BIGINT',
  transfers: 'BIGINT',
  surveySentAt: 'BIGINT',
  surveyAnsweredAt: 'BIGINT',
  surveyScore: 'DECIMAL(6,3)',
  recommendScore: 'BIGINT',
  qualityScore: 'DECIMAL(6,3)',
  qualityFatal: 'BOOLEAN',
  complaint: 'BOOLEAN',
  complaintUpheld: 'BOOLEAN',
  dispatchedAt: 'BIGINT',
  arrivedAt: 'BIGINT',
} as const satisfies Partial<Record<keyof ServiceRecord, string>>

type Cell = string | number | boolean | undefined

export type OracleTable = {
  readonly name: string
  /** Name and DuckDB type of each column. */
  readonly columns: Readonly<Record<string, string>>
  readonly rows: readonly (readonly Cell[])[]
}

/** The months as tables, keyed by the number of the month and of the row in it. */
export function oracleTables(months: readonly OracleMonth[]): readonly OracleTable[] {
  const key = { month: 'INTEGER', row: 'INTEGER' }
  const names = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]
  const table = (
    name: string,
    columns: Readonly<Record<string, string>>,
    cellsOf: (record: ServiceRecord) => readonly (readonly Cell[])[],
  ): OracleTable => {
    const rows: Cell[][] = []
    for (const [month, { records }] of months.entries()) {
      for (const [row, record] of records.entries()) {
        for (const cells of cellsOf(record)) rows.push([month, row, ...cells])
      }
    }
    return { name, columns: { ...key, ...columns }, rows }
  }
  const pause = { start: 'BIGINT', finish: 'BIGINT', reason: 'VARCHAR' }
  const reply = { idx: 'INTEGER', moment: 'BIGINT', author: 'VARCHAR' }
  const scene = { month: 'INTEGER', as_of: 'BIGINT', has_hours: 'BOOLEAN', is_scoped: 'BOOLEAN' }
  const exclusion = { month: 'INTEGER', start: 'BIGINT', finish: 'BIGINT', has_chat: 'BOOLEAN' }
  return [
    table('record', COLUMNS, (record) => [names.map((name) => record[name])]),
    table('pause', pause, ({ pauses = [] }) => pauses.map(({ start, end, reason }) => [start, end, reason])),
    table('reply', reply, ({ replies = [] }) => replies.map(({ at, by }, index) => [index, at, by])),
    table('reopening', { moment: 'BIGINT' }, ({ reopenedAt = [] }) => reopenedAt.map((at) => [at])),
    {
      name: 'scene',
      columns: scene,
      rows: months.map(({ asOf, hasHours, isScoped }, month) => [month, asOf, hasHours, isScoped]),
    },
    { name: 'exclusion', columns: exclusion, rows: exclusionRows(months) },
    { name: 'slot', columns: { moment: 'BIGINT', is_open: 'BOOLEAN' }, rows: slotRows() },
    { name: 'day', columns: { day: 'BIGINT', is_working: 'BOOLEAN' }, rows: dayRows() },
  ]
}

/** Only what both signed; the random windows are on all channels or on phone and email. */
const exclusionRows = (months: readonly OracleMonth[]): (readonly Cell[])[] =>
  months.flatMap(({ facts }, month) =>
    (facts.exclusions ?? [])
      .filter(({ signedByClient, signedByProvider }) => signedByClient && signedByProvider)
      .map(({ start, end, channels }) => [month, instantOf(start), instantOf(end), channels?.includes('chat') ?? true]),
  )

function slotRows(): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
    for (let slot = 0; slot < 48; slot++)
      rows.push([MONTH_START_MS + day * DAY_MS + slot * SLOT_MS, isOpenSlot(day, slot)])
  }
  return rows
}

const dayRows = (): (readonly Cell[])[] =>
  Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, index) => [FIRST_DAY + index, isWorkingDay(FIRST_DAY + index)])
