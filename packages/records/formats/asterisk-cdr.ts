import { accept, type Instant, type Refusal, type Result } from '@heqi/vocabulary'
import type { CsvRow } from '../csv-row.ts'
import { CsvScanner } from '../csv-scan.ts'
import { dateTimeReader } from '../date-time.ts'
import { refusalOfText } from '../file-signature.ts'
import { type ReadOutcome, refuseFile } from '../read-outcome.ts'
import type { ServiceRecord } from '../record.ts'
import type { RefusalCode } from '../reject.ts'
import { detectEncoding, utf8Chunks, withHead } from '../text-encoding.ts'
import { ZoneOffsets } from '../zone-offsets.ts'
import { callerKey } from './caller-key.ts'
import { EventGathering, present } from './event-gathering.ts'
import type { NativeOptions } from './native-options.ts'

/** Columns of `Master.csv`, which has no header; `uniqueid` and `userfield` are there when `cdr.conf` says so. */
const COLUMNS = [
  'accountcode',
  'src',
  'dst',
  'dcontext',
  'clid',
  'channel',
  'dstchannel',
  'lastapp',
  'lastdata',
  'start',
  'answer',
  'end',
  'duration',
  'billsec',
  'disposition',
  'amaflags',
  'uniqueid',
  'userfield',
] as const
type Column = (typeof COLUMNS)[number]

const FEWEST_COLUMNS = COLUMNS.indexOf('uniqueid') + 1
const DIALECT = { delimiter: 44, quote: 34, lineBreak: 10 }
const DISPOSITIONS = new Set(['ANSWERED', 'NO ANSWER', 'BUSY', 'FAILED', 'CONGESTION'])

/** A leg of a call: what one row says. */
type Leg = {
  readonly startedAt: Instant
  readonly answeredAt: Instant | undefined
  readonly endedAt: Instant
  readonly billMs: number
  readonly caller: string
  readonly called: string
  readonly agent: string | undefined
  readonly isAnswered: boolean
}

/**
 * Asterisk's call detail records (`cdr_csv`): one record for each `uniqueid`. A call is answered where a leg that was
 * connected to another channel is: a leg without one only heard the menu. Date-times are local unless `usegmtime` is set;
 * then give the zone UTC.
 */
export const readAsteriskCdr = (
  input: AsyncIterable<Uint8Array>,
  options: NativeOptions = {},
): Promise<Result<ReadOutcome, Refusal<RefusalCode>>> =>
  withHead(input, async (head, all) => {
    const isNoText = refusalOfText(head)
    if (isNoText) return refuseFile(isNoText)
    const encoding = detectEncoding(head)
    if (!encoding) return refuseFile('file-is-binary')
    const gathering = new EventGathering<Leg[]>(options)
    const legOf = legReader(options.timeZone ?? 'UTC')
    const onRow = (row: CsvRow, line: number): boolean => {
      takeRow(row, line, gathering, legOf)
      return true
    }
    const scanner = new CsvScanner({ dialect: DIALECT, onRow })
    await scanner.feedAll(utf8Chunks(all, encoding))
    if (scanner.isHopeless) return refuseFile('line-never-ends', { line: scanner.lines })
    return accept(gathering.finish((legs, id) => recordOf(legs, id, options)))
  })

type Cell = (column: Column) => string

function takeRow(
  row: CsvRow,
  line: number,
  gathering: EventGathering<Leg[]>,
  legOf: (cell: Cell) => Leg | Column,
): void {
  const { tally } = gathering
  if (row.problem) return tally.reject({ code: row.problem, line, value: row.text() })
  if (row.width < FEWEST_COLUMNS) {
    return tally.reject({
      code: 'too-few-columns',
      line,
      value: row.text(),
      data: { expected: FEWEST_COLUMNS, found: row.width },
    })
  }
  const cell = cellsOf(row)
  const leg = legOf(cell)
  if (typeof leg === 'string') {
    const code = leg === 'disposition' ? 'unknown-value' : leg === 'billsec' ? 'invalid-number' : 'invalid-date-time'
    return tally.reject({ code, line, column: leg, value: cell(leg) })
  }
  const id = cell('uniqueid')
  if (id === '') return tally.reject({ code: 'required-field-missing', line, column: 'uniqueid', value: '' })
  const legs = gathering.get(id) ?? gathering.open(id, [], line)
  legs.push(leg)
  gathering.count(id)
}

function cellsOf(row: CsvRow): Cell {
  const decoder = new TextDecoder()
  return (column) => {
    row.locate(COLUMNS.indexOf(column))
    return decoder.decode(row.bytes.subarray(row.start, row.end))
  }
}

/** Reads a leg; a column name says which column cannot be read. */
function legReader(timeZone: string): (cell: Cell) => Leg | Column {
  const encoder = new TextEncoder()
  const reader = dateTimeReader(
    'yyyy-MM-dd HH:mm:ss',
    new ZoneOffsets(timeZone, { ambiguous: 'earlier', nonexistent: 'shift' }),
  )
  const instantOf = (text: string): Instant => {
    const bytes = encoder.encode(text)
    return reader ? reader(bytes, 0, bytes.length) : Number.NaN
  }
  return (cell) => {
    const startedAt = instantOf(cell('start'))
    const endedAt = instantOf(cell('end'))
    const answer = cell('answer')
    const answeredAt = answer === '' ? undefined : instantOf(answer)
    if (Number.isNaN(startedAt)) return 'start'
    if (Number.isNaN(endedAt)) return 'end'
    if (Number.isNaN(answeredAt)) return 'answer'
    if (!DISPOSITIONS.has(cell('disposition'))) return 'disposition'
    if (!/^\d{1,9}$/u.test(cell('billsec'))) return 'billsec'
    const connected = cell('dstchannel')
    return {
      startedAt,
      answeredAt,
      endedAt,
      billMs: Number(cell('billsec')) * 1000,
      caller: cell('src'),
      called: cell('dst'),
      // `PJSIP/8007-0000a1b2`: the part behind the last hyphen counts channels.
      agent: connected === '' ? undefined : connected.replace(/-[0-9a-f]{8}(?:;\d)?$/u, ''),
      isAnswered: cell('disposition') === 'ANSWERED',
    }
  }
}

function recordOf(legs: readonly Leg[], id: string, { source = 'asterisk', pseudonym }: NativeOptions): ServiceRecord {
  const enteredAt = Math.min(...legs.map((leg) => leg.startedAt))
  const endedAt = Math.max(...legs.map((leg) => leg.endedAt))
  const served = legs.filter((leg) => leg.isAnswered && leg.agent !== undefined)
  const [first] = served.toSorted((a, b) => (a.answeredAt ?? a.startedAt) - (b.answeredAt ?? b.startedAt))
  const last = legs.at(-1)
  return {
    source,
    sourceId: id,
    channel: 'phone',
    enteredAt,
    endedAt,
    ...present<Partial<ServiceRecord>>({
      customerKey: callerKey(last?.caller ?? '', pseudonym),
      queue: last?.called,
      agent: first?.agent,
      answeredAt: first ? (first.answeredAt ?? first.startedAt) : undefined,
      talkMs: first ? served.reduce((sum, leg) => sum + leg.billMs, 0) : undefined,
      transfers: served.length > 1 ? served.length - 1 : undefined,
      abandonedAt: first ? undefined : endedAt,
      abandonedIn: first ? undefined : legs.some((leg) => leg.agent !== undefined) ? 'ringing' : 'menu',
    }),
  }
}
