import { accept, refuse } from '@heqi/vocabulary'
import { formatEdits } from './cleaning/line-edits.ts'
import { rewrite, workingText } from './cleaning/working-text.ts'
import { decodeText } from './decode-text.ts'
import { htmlHints, markdownHints } from './markup-hints.ts'
import { isMimePage, pageOf } from './mime-page.ts'
import { isRichText, richText } from './rich-text.ts'
import {
  MAXIMUM_TEXT_LENGTH,
  type ReadResult,
  type RevisionReading,
  type SourceFormat,
  type SourceText,
  textTooLarge,
} from './source-text.ts'

function textFormat(text: string, fileName: string): SourceFormat {
  if (
    /\.html?$/i.test(fileName) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text)
  ) {
    return 'html'
  }
  return /\.(?:md|markdown)$/i.test(fileName) ? 'markdown' : 'text'
}

/** A text with or without markup: as it stands, so that offsets into it are offsets into the file. */
export function readText(bytes: Uint8Array, fileName: string): ReadResult {
  const decoded = decodeText(bytes)
  if (!decoded) return refuse({ code: 'file-format-unknown' })
  const { text, encoding } = decoded
  if (text.length > MAXIMUM_TEXT_LENGTH) return refuse(textTooLarge(text.length))
  if (text.trim() === '') return refuse({ code: 'file-has-no-text' })
  const format = textFormat(text, fileName)
  const hints = format === 'html' ? htmlHints(text) : format === 'markdown' ? markdownHints(text) : []
  return accept({ format, encoding, text, hints })
}

/** The words that a browser shows of an HTML text, a line for each block. */
export const shownText = (source: SourceText): string =>
  rewrite(workingText(source.text), formatEdits(source))
    .text.replaceAll(/[ \t]*\n\s*/g, '\n')
    .trim()

/** A file of markup that Word writes instead of its own format, as the page shows it; `undefined` for every other. */
export function readPage(bytes: Uint8Array, reading: RevisionReading): ReadResult | undefined {
  if (isRichText(bytes)) return pageText('rtf', richText(bytes, reading))
  if (!isMimePage(bytes)) return undefined
  const page = pageOf(bytes)
  if (!page) return refuse({ code: 'file-format-unknown' })
  const read = readText(page, 'page.html')
  return read.ok ? pageText('mht', shownText(read.value)) : read
}

function pageText(format: SourceFormat, text: string): ReadResult {
  if (text.length > MAXIMUM_TEXT_LENGTH) return refuse(textTooLarge(text.length))
  return text.trim() === '' ? refuse({ code: 'file-has-no-text' }) : accept({ format, text, hints: [] })
}
