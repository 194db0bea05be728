import type { Io } from '../io.ts'
import { textWidth } from './text-width.ts'

/** Tells how far a piece of work has come. */
export type Progress = {
  /** `done` of `total` (any unit) of what `label` names; draws at most ten times a second, and only after the first second. */
  readonly report: (label: string, done: number, total: number) => void
  /** Clears the line, so that the answer stands alone. */
  readonly end: () => void
}

const PATIENCE_MS = 1_000
const REDRAW_MS = 100
const BAR_WIDTH = 24
const ESCAPE = String.fromCharCode(27)

export function progressOn({ stderr }: Pick<Io, 'stderr'>, now: () => number = () => performance.now()): Progress {
  if (stderr.isTTY !== true) return { report: () => {}, end: () => {} }
  const startedAt = now()
  let drawnAt = 0
  let isDrawn = false
  return {
    report: (label, done, total) => {
      const at = now()
      if (at - startedAt < PATIENCE_MS || at - drawnAt < REDRAW_MS) return
      drawnAt = at
      isDrawn = true
      stderr.write(`\r${progressLine(label, done, total, stderr.columns ?? 80)}${ESCAPE}[K`)
    },
    end: () => {
      if (isDrawn) stderr.write(`\r${ESCAPE}[K`)
      isDrawn = false
    },
  }
}

/** `label [####----]  42 %`, within the width of the terminal. */
export function progressLine(label: string, done: number, total: number, width: number): string {
  const share = total > 0 ? Math.min(1, done / total) : 0
  const filled = Math.round(share * BAR_WIDTH)
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %`
  return textWidth(label) + bar.length + 1 <= width ? `${label} ${bar}` : bar.slice(0, width)
}
