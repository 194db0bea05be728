import type { DraftFile } from '@heqi/contract'

/** A draft with the way back and forth. */
export type DraftHistory = {
  readonly file: DraftFile
  readonly past: readonly DraftFile[]
  readonly future: readonly DraftFile[]
  /** What was changed last: typing on at the same place is one step. */
  readonly lastTouched: string | undefined
}

const MOST_STEPS = 200

export const historyOf = (file: DraftFile): DraftHistory => ({ file, past: [], future: [], lastTouched: undefined })

/** @param touched names the place of the change; the same name twice in a row makes one step of undo. */
export function changed(history: DraftHistory, file: DraftFile, touched?: string): DraftHistory {
  if (file === history.file) return history
  const goesOn = touched !== undefined && touched === history.lastTouched && history.past.length > 0
  return {
    file,
    past: goesOn ? history.past : [...history.past.slice(-MOST_STEPS + 1), history.file],
    future: [],
    lastTouched: touched,
  }
}

export function undone(history: DraftHistory): DraftHistory {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return {
    file: before,
    past: history.past.slice(0, -1),
    future: [history.file, ...history.future],
    lastTouched: undefined,
  }
}

export function redone(history: DraftHistory): DraftHistory {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { file: next, past: [...history.past, history.file], future, lastTouched: undefined }
}
