import { SPAN_ROWS, type Span } from '../metrics/verdict.ts'

/**
 * Where the clocks of a span stop. Metrics about the same event of the same records share one: it is filled once for each
 * span and selection, and so is the working time up to it.
 */
export class Stops {
  /** `NaN`: still running. */
  readonly at = new Float64Array(SPAN_ROWS)
  /** What each row is if its clock keeps the target. */
  readonly inTime = new Uint8Array(SPAN_ROWS)
  /** CANDIDATE, or the reason why the row has no such clock. */
  readonly verdicts = new Uint8Array(SPAN_ROWS)
  /** Working time from arrival to the stop, once `isWorked`. */
  readonly workedMs = new Float64Array(SPAN_ROWS)
  isWorked = false
  #first = -1
  #candidates: Uint16Array | undefined

  /** Whether it was filled for these very records. */
  isOf({ first, candidates }: Span): boolean {
    return first === this.#first && candidates === this.#candidates
  }

  /** To be called before it is filled. */
  begin({ first, candidates }: Span): void {
    this.#first = first
    this.#candidates = candidates
    this.isWorked = false
  }
}

/** The events whose stops are shared. */
export type SharedEvent = 'human-response' | 'any-response' | 'first-resolution' | 'last-resolution'
