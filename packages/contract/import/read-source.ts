import { refuse } from '@heqi/vocabulary'
import { readDocx } from './docx/read-docx.ts'
import { isZip, readCompoundFile } from './docx/unzip-docx.ts'
import { isPdf } from './pdf/is-pdf.ts'
import { type PdfResources, readPdf } from './pdf/read-pdf.ts'
import { readPage, readText } from './read-text.ts'
import { MAXIMUM_FILE_BYTES, type ReadResult, type RevisionReading, tooLarge } from './source-text.ts'

export type ReadOptions = {
  /** Helps where the content leaves a doubt: Markdown looks like plain text. */
  readonly fileName?: string
  /** Default: `accepted`. */
  readonly revisions?: RevisionReading
  readonly pdfResources?: PdfResources
  /** Told how many pages of a PDF are read. */
  readonly onPage?: (read: number, pages: number) => void
}

/**
 * Reads a contract file of any kind that Heqi knows; the kind is told by the content, not by the name. What cannot be read
 * is refused with a code that says why: never an exception, in memory that the file's size bounds.
 */
export async function readSource(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  if (bytes.length === 0) return refuse({ code: 'file-empty' })
  if (bytes.length > MAXIMUM_FILE_BYTES) return refuse(tooLarge(bytes.length, MAXIMUM_FILE_BYTES, 'MB'))
  const compound = readCompoundFile(bytes)
  if (compound) return refuse(compound)
  if (isZip(bytes)) return readDocx(bytes, options.revisions ?? 'accepted')
  const page = readPage(bytes, options.revisions ?? 'accepted')
  if (page) return page
  if (isPdf(bytes)) return readPdf(bytes, options.pdfResources, options.onPage)
  return readText(bytes, options.fileName ?? '')
}
