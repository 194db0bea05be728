import { CHINA, datesOfMonth, daysBetween } from '@heqi/calendar'
import { type Facts, simulate } from '@heqi/engine'
import { recordAt, type ServiceRecord } from '@heqi/records'
import type { ContractFile } from '@heqi/terms'
import type { Instant, IsoMonth } from '@heqi/vocabulary'

/** A simulated record and when all of it has happened: it arrives in the system then. */
export type Arrival = { readonly at: Instant; readonly record: ServiceRecord }

export type DemoMonth = { readonly arrivals: readonly Arrival[]; readonly facts: Facts }

/** A month of service; the same month gives the same records at every start. */
export function demoMonth(file: ContractFile, month: IsoMonth): DemoMonth {
  const { start, end } = datesOfMonth(month)
  const seed = Number(month.replace('-', ''))
  const { batch, facts } = simulate({
    contract: file,
    calendar: CHINA,
    from: start,
    days: daysBetween(start, end) + 1,
    seed,
  })
  const arrivals = Array.from({ length: batch.length }, (_, row): Arrival => {
    // Each month is simulated by itself: its ids are its own.
    const record = { ...recordAt(batch, row), source: `cc-${month}` }
    return { at: lastEvent(record), record }
  })
  return { arrivals: arrivals.sort((a, b) => a.at - b.at), facts }
}

function lastEvent(record: ServiceRecord): Instant {
  let last = record.enteredAt
  for (const [name, value] of Object.entries(record)) {
    if (name.endsWith('At') && typeof value === 'number' && value > last) last = value
  }
  for (const at of record.reopenedAt ?? []) last = Math.max(last, at)
  return last
}
