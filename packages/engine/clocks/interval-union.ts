import type { Instant } from '@heqi/vocabulary'

/**
 * Stretches of time gathered one by one and walked merged, in order. One instance serves all records in turn: its arrays
 * grow to the largest number of stretches ever gathered and are then used again.
 */
export class IntervalUnion {
  count = 0
  starts = new Float64Array(16)
  ends = new Float64Array(16)

  clear(): void {
    this.count = 0
  }

  /** Keeps the stretches sorted by their start; an empty stretch is left out. */
  add(start: Instant, end: Instant): void {
    if (!(start < end)) return
    if (this.count === this.starts.length) this.#grow()
    let at = this.count
    for (; at > 0 && this.starts[at - 1]! > start; at--) {
      this.starts[at] = this.starts[at - 1]!
      this.ends[at] = this.ends[at - 1]!
    }
    this.starts[at] = start
    this.ends[at] = end
    this.count += 1
  }

  /** Joins stretches that overlap or touch. */
  merge(): void {
    let last = 0
    for (let i = 1; i < this.count; i++) {
      if (this.starts[i]! <= this.ends[last]!) this.ends[last] = Math.max(this.ends[last]!, this.ends[i]!)
      else {
        last += 1
        this.starts[last] = this.starts[i]!
        this.ends[last] = this.ends[i]!
      }
    }
    this.count = Math.min(this.count, last + 1)
  }

  #grow(): void {
    const starts = new Float64Array(this.starts.length * 2)
    const ends = new Float64Array(this.ends.length * 2)
    starts.set(this.starts)
    ends.set(this.ends)
    this.starts = starts
    this.ends = ends
  }
}
