import type { Instant } from '@heqi/vocabulary'

/** One agent's time at the desk on one day; the break cuts it in two. */
export type RosteredShift = {
  readonly agent: string
  readonly start: Instant
  readonly end: Instant
  readonly breakStart: Instant
  readonly breakEnd: Instant
}

/** A place at which one contact at a time is handled: an agent, or one of the chats that an agent keeps open. */
type Desk = { readonly agent: string; readonly shifts: readonly RosteredShift[]; next: number; freeAt: Instant }

/**
 * The agents of one queue in the order in which they become free. Contacts are served first come, first served: taken in
 * order of arrival, each gets the desk that is free first.
 */
export class AgentPool {
  readonly #heap: Desk[] = []

  /** `desks`: contacts that an agent handles at the same time. Shifts of an agent are in order of time. */
  constructor(shifts: readonly RosteredShift[], desks: number) {
    for (const [agent, own] of Map.groupBy(shifts, (shift) => shift.agent)) {
      for (let desk = 0; desk < desks; desk++) this.#free({ agent, shifts: own, next: 0, freeAt: 0 }, 0)
    }
  }

  /** When the next contact could be taken; never (`Infinity`) when nobody is on the roster any more. */
  freeAt(from: Instant): Instant {
    for (let desk = this.#heap[0]; desk; desk = this.#heap[0]) {
      if (desk.freeAt >= from) return desk.freeAt
      const available = availableFrom(desk, from)
      if (available === from) return from
      this.#removeFirst()
      this.#insert(desk, available)
    }
    return Number.POSITIVE_INFINITY
  }

  /** Takes the desk that `freeAt` promised, until `until`; returns the agent. */
  take(until: Instant): string {
    const desk = this.#heap[0]
    if (!desk) throw new Error('nobody is on the roster')
    this.#removeFirst()
    this.#free(desk, until)
    return desk.agent
  }

  #free(desk: Desk, from: Instant): void {
    this.#insert(desk, availableFrom(desk, from))
  }

  #insert(desk: Desk, freeAt: Instant): void {
    if (freeAt === Number.POSITIVE_INFINITY) return
    desk.freeAt = freeAt
    const heap = this.#heap
    let at = heap.length
    heap.push(desk)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (heap[parent]!.freeAt <= freeAt) break
      heap[at] = heap[parent]!
      at = parent
    }
    heap[at] = desk
  }

  #removeFirst(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (!last || heap.length === 0) return
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && heap[child + 1]!.freeAt < heap[child]!.freeAt) child += 1
      if (heap[child]!.freeAt >= last.freeAt) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = last
  }
}

/** The first moment from `from` on at which the agent is at the desk; what is being handled is finished after the shift. */
function availableFrom(desk: Desk, from: Instant): Instant {
  for (; desk.next < desk.shifts.length; desk.next++) {
    const { start, end, breakStart, breakEnd } = desk.shifts[desk.next]!
    if (from >= end) continue
    const at = Math.max(from, start)
    return at >= breakStart && at < breakEnd ? breakEnd : at
  }
  return Number.POSITIVE_INFINITY
}
