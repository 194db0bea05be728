import type { ReadOptions } from '../read-options.ts'
import type { Channel } from '../record.ts'

/** What a foreign system's file does not say of itself. */
export type NativeOptions = ReadOptions & {
  /** The system's name in the records; together with its own id the identity of a record. */
  readonly source?: string
  /** IANA zone of date-times without an offset. */
  readonly timeZone?: string
  /** Channel where the format does not tell. */
  readonly channel?: Channel
}
