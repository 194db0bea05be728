/** A month of synthetic records, twice from the same arithmetic: as columns for the engine and as a table for DuckDB. */
import { DEFAULT_TIME_ZONE, monthInterval, zoneOf } from '@heqi/calendar'
import { ABSENT, batchOf, CHANNELS, type RecordBatch } from '@heqi/records'

export const MONTH = '2025-10'
export const ZONE = zoneOf(DEFAULT_TIME_ZONE)
const { start: MONTH_START } = monthInterval(MONTH, ZONE)
const HOUR_MS = 3_600_000
const CASE_TYPES = ['consulting', 'order', 'return', 'marketing']

/** The mixing that both sides do in whole numbers below 2^32: number `salt` of row `row`. */
function mixed(row: number, salt: number): number {
  let x = (Math.imul(row, 2_654_435_761) + Math.imul(salt, 2_246_822_507)) >>> 0
  x = Math.imul(x ^ (x >>> 15), 739_982_445) >>> 0
  x = Math.imul(x ^ (x >>> 12), 695_872_825) >>> 0
  return (x ^ (x >>> 15)) >>> 0
}

const SQL_MIXED = `
CREATE MACRO step1(i, s) AS (i::UBIGINT * 2654435761 + s::UBIGINT * 2246822507) % 4294967296;
CREATE MACRO step2(x) AS (xor(x, x >> 15) * 739982445) % 4294967296;
CREATE MACRO step3(x) AS (xor(x, x >> 12) * 695872825) % 4294967296;
CREATE MACRO step4(x) AS xor(x, x >> 15);
CREATE MACRO mixed(i, s) AS step4(step3(step2(step1(i, s))))::BIGINT;`

/** Statements that make the table `contact` with the same records. */
export const contactTable = (rows: number): string => `${SQL_MIXED}
CREATE TABLE contact AS
WITH drawn AS (
  SELECT i,
    mixed(i, 1) % 10 AS kind, mixed(i, 2) % 4 AS case_type, mixed(i, 3) % 5 AS hard,
    ${MONTH_START} + (mixed(i, 4) % 31) * 86400000 + ((mixed(i, 5) % 86400 + mixed(i, 6) % 86400) // 2) * 1000 AS entered_ms,
    mixed(i, 7) % 100 AS fate, mixed(i, 8) % 100 AS queues, mixed(i, 9) % 120000 AS waits,
    mixed(i, 10) % 600000 AS talk, mixed(i, 11) % 90000 AS wrap_up, mixed(i, 12) % 21600000 AS responds,
    mixed(i, 13) % 144000000 AS resolves, mixed(i, 14) % 50 AS survey
  FROM range(${rows}) t(i)
), typed AS (
  SELECT *, CASE WHEN kind < 6 THEN ${CHANNELS.indexOf('phone')} WHEN kind < 8 THEN ${CHANNELS.indexOf('chat')} ELSE ${CHANNELS.indexOf('email')} END AS channel,
    CASE WHEN queues < 40 THEN 0 ELSE waits END AS wait_ms
  FROM drawn
)
SELECT channel::TINYINT AS channel, case_type::TINYINT AS case_type, (hard = 0)::TINYINT AS complexity, entered_ms,
  CASE WHEN channel = 0 AND fate >= 4 THEN wait_ms END AS queue_ms,
  CASE WHEN channel = 0 AND fate >= 12 THEN entered_ms + 8000 + wait_ms END AS answered_ms,
  CASE WHEN channel = 0 AND fate < 12 THEN entered_ms + 8000 + CASE WHEN fate < 4 THEN 0 ELSE wait_ms END END AS abandoned_ms,
  CASE WHEN channel = 0 AND fate < 12 THEN CASE WHEN fate < 4 THEN 0 ELSE 1 END END::TINYINT AS abandoned_in,
  CASE WHEN channel = 0 AND fate >= 12 THEN talk END AS talk_ms,
  CASE WHEN channel = 0 AND fate >= 12 THEN wrap_up END AS wrap_up_ms,
  CASE WHEN channel <> 0 AND fate < 95 THEN entered_ms + responds END AS responded_ms,
  CASE WHEN (channel <> 0 OR fate >= 12) AND fate < 92 THEN entered_ms + resolves END AS resolved_ms,
  CASE WHEN survey < 5 THEN survey + 1 END AS survey_score
FROM typed;`

/** `rows` of the records, counting from `from`, as a batch. Columns are filled in place: ten million objects would say the same and cost minutes. */
export function contactBatch(rows: number, from = 0): RecordBatch {
  const absentNumbers = new Float64Array(rows).fill(Number.NaN)
  const absentCodes = new Int8Array(rows).fill(ABSENT)
  const absentText = { codes: new Int32Array(rows).fill(ABSENT), values: [] }
  const empty = batchOf([])
  const numbers = () => new Float64Array(rows).fill(Number.NaN)
  const codes = () => new Int8Array(rows).fill(ABSENT)
  const filled = {
    numbers: {
      enteredAt: numbers(),
      queueMs: numbers(),
      answeredAt: numbers(),
      abandonedAt: numbers(),
      talkMs: numbers(),
      wrapUpMs: numbers(),
      firstHumanResponseAt: numbers(),
      resolvedAt: numbers(),
      surveyScore: numbers(),
    },
    codes: { channel: codes(), complexity: codes(), abandonedIn: codes() },
    caseType: { codes: new Int32Array(rows), values: CASE_TYPES },
  }
  for (let row = 0; row < rows; row++) fillRow(filled, row, from + row)
  return {
    length: rows,
    numbers: { ...mapValues(empty.numbers, absentNumbers), ...filled.numbers },
    codes: { ...mapValues(empty.codes, absentCodes), ...filled.codes },
    texts: {
      ...mapValues(empty.texts, absentText),
      caseType: filled.caseType,
      sourceId: { bytes: new Uint8Array(0), offsets: new Uint32Array(rows + 1) },
    },
    reopenings: { ...empty.reopenings, offsets: new Int32Array(rows + 1) },
    replies: { ...empty.replies, offsets: new Int32Array(rows + 1) },
    pauses: { ...empty.pauses, offsets: new Int32Array(rows + 1) },
  }
}

type Filled = {
  readonly numbers: Record<
    | 'enteredAt'
    | 'queueMs'
    | 'answeredAt'
    | 'abandonedAt'
    | 'talkMs'
    | 'wrapUpMs'
    | 'firstHumanResponseAt'
    | 'resolvedAt'
    | 'surveyScore',
    Float64Array
  >
  readonly codes: Record<'channel' | 'complexity' | 'abandonedIn', Int8Array>
  readonly caseType: { readonly codes: Int32Array }
}

function fillRow({ numbers, codes, caseType }: Filled, row: number, drawn: number): void {
  const kind = mixed(drawn, 1) % 10
  const channel = CHANNELS.indexOf(kind < 6 ? 'phone' : kind < 8 ? 'chat' : 'email')
  const noon = Math.floor(((mixed(drawn, 5) % 86_400) + (mixed(drawn, 6) % 86_400)) / 2)
  const entered = MONTH_START + (mixed(drawn, 4) % 31) * 24 * HOUR_MS + noon * 1000
  const fate = mixed(drawn, 7) % 100
  const waitMs = mixed(drawn, 8) % 100 < 40 ? 0 : mixed(drawn, 9) % 120_000
  const isPhone = channel === 0
  codes.channel[row] = channel
  codes.complexity[row] = mixed(drawn, 3) % 5 === 0 ? 1 : 0
  caseType.codes[row] = mixed(drawn, 2) % 4
  numbers.enteredAt[row] = entered
  if (isPhone && fate >= 4) numbers.queueMs[row] = waitMs
  if (isPhone && fate < 12) {
    numbers.abandonedAt[row] = entered + 8000 + (fate < 4 ? 0 : waitMs)
    codes.abandonedIn[row] = fate < 4 ? 0 : 1
  } else if (isPhone) {
    numbers.answeredAt[row] = entered + 8000 + waitMs
    numbers.talkMs[row] = mixed(drawn, 10) % 600_000
    numbers.wrapUpMs[row] = mixed(drawn, 11) % 90_000
  } else if (fate < 95) numbers.firstHumanResponseAt[row] = entered + (mixed(drawn, 12) % 21_600_000)
  if ((!isPhone || fate >= 12) && fate < 92) numbers.resolvedAt[row] = entered + (mixed(drawn, 13) % 144_000_000)
  const survey = mixed(drawn, 14) % 50
  if (survey < 5) numbers.surveyScore[row] = survey + 1
}

const mapValues = <Name extends string, Value>(
  names: Readonly<Record<Name, unknown>>,
  value: Value,
): Record<Name, Value> => Object.fromEntries(Object.keys(names).map((name) => [name, value])) as Record<Name, Value>
