import { DuckDBInstance } from '@duckdb/node-api'

/**
 * What the statement rests on, asked of DuckDB in one query over the same file: the counts behind the four metrics and the
 * priced volume, and from them the amounts in fen by integer arithmetic.
 */
const [file = ''] = process.argv.slice(2)
const instance = await DuckDBInstance.create(':memory:')
const connection = await instance.connect()
const reader = await connection.runAndReadAll(`
  WITH calls AS (
    SELECT outcome = 'ANSWERED' AS answered, queue_s, talk_s
    FROM read_csv('${file}', header = true, columns = {
      'call_id': 'VARCHAR', 'entered': 'TIMESTAMP', 'skill': 'VARCHAR', 'agent': 'VARCHAR',
      'outcome': 'VARCHAR', 'queue_s': 'INTEGER', 'talk_s': 'INTEGER' })
    WHERE entered >= TIMESTAMP '2026-10-01' AND entered < TIMESTAMP '2026-11-01'
  ), counted AS (
    SELECT count(*) AS offered, count(*) FILTER (answered) AS answered,
      count(*) FILTER (answered AND queue_s <= 20) AS within,
      sum(queue_s) FILTER (answered) AS waited, sum(talk_s) FILTER (answered) AS handled
    FROM calls
  ), fees AS (
    -- 2.35 and 1.985 yuan as tenths of a fen, rounded half up to the fen.
    SELECT *, ((least(answered, 500000) * 2350::HUGEINT + greatest(answered - 500000, 0) * 1985::HUGEINT) + 5) // 10 AS fee
    FROM counted
  ), assessed AS (
    SELECT *, CASE WHEN within * 100 >= offered * 85 THEN 0 ELSE (fee * 2 + 50) // 100 END AS deduction FROM fees
  ), taxed AS (
    SELECT *, ((fee - deduction) * 6 + 50) // 100 AS tax FROM assessed
  )
  SELECT offered, answered, within, waited, handled, fee - deduction + tax AS total FROM taxed`)
const [row = []] = reader.getRows()
const [offered, answered, within, waited, handled, total] = row.map(String)
console.log(
  JSON.stringify({ offered, answered, within, waited, handled, total, peakKb: process.resourceUsage().maxRSS }),
)
