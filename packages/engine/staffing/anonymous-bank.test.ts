/**
 * The published requirement for the bank's Wednesdays (Miller, Modeling Techniques in Predictive Analytics, ch. 6): calls that
 * enter the menu by hour, mean of four Wednesdays, 15 calls an hour for each agent (handling plus a minute between calls), and
 * as many agents that at most half of the callers wait. The data is not part of the project.
 */
import { existsSync, readFileSync } from 'node:fs'
import { datesInterval, zoneOf } from '@heqi/calendar'
import { batchOf, type ServiceRecord } from '@heqi/records'
import { expect, test } from 'vitest'
import { staffingPlan } from './staffing-plan.ts'

const CALLS = new URL('../../../../shared/data/anonymous-bank/calls-1999-02.tsv', import.meta.url)
const ZONE = zoneOf('Asia/Jerusalem')
const WEDNESDAY = 2
const PUBLISHED = [1, 1, 1, 0, 1, 1, 1, 4, 8, 9, 10, 9, 8, 16, 10, 10, 6, 7, 8, 8, 6, 6, 5, 4]

function recordOf(line: string, index: number): ServiceRecord | undefined {
  const cells = line.split('\t')
  const [date = '', entry = '', vruTime = '', outcome = ''] = [cells[5], cells[6], cells[8], cells[12]]
  if (outcome === 'PHANTOM' || Number(vruTime) < 0) return undefined
  const [hours = 0, minutes = 0, seconds = 0] = entry.split(':').map(Number)
  const day = `19${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4, 6)}`
  const enteredAt = datesInterval(day, day, ZONE).start + (hours * 3600 + minutes * 60 + seconds) * 1000
  return { source: 'bank', sourceId: `${index}`, channel: 'phone', enteredAt, answeredAt: enteredAt, queueMs: 0 }
}

test.skipIf(!existsSync(CALLS))('Wednesdays need the published number of agents, hour by hour', () => {
  const lines = readFileSync(CALLS, 'latin1').split('\r\n').slice(1).filter(Boolean)
  const batch = batchOf(lines.map(recordOf).filter((record) => record !== undefined))
  const period = datesInterval('1999-02-01', '1999-02-28', ZONE)
  const plan = staffingPlan({
    batch,
    zone: ZONE,
    period,
    asOf: period.end,
    intervalMinutes: 60,
    handleSeconds: 240,
    target: { kind: 'wait-probability', share: 0.5 },
  })
  expect(plan.intervals.filter(({ weekday }) => weekday === WEDNESDAY).map(({ agents }) => agents)).toEqual(PUBLISHED)
})
