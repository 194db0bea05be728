import type { Abandonment, Channel, Complexity, Direction, PauseReason, Reply } from './record.ts'

/**
 * Many records as columns. Row i of every column belongs to the same record.
 * Instants and durations: `Float64Array`, `NaN` = absent. Small enumerations and flags: `Int8Array`, index into the
 * constant list of `record.ts`, `ABSENT` (-1) = absent; flags 0, 1, -1. Texts: `textAt(column, i)`. Lists: `ListColumns`.
 * Columns that are wholly absent share one array within a batch: never write into a column.
 */
export const ABSENT = -1

/** Texts by code into `values`; code -1 = absent. Each value stands once, so equal codes are equal texts. */
export type DictionaryColumn = { readonly codes: Int32Array; readonly values: readonly string[] }

/**
 * Texts that hardly repeat, as UTF-8 one after the other: text i is `bytes[offsets[i] .. offsets[i + 1]]`; empty = absent.
 * Ten million source ids cost some 16 bytes each this way, as strings in a dictionary they would cost 70 and a code.
 */
export type PackedTextColumn = { readonly bytes: Uint8Array; readonly offsets: Uint32Array }

export type TextColumn = DictionaryColumn | PackedTextColumn

/** Lists of row i stand at `offsets[i] .. offsets[i + 1]` of each value array. */
export type ListColumns<Values> = { readonly offsets: Int32Array } & Values

export const DICTIONARY_COLUMNS = [
  'source',
  'caseType',
  'priority',
  'customerKey',
  'agent',
  'language',
  'region',
  'queue',
] as const
export type DictionaryColumnName = (typeof DICTIONARY_COLUMNS)[number]
export type TextColumnName = DictionaryColumnName | 'sourceId'

export const INSTANT_COLUMNS = [
  'enteredAt',
  'queuedAt',
  'answeredAt',
  'firstHumanResponseAt',
  'firstBotResponseAt',
  'abandonedAt',
  'endedAt',
  'resolvedAt',
  'lastResolvedAt',
  'surveySentAt',
  'surveyAnsweredAt',
  'dispatchedAt',
  'arrivedAt',
] as const
export type InstantColumnName = (typeof INSTANT_COLUMNS)[number]

export const DURATION_COLUMNS = ['menuMs', 'queueMs', 'ringMs', 'talkMs', 'holdMs', 'wrapUpMs'] as const
export type DurationColumnName = (typeof DURATION_COLUMNS)[number]

export const COUNT_COLUMNS = ['transfers', 'revision'] as const
export const SCORE_COLUMNS = ['surveyScore', 'recommendScore', 'qualityScore'] as const

export const NUMBER_COLUMNS = [...INSTANT_COLUMNS, ...DURATION_COLUMNS, ...COUNT_COLUMNS, ...SCORE_COLUMNS] as const
export type NumberColumnName = (typeof NUMBER_COLUMNS)[number]

export const ENUMERATION_COLUMNS = ['channel', 'direction', 'complexity', 'abandonedIn'] as const
export const FLAG_COLUMNS = ['emergency', 'qualityFatal', 'complaint', 'complaintUpheld'] as const

export const CODE_COLUMNS = [...ENUMERATION_COLUMNS, ...FLAG_COLUMNS] as const
export type CodeColumnName = (typeof CODE_COLUMNS)[number]

export type ReplyColumns = ListColumns<{ readonly at: Float64Array; readonly by: Int8Array }>
export type PauseColumns = ListColumns<{
  readonly start: Float64Array
  readonly end: Float64Array
  readonly reason: Int8Array
  readonly evidence: DictionaryColumn
}>

export type RecordBatch = {
  readonly length: number
  readonly texts: Readonly<Record<DictionaryColumnName, DictionaryColumn>> & { readonly sourceId: PackedTextColumn }
  readonly numbers: Readonly<Record<NumberColumnName, Float64Array>>
  readonly codes: Readonly<Record<CodeColumnName, Int8Array>>
  readonly reopenings: ListColumns<{ readonly at: Float64Array }>
  readonly replies: ReplyColumns
  readonly pauses: PauseColumns
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

const decoder = new TextDecoder()

/** The text of row `i`; `undefined` when absent. */
export function textAt(column: TextColumn, i: number): string | undefined {
  if ('codes' in column) {
    const code = column.codes[i] ?? ABSENT
    return code === ABSENT ? undefined : column.values[code]
  }
  const start = column.offsets[i] ?? 0
  const end = column.offsets[i + 1] ?? start
  return start === end ? undefined : decoder.decode(column.bytes.subarray(start, end))
}
