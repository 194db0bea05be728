import { ENUMERATIONS } from '@heqi/records/record'
import type { TFunction } from 'i18next'

/** The closed list of words that a field takes; empty for free text. */
export const wordsOf = (field: string): readonly string[] =>
  Object.hasOwn(ENUMERATIONS, field) ? ENUMERATIONS[field as keyof typeof ENUMERATIONS] : []

export const wordText = (field: string, word: string, t: TFunction): string =>
  t(`records.words.${field}.${word}` as 'records.words.channel.phone', { defaultValue: word })
