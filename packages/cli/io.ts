/** The world as a verb may touch it, so that tests can stand in for it. */
export type Io = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: OutputStream
  readonly stderr: OutputStream
}

export type OutputStream = {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

const COLUMNS_OF_A_FILE = 100

/** Columns to set a text in: those of the terminal, or a width that reads well in a file. */
export const columnsOf = ({ stdout }: Pick<Io, 'stdout'>): number => stdout.columns ?? COLUMNS_OF_A_FILE
