import { readFileSync } from 'node:fs'
import { afterAll, expect, it } from 'vitest'
import { workplace } from '../testing/workplace.ts'

const place = workplace()
afterAll(() => place.remove())

const CONTRACT = new URL('../testing/calls-of-a-month/contract.json', import.meta.url)
const ROWS = 136_000
const HEADER = 'call_id,entered,outcome,queue_s,talk_s,remark'
const REMARK = 'a remark that makes the file as large as files that are read by several threads'

/** Calls of October 2026 with a wrong row here and there, one of them in quotes over two lines. */
function rows(from: number, to: number): string {
  let text = ''
  for (let row = from; row < to; row++) {
    const second = Math.floor((row / ROWS) * 31 * 86_400)
    const at = new Date(Date.UTC(2026, 9, 1) + second * 1000).toISOString().slice(0, 19).replace('T', ' ')
    // One caller waits for days, so that the last event stands nowhere near the end of the file.
    const queue = row % 40_001 === 7 ? 'soon' : row === ROWS - 40_000 ? 900_000 : row % 97
    const remark = row % 50_021 === 11 ? '"two\nlines"' : REMARK
    text += `C${1_000_000 + row},${at},${row % 13 === 0 ? 'ABANDONED' : 'ANSWERED'},${queue},${60 + (row % 400)},${remark}\n`
  }
  return text
}

const MAPPING = {
  name: 'calls',
  format: 'csv',
  timeZone: 'Asia/Shanghai',
  fields: {
    source: { constant: 'acd' },
    sourceId: { column: 'call_id' },
    channel: { constant: 'phone' },
    enteredAt: { column: 'entered', format: 'yyyy-MM-dd HH:mm:ss' },
    queueMs: { column: 'queue_s', unit: 'seconds' },
    answeredAt: {
      when: { column: 'outcome', equals: 'ANSWERED' },
      use: { sum: [{ field: 'enteredAt' }, { field: 'queueMs' }] },
    },
    abandonedIn: { when: { column: 'outcome', equals: 'ABANDONED' }, use: { constant: 'queue' } },
    talkMs: { when: { column: 'outcome', equals: 'ANSWERED' }, use: { column: 'talk_s', unit: 'seconds' } },
  },
}

it('a large file, counted on the threads that read it, settles as its two halves do', async () => {
  // The demonstration's contract looks at later contacts of a customer, which cannot be counted in parts.
  place.write('countable.json', readFileSync(CONTRACT, 'utf8'))
  place.write('mapping.json', JSON.stringify(MAPPING))
  place.write('whole.csv', `${HEADER}\n${rows(0, ROWS)}`)
  place.write('first.csv', `${HEADER}\n${rows(0, ROWS / 2)}`)
  place.write('second.csv', `${HEADER}\n${rows(ROWS / 2, ROWS)}`)
  place.write('twice.csv', `${HEADER}\n${rows(0, ROWS)}${rows(ROWS - 5, ROWS)}`)
  const settled = async (...files: readonly string[]) => {
    const records = files.flatMap((file) => ['--records', file])
    const common = ['settle', '--json', '--contract', 'countable.json', '--mapping', 'mapping.json']
    const run = await place.heqi([...common, '--period', '2026-10', ...records])
    expect(run.stderr).toBe('')
    return run.stdout
  }
  const whole = await settled('whole.csv')
  expect(whole).toContain(`"denominator": "`)
  expect(whole).toBe(await settled('first.csv', 'second.csv'))
  // Rows that stand twice count once: the records are kept as soon as ids do not rise.
  expect(await settled('twice.csv')).toBe(whole)
}, 60_000)
