import type { Volume } from '@heqi/terms'
import type { Fraction } from '@heqi/vocabulary'

/** A volume that is counted or timed in the records. */
export type RecordVolume = Extract<Volume, { kind: 'records' }>

/** Reads a volume from the month's records; see `record-volume.ts`. */
export type VolumeReader = {
  /** Milliseconds for the times, a count for the others; `component` decides about time rates and increments, `inPeak` takes peak days alone. */
  readonly read: (line: string, volume: RecordVolume, component?: string, inPeak?: boolean) => RecordVolumeReading
}

export type RecordVolumeReading = {
  readonly parts: readonly {
    readonly stretch: number
    readonly band?: string
    readonly multiplier: Fraction
    /** Count or milliseconds, a whole number. */
    readonly quantity: number
  }[]
  readonly records: number
}
