import { DURATION_COLUMNS, INSTANT_COLUMNS } from '@heqi/records/batch'
import type { MappedField } from '@heqi/records/mapping'
import type { TFunction } from 'i18next'
import { columnOf, fieldKey, type Way } from './field-source.ts'
import type { FileLook } from './file-look.ts'
import { kindOf } from './mapped-fields.ts'

type Option = { readonly value: string; readonly label: string }
type Group = { readonly label: string; readonly options: readonly Option[] }

export const columnLabel = (key: string): string => {
  const reference = columnOf(key)
  if (reference === undefined) return key
  return reference.occurrence === undefined ? reference.column : `${reference.column} (${reference.occurrence})`
}

/** What a field can be made of: the columns of the file and, where times are reckoned with, other times of the record. */
export function partOptions(look: FileLook, field: MappedField, way: Way, t: TFunction): Group[] {
  const columns = {
    label: t('mapping.columns'),
    options: look.columns.map((key) => ({ value: key, label: columnLabel(key) })),
  }
  const kind = kindOf(field)
  if (way === 'join' || (kind !== 'instant' && kind !== 'duration')) return [columns]
  const times = [...INSTANT_COLUMNS, ...DURATION_COLUMNS]
    .filter((other) => other !== field)
    .map((other) => ({ value: fieldKey(other), label: t(`records.fields.${other}`) }))
  return [columns, { label: t('mapping.otherFields'), options: times }]
}
