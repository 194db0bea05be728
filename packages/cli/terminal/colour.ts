import type { Io } from '../io.ts'

const ESCAPE = String.fromCharCode(27)

/** Marks for people at a terminal; plain text everywhere else, and where NO_COLOR asks for it (no-color.org). */
export type Colours = {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  /** Binds or is about to break. */
  readonly cinnabar: (text: string) => string
}

const sgr =
  (code: string) =>
  (text: string): string =>
    `${ESCAPE}[${code}m${text}${ESCAPE}[0m`
const plain = (text: string): string => text

export function coloursFor({ stdout, env }: Pick<Io, 'stdout' | 'env'>): Colours {
  if (stdout.isTTY !== true || env.NO_COLOR || env.TERM === 'dumb')
    return { strong: plain, quiet: plain, cinnabar: plain }
  return { strong: sgr('1'), quiet: sgr('2'), cinnabar: sgr('31') }
}
