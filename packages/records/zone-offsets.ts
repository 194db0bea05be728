import type { Instant } from '@heqi/vocabulary'

/**
 * Local date-times of one IANA zone as instants. Between two clock changes the offset is constant, so a look-up is two
 * comparisons; only the first local time in a stretch asks `Temporal`.
 */

/** What to do with a local time that the clocks ran through twice, or not at all. A guess would be nobody's contract. */
export type LocalTimeRule = {
  readonly ambiguous: 'reject' | 'earlier' | 'later'
  /** `shift` moves it on by the length of the gap, as most calendars do. */
  readonly nonexistent: 'reject' | 'shift'
}

export const STRICT_LOCAL_TIME: LocalTimeRule = { ambiguous: 'reject', nonexistent: 'reject' }

export const AMBIGUOUS = -Infinity
export const NONEXISTENT = Infinity

/** A stretch `start <= local < end` (local wall time as if it were UTC) in which `offsetMs` holds without doubt. */
type Stretch = { readonly start: number; readonly end: number; readonly offsetMs: number }

export class ZoneOffsets {
  readonly #zone: string
  readonly #rule: LocalTimeRule
  readonly #known: Stretch[] = []
  #start = 0
  #end = 0
  #offsetMs = 0

  /** @throws RangeError when the zone is unknown: check it with `isTimeZone` first. */
  constructor(zone: string, rule: LocalTimeRule = STRICT_LOCAL_TIME) {
    this.#zone = new Temporal.ZonedDateTime(0n, zone).timeZoneId
    this.#rule = rule
  }

  /** The instant of a wall time given as milliseconds as if it were UTC; `AMBIGUOUS` or `NONEXISTENT` where the rule rejects. */
  instantOf(localMs: number): Instant {
    if (localMs >= this.#start && localMs < this.#end) return localMs - this.#offsetMs
    return this.#lookUp(localMs)
  }

  #lookUp(localMs: number): Instant {
    const known = this.#known.find(({ start, end }) => localMs >= start && localMs < end)
    const stretch = known ?? this.#stretchAround(localMs)
    if (!stretch) return this.#doubtful(localMs)
    if (!known) this.#known.push(stretch)
    this.#start = stretch.start
    this.#end = stretch.end
    this.#offsetMs = stretch.offsetMs
    return localMs - stretch.offsetMs
  }

  /** The undoubted stretch that holds `localMs`; `undefined` when the local time itself lies in an overlap or a gap. */
  #stretchAround(localMs: number): Stretch | undefined {
    const around = this.#at(this.#guess(localMs, 'compatible'))
    const offsetMs = around.offsetNanoseconds / 1e6
    const before = around.getTimeZoneTransition('previous')
    const after = around.getTimeZoneTransition('next')
    // At a change both the old and the new wall clock pass the change; what both could show is doubtful on either side.
    const start = before ? before.epochMilliseconds + Math.max(offsetMs, this.#offsetBefore(before)) : -Infinity
    const end = after ? after.epochMilliseconds + Math.min(offsetMs, after.offsetNanoseconds / 1e6) : Infinity
    return localMs >= start && localMs < end ? { start, end, offsetMs } : undefined
  }

  #offsetBefore(change: Temporal.ZonedDateTime): number {
    return change.subtract({ milliseconds: 1 }).offsetNanoseconds / 1e6
  }

  #doubtful(localMs: number): Instant {
    const earlier = this.#guess(localMs, 'earlier')
    const later = this.#guess(localMs, 'later')
    const shown = this.#at(later)
    const exists = shown.epochMilliseconds + shown.offsetNanoseconds / 1e6 === localMs
    if (exists) {
      if (earlier === later) return earlier
      if (this.#rule.ambiguous === 'reject') return AMBIGUOUS
      return this.#rule.ambiguous === 'earlier' ? earlier : later
    }
    return this.#rule.nonexistent === 'reject' ? NONEXISTENT : later
  }

  #at(instant: Instant): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(this.#zone)
  }

  #guess(localMs: number, disambiguation: 'compatible' | 'earlier' | 'later'): Instant {
    const wall = Temporal.Instant.fromEpochMilliseconds(localMs).toZonedDateTimeISO('UTC').toPlainDateTime()
    return wall.toZonedDateTime(this.#zone, { disambiguation }).epochMilliseconds
  }
}

export function isTimeZone(zone: string): boolean {
  try {
    return new Temporal.ZonedDateTime(0n, zone).timeZoneId.length > 0
  } catch {
    return false
  }
}
