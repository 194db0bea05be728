import type { ServiceRecord } from '@heqi/records'
import type { Language } from '@heqi/vocabulary'

/** A canonical record as the API answers it: instants as ISO texts. */
export type RecordBody = {
  readonly [Key in keyof ServiceRecord]: Key extends `${string}At` ? string : ServiceRecord[Key]
} & {
  readonly enteredAt: string
}

/** An instant in the reader's language and the contract's zone (without one: the reader's own); seconds matter here. */
export const recordTime = (instant: string | number, language: Language, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(new Date(instant))
