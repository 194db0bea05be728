import type { Offence } from '@heqi/clauses'
import type { Finding } from '@heqi/vocabulary'

/** A half-open stretch of the source in UTF-16 units, and what stands there afterwards. */
export type TextEdit = { readonly start: number; readonly end: number; readonly replacement: string }

/** A repair that can be applied as it is: to the text of an imported contract, or to the terms of a draft. */
export type Repair =
  | { readonly kind: 'text'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'terms'; readonly change: NonNullable<Offence['repair']> }

/** A finding of the review; `repair` where the way to mend it is mechanical. */
export type ReviewFinding<Code extends string = string> = Finding<Code> & { readonly repair?: Repair }
