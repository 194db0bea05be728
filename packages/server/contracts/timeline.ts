import type { ContractFile } from '@heqi/terms'
import type { Static } from 'typebox'
import type { TimelineEntry } from './schemas.ts'
import type { VersionRow } from './sql.ts'

type Entry = Static<typeof TimelineEntry>

const entry = (kind: Entry['kind'], on: string, more: Partial<Entry> = {}): Entry => ({
  kind,
  on,
  number: null,
  effectiveFrom: null,
  changes: [],
  byName: null,
  sha256: null,
  ...more,
})

/** Dates of the terms, amendments by their signing date, and each version of the file as it was entered here. */
export function timelineOf(file: ContractFile, versions: readonly Omit<VersionRow, 'file'>[]): Entry[] {
  const { start, end } = file.terms['term/duration']
  const trial = file.terms['term/trial']
  const entries = [
    entry('starts', start),
    entry('ends', end),
    ...(trial ? [entry('trial-ends', trial.end)] : []),
    ...(file.amendments ?? []).map(({ number, signedOn, effectiveFrom, changes }) =>
      entry('amended', signedOn, { number, effectiveFrom, changes: [...changes] }),
    ),
    ...versions.map((version) =>
      entry('version', version.created_at.slice(0, 10), {
        number: version.note,
        byName: version.created_by_name,
        sha256: version.sha256.toString('hex'),
      }),
    ),
  ]
  return entries.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
