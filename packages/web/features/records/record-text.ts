import type { ServiceRecord } from '@heqi/records'
import type { Language } from '@heqi/vocabulary'

/** A canonical record as the API answers it: instants as ISO texts. */
export type RecordBody = {
  readonly [Key in keyof ServiceRecord]: Key extends `${string}At` ? string : ServiceRecord[Key]
} & {
  readonly enteredAt: string
}

/** An instant of a record in the reader's language; seconds matter here. */
export const recordTime = (instant: string | number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Shanghai' }).format(
    new Date(instant),
  )
