import { accept, type Refusal, type Result } from '@heqi/vocabulary'
import { CsvScanner } from './csv-scan.ts'
import type { Mapping } from './mapping.ts'
import { csvLayout, MAX_HEAD_BYTES, textsOf } from './read-csv.ts'
import type { RefusalCode } from './reject.ts'
import { utf8Chunks, withHead } from './text-encoding.ts'

/**
 * The rows of a CSV file as texts, whatever its encoding, for a person to look at or to mend: `take` is given each row after
 * the header (decoded only when it is called) with the physical line where it begins, and answers whether to go on.
 * @returns the header, or why the file is no CSV file.
 */
export const csvTexts = (
  input: AsyncIterable<Uint8Array>,
  hints: Pick<Mapping, 'encoding' | 'delimiter' | 'quote' | 'header'>,
  take: (row: () => readonly string[], line: number) => boolean,
): Promise<Result<readonly string[], Refusal<RefusalCode>>> =>
  withHead(
    input,
    async (head, all) => {
      const layout = await csvLayout(head, hints)
      if (!layout.ok) return layout
      const { dialect, encoding, header } = layout.value
      let isHeader = hints.header === undefined
      const scanner = new CsvScanner({
        dialect,
        onRow: (row, line) => {
          if (!isHeader) return take(() => textsOf(row), line)
          isHeader = false
          return true
        },
      })
      await scanner.feedAll(utf8Chunks(all, encoding))
      return accept(header)
    },
    MAX_HEAD_BYTES,
  )
