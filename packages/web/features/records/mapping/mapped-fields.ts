import { DURATION_COLUMNS, ENUMERATION_COLUMNS, FLAG_COLUMNS, INSTANT_COLUMNS } from '@heqi/records/batch'
import type { MappedField } from '@heqi/records/mapping'

/** What a field holds decides how its column is read. */
export type FieldKind = 'text' | 'instant' | 'duration' | 'word' | 'flag' | 'number' | 'list'

/** Canonical fields in the order in which a person looks for them. */
export const FIELD_GROUPS = [
  {
    group: 'identity',
    fields: ['source', 'sourceId', 'channel', 'direction', 'customerKey', 'agent', 'queue', 'language', 'region'],
  },
  { group: 'case', fields: ['caseType', 'complexity', 'priority', 'emergency'] },
  {
    group: 'times',
    fields: [
      'enteredAt',
      'queuedAt',
      'answeredAt',
      'abandonedAt',
      'abandonedIn',
      'firstHumanResponseAt',
      'firstBotResponseAt',
      'endedAt',
      'resolvedAt',
      'lastResolvedAt',
      'dispatchedAt',
      'arrivedAt',
    ],
  },
  { group: 'durations', fields: ['menuMs', 'queueMs', 'ringMs', 'talkMs', 'holdMs', 'wrapUpMs'] },
  {
    group: 'outcome',
    fields: [
      'transfers',
      'surveySentAt',
      'surveyAnsweredAt',
      'surveyScore',
      'recommendScore',
      'qualityScore',
      'qualityFatal',
      'complaint',
      'complaintUpheld',
    ],
  },
  { group: 'lists', fields: ['reopenedAt', 'replies', 'pauses', 'revision'] },
] as const satisfies readonly { readonly group: string; readonly fields: readonly MappedField[] }[]

/** Without these no row becomes a record. */
export const REQUIRED_FIELDS: readonly MappedField[] = ['source', 'sourceId', 'channel', 'enteredAt']

const isOneOf = (names: readonly string[], field: string): boolean => names.includes(field)

export function kindOf(field: MappedField): FieldKind {
  if (isOneOf(INSTANT_COLUMNS, field)) return 'instant'
  if (isOneOf(DURATION_COLUMNS, field)) return 'duration'
  if (isOneOf(ENUMERATION_COLUMNS, field)) return 'word'
  if (isOneOf(FLAG_COLUMNS, field)) return 'flag'
  if (field === 'transfers' || field === 'revision' || field.endsWith('Score')) return 'number'
  return field === 'reopenedAt' || field === 'replies' || field === 'pauses' ? 'list' : 'text'
}

/** Date-times that exports write, as the mapping names them. */
export const DATE_FORMATS = [
  'iso',
  'yyyy-M-d H:mm:ss',
  'yyyy-M-d H:mm',
  'yyyy/M/d H:mm:ss',
  'yyyy/M/d H:mm',
  'yyyy年M月d日 H:mm:ss',
  'yyyyMMddHHmmss',
  'd/M/yyyy H:mm:ss',
  'M/d/yyyy H:mm:ss',
  'epoch-seconds',
  'epoch-milliseconds',
] as const
