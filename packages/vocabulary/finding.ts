import type { LocalText } from './local-text.ts'
import type { Place } from './result.ts'

/** `error` must be repaired before signing, `warning` should be, `note` is worth knowing. */
export type Severity = 'error' | 'warning' | 'note'

/** What a review says about one place of a contract. */
export type Finding<Code extends string = string> = {
  readonly code: Code
  readonly severity: Severity
  readonly place: Place
  readonly data: Readonly<Record<string, string | number>>
  readonly legalBasis?: LocalText
}
