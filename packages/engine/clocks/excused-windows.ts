import type { Channel } from '@heqi/records'
import { CHANNELS } from '@heqi/records/record'
import type { Instant } from '@heqi/vocabulary'
import type { Facts } from '../facts.ts'

type Exclusion = NonNullable<Facts['exclusions']>[number]

/** A signed exclusion, compiled: `takes[channel code + 1]` is 1 for the channels that it excuses. */
export type ExcusedWindow = {
  readonly start: Instant
  readonly end: Instant
  readonly takes: Uint8Array
  readonly includes: (channel: Channel) => boolean
}

/**
 * The windows that excuse a metric (`undefined`: any metric), in order of time. Only what both parties signed excuses.
 */
export function excusedWindows(exclusions: Facts['exclusions'], metric: string | undefined): readonly ExcusedWindow[] {
  return (exclusions ?? [])
    .filter((exclusion) => isSigned(exclusion) && coversMetric(exclusion, metric))
    .map(({ start, end, channels }) => ({
      start: instantOf(start),
      end: instantOf(end),
      takes: channelsOf(channels),
      includes: (channel: Channel) => channels?.includes(channel) ?? true,
    }))
    .filter((window) => window.start < window.end)
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

const isSigned = (exclusion: Exclusion): boolean => exclusion.signedByClient && exclusion.signedByProvider

const coversMetric = ({ metrics }: Exclusion, metric: string | undefined): boolean =>
  metrics === undefined || (metric !== undefined && metrics.includes(metric))

const channelsOf = (channels: readonly string[] | undefined): Uint8Array =>
  Uint8Array.from([+(channels === undefined), ...CHANNELS.map((channel) => +(channels?.includes(channel) ?? true))])

/** Epoch milliseconds of an ISO instant of the facts. */
export const instantOf = (iso: string): Instant => Temporal.Instant.from(iso).epochMilliseconds
