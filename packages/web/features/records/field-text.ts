import type { Language } from '@heqi/vocabulary'
import type { TFunction } from 'i18next'
import { recordTime } from './record-text.ts'

/** A field of a record as a person reads it: instants in the contract's zone, durations in seconds, words in words. */
export function fieldText(name: string, value: unknown, language: Language, t: TFunction, timeZone?: string): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return String(value.length)
  if (name.endsWith('At') && (typeof value === 'string' || typeof value === 'number'))
    return recordTime(value, timeZone)
  if (name.endsWith('Ms') && typeof value === 'number')
    return t('records.seconds', { value: (value / 1000).toLocaleString(language) })
  if (typeof value === 'boolean') return t(value ? 'records.yes' : 'records.no')
  if (typeof value === 'number') return value.toLocaleString(language)
  if (typeof value !== 'string') return JSON.stringify(value)
  return t(`records.words.${name}.${value}` as 'records.words.channel.phone', { defaultValue: value })
}
