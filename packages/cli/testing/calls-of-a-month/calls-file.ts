import { open } from 'node:fs/promises'

const MONTH_START_SECONDS = Date.UTC(2026, 9, 1) / 1000
const MONTH_SECONDS = 31 * 86_400
const ROWS_AT_ONCE = 20_000

/** Writes a month of calls as CSV, the same for the same number of rows: seven columns, local times, seconds. */
export async function writeCalls(file: string, rows: number): Promise<void> {
  const handle = await open(file, 'w')
  let state = 20_261_001
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  await handle.write('call_id,entered,skill,agent,outcome,queue_s,talk_s\n')
  for (let row = 0; row < rows; ) {
    let text = ''
    for (const end = Math.min(rows, row + ROWS_AT_ONCE); row < end; row++) {
      const entered = clock(MONTH_START_SECONDS + Math.floor((row / rows) * MONTH_SECONDS))
      const queue = Math.floor(next() < 0.8 ? next() * 20 : next() * 90)
      const isAnswered = next() < 0.94
      const talk = isAnswered ? 60 + Math.floor(next() * 400) : 0
      const skill = next() < 0.7 ? 'service' : 'sales'
      const agent = isAnswered ? `A${100 + Math.floor(next() * 400)}` : ''
      text += `C${10_000_000 + row},${entered},${skill},${agent},${isAnswered ? 'ANSWERED' : 'ABANDONED'},${queue},${talk}\n`
    }
    await handle.write(text)
  }
  await handle.close()
}

/** `2026-10-05 09:07:03`; the days of a month do not need a calendar. */
function clock(seconds: number): string {
  const inMonth = seconds - MONTH_START_SECONDS
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value))
  const day = Math.floor(inMonth / 86_400)
  const rest = inMonth % 86_400
  return `2026-10-${two(day + 1)} ${two(Math.floor(rest / 3600))}:${two(Math.floor((rest % 3600) / 60))}:${two(rest % 60)}`
}
