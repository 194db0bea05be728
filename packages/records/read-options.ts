import type { Reject } from './reject.ts'

export type ReadOptions = {
  readonly onReject?: (reject: Reject) => void
  /**
   * Turns what identifies a customer into a pseudonym before it enters a record; asked once per distinct text. Keyed, so
   * that a telephone number cannot be found by trying all: the key belongs to the caller.
   */
  readonly pseudonym?: (identity: string) => string
  /** Size of the file where it is known: spares moving the columns as they grow. */
  readonly sizeBytes?: number
}
