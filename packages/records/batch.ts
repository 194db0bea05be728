import type { Abandonment, Channel, Complexity, Direction, PauseReason, Reply } from './record.ts'

/**
 * Many records as columns. Row i of every column belongs to the same record.
 * Instants and durations: `Float64Array`, `NaN` = absent. Small enumerations and flags: `Int8Array`, index into the
 * constant list of `record.ts`, `ABSENT` (-1) = absent; flags 0, 1, -1. Free texts: `DictionaryColumn`. Lists: `ListColumn`.
 */
export const ABSENT = -1

/** Texts by code into `values`; code -1 = absent. */
export type DictionaryColumn = { readonly codes: Int32Array; readonly values: readonly string[] }

/** Lists of row i stand at `offsets[i] .. offsets[i + 1]` of each value array. */
export type ListColumns<Values> = { readonly offsets: Int32Array } & Values

export type TextColumnName =
  | 'source'
  | 'sourceId'
  | 'caseType'
  | 'priority'
  | 'customerKey'
  | 'agent'
  | 'language'
  | 'region'
  | 'queue'

export type NumberColumnName =
  | 'enteredAt'
  | 'queuedAt'
  | 'answeredAt'
  | 'firstHumanResponseAt'
  | 'firstBotResponseAt'
  | 'abandonedAt'
  | 'endedAt'
  | 'resolvedAt'
  | 'lastResolvedAt'
  | 'menuMs'
  | 'queueMs'
  | 'ringMs'
  | 'talkMs'
  | 'holdMs'
  | 'wrapUpMs'
  | 'transfers'
  | 'surveySentAt'
  | 'surveyAnsweredAt'
  | 'surveyScore'
  | 'recommendScore'
  | 'qualityScore'
  | 'dispatchedAt'
  | 'arrivedAt'

export type CodeColumnName =
  | 'channel'
  | 'direction'
  | 'complexity'
  | 'abandonedIn'
  | 'emergency'
  | 'qualityFatal'
  | 'complaint'
  | 'complaintUpheld'

export type RecordBatch = {
  readonly length: number
  readonly texts: Readonly<Record<TextColumnName, DictionaryColumn>>
  readonly numbers: Readonly<Record<NumberColumnName, Float64Array>>
  readonly codes: Readonly<Record<CodeColumnName, Int8Array>>
  readonly reopenings: ListColumns<{ readonly at: Float64Array }>
  readonly replies: ListColumns<{ readonly at: Float64Array; readonly by: Int8Array }>
  readonly pauses: ListColumns<{ readonly start: Float64Array; readonly end: Float64Array; readonly reason: Int8Array }>
}

/** Meaning of the codes, for readers of a batch. */
export type CodeMeaning = {
  readonly channel: Channel
  readonly direction: Direction
  readonly complexity: Complexity
  readonly abandonedIn: Abandonment
  readonly reason: PauseReason
  readonly by: Reply['by']
}
