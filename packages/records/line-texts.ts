import type { Refusal, Result } from '@heqi/vocabulary'
import { type RefusalCode, RowTally } from './reject.ts'
import { eachLine } from './text-lines.ts'

/**
 * The lines of a text file as they stand, for a person to mend: `take` is given each that is not blank, with its number.
 * @returns the number of lines, or why the file is no text.
 */
export const lineTexts = (
  input: AsyncIterable<Uint8Array>,
  take: (text: string, line: number) => void,
): Promise<Result<number, Refusal<RefusalCode>>> => eachLine(input, new RowTally(), take)
