import { useSyncExternalStore } from 'react'

/** The reading to be led to; a new object each time. */
export type Wanted = { readonly reading: number } | undefined

/** What stands out in a contract that was read. Clauses and readings by index. */
export type Marked = {
  /** The clause that one stands on, and the one under the pointer. */
  readonly selected: number | undefined
  readonly pointed: number | undefined
  /** The reading under the pointer or the keyboard, and the one that was last led to. */
  readonly touched: number | undefined
  readonly kept: number | undefined
  readonly wanted: Wanted
}

/** What stands out, and who is to know: of hundreds of cards each asks for its own, and only those that change are drawn anew. */
export class Marks {
  private marked: Marked
  private readonly listeners = new Set<() => void>()

  constructor(selected: number | undefined) {
    this.marked = { selected, pointed: undefined, touched: undefined, kept: undefined, wanted: undefined }
  }

  readonly all = (): Marked => this.marked

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly point = (pointed: number | undefined): void => this.mark({ pointed })

  readonly touch = (touched: number | undefined): void => this.mark({ touched })

  mark(part: Partial<Marked>): void {
    this.marked = { ...this.marked, ...part }
    for (const listener of this.listeners) listener()
  }
}

/** The reading whose words are lit up. */
export const litOf = ({ touched, kept }: Marked): number | undefined => touched ?? kept

/** One thing about the marks: who asks is drawn anew when that changes, and not otherwise. */
export function useMarked<Told extends string | number | boolean | object | undefined>(
  marks: Marks,
  tell: (marked: Marked) => Told,
): Told {
  return useSyncExternalStore(marks.subscribe, () => tell(marks.all()))
}
