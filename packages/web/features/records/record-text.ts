import type { ServiceRecord } from '@heqi/records'
import type { Language } from '@heqi/vocabulary'
import { HOUSE_ZONE, zoneNote } from '../../shell/moment-text.ts'

/** A canonical record as the API answers it: instants as ISO texts. */
export type RecordBody = {
  readonly [Key in keyof ServiceRecord]: Key extends `${string}At` ? string : ServiceRecord[Key]
} & {
  readonly enteredAt: string
}

/** An instant in the reader's language and the contract's zone, named where the reader's differs; seconds matter here. */
export function recordTime(instant: string | number, language: Language, timeZone: string = HOUSE_ZONE): string {
  const at = new Date(instant)
  const text = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(at)
  return `${text}${zoneNote(at, timeZone)}`
}
