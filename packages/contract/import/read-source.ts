import { accept, refuse } from '@heqi/vocabulary'
import { decodeText } from './decode-text.ts'
import { readDocx } from './docx/read-docx.ts'
import { isZip, readCompoundFile } from './docx/unzip-docx.ts'
import { htmlHints, markdownHints } from './markup-hints.ts'
import { type PdfResources, readPdf } from './pdf/read-pdf.ts'
import {
  MAXIMUM_FILE_BYTES,
  MAXIMUM_TEXT_LENGTH,
  type ReadResult,
  type RevisionReading,
  type SourceFormat,
  textTooLarge,
  tooLarge,
} from './source-text.ts'

export type ReadOptions = {
  /** Helps where the content leaves a doubt: Markdown looks like plain text. */
  readonly fileName?: string
  /** Default: `accepted`. */
  readonly revisions?: RevisionReading
  readonly pdfResources?: PdfResources
}

/** Rich text is letters too, but not those of a contract. */
const isRichText = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 64)).trimStart().startsWith('{\\rtf')

const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1_024)).includes('%PDF-')

function textFormat(text: string, fileName: string): SourceFormat {
  if (
    /\.html?$/i.test(fileName) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text)
  ) {
    return 'html'
  }
  return /\.(?:md|markdown)$/i.test(fileName) ? 'markdown' : 'text'
}

function readText(bytes: Uint8Array, fileName: string): ReadResult {
  const decoded = decodeText(bytes)
  if (!decoded) return refuse({ code: 'file-format-unknown' })
  const { text, encoding } = decoded
  if (text.length > MAXIMUM_TEXT_LENGTH) return refuse(textTooLarge(text.length))
  if (text.trim() === '') return refuse({ code: 'file-has-no-text' })
  const format = textFormat(text, fileName)
  const hints = format === 'html' ? htmlHints(text) : format === 'markdown' ? markdownHints(text) : []
  return accept({ format, encoding, text, hints })
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
  if (isRichText(bytes)) return refuse({ code: 'file-format-unknown' })
  if (isPdf(bytes)) return readPdf(bytes, options.pdfResources)
  return readText(bytes, options.fileName ?? '')
}
