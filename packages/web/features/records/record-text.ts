import type { ServiceRecord } from '@heqi/records'
import { HOUSE_ZONE, secondText, zoneNote } from '../../shell/moment-text.ts'

/** A canonical record as the API answers it: instants as ISO texts. */
export type RecordBody = {
  readonly [Key in keyof ServiceRecord]: Key extends `${string}At` ? string : ServiceRecord[Key]
} & {
  readonly enteredAt: string
}

/** An instant to the second in the contract's zone, the same in all languages; the zone is named where the reader's differs. */
export function recordTime(instant: string | number, timeZone: string = HOUSE_ZONE): string {
  const at = new Date(instant)
  return `${secondText(at, timeZone)}${zoneNote(at, timeZone)}`
}
