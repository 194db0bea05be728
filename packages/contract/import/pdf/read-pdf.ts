import { accept, refuse } from '@heqi/vocabulary'
import { MAXIMUM_TEXT_LENGTH, type ReadProblem, type ReadResult, textTooLarge, tooLarge } from '../source-text.ts'
import { glyphsByDirection } from './page-glyphs.ts'
import { languageGutterOf, type PageLine, pageLines } from './page-lines.ts'
import { documentText } from './page-text.ts'
import { isReadable } from './readable-letters.ts'

/** Folders of `pdfjs-dist` that hold the character maps and fonts which some Chinese PDFs only name; URLs ending in `/`. */
export type PdfResources = { readonly cMapUrl: string; readonly standardFontDataUrl: string }

const MAXIMUM_PAGES = 2_000

function problemOf(error: unknown): ReadProblem {
  const name = error instanceof Error ? error.name : ''
  return { code: name === 'PasswordException' ? 'file-password-protected' : 'pdf-damaged' }
}

/** The library's own folders; a page in a browser, where nothing resolves them, names them itself. */
function ownResources(): PdfResources | undefined {
  const place: { readonly resolve?: (name: string) => string } = import.meta
  try {
    const found = place.resolve?.('pdfjs-dist/package.json')
    if (found === undefined) return undefined
    const folder = decodeURIComponent(new URL('.', found).pathname)
    const path = folder.replace(/^\/(?=[A-Za-z]:)/, '')
    return { cMapUrl: `${path}cmaps/`, standardFontDataUrl: `${path}standard_fonts/` }
  } catch {
    return undefined
  }
}

/**
 * Reads the text layer of a PDF in reading order, two columns included. A scan has none and is refused, since guessing at
 * pictures is not reading. The library is loaded here and only here: most imports are Word files.
 */
export async function readPdf(
  bytes: Uint8Array,
  resources = ownResources(),
  onPage?: (read: number, pages: number) => void,
): Promise<ReadResult> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({
    // A copy, since the library keeps what it is given; and never a Buffer, which it refuses.
    data: new Uint8Array(bytes),
    verbosity: 0,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    ...(resources === undefined ? {} : { ...resources, cMapPacked: true }),
  })
  try {
    const pdf = await loading.promise
    if (pdf.numPages > MAXIMUM_PAGES) return refuse(tooLarge(pdf.numPages, MAXIMUM_PAGES, 'p.'))
    const pages: PageLine[][] = []
    let characters = 0
    let gutter: number | undefined
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const { transform, width, height } = page.getViewport({ scale: 1 })
      const directions = glyphsByDirection(items, { transform, width, height })
      const lines = directions.flatMap((glyphs) => pageLines(glyphs, gutter))
      gutter ??= languageGutterOf(lines)
      page.cleanup()
      characters += lines.reduce((sum, line) => sum + line.text.length, 0)
      if (characters > MAXIMUM_TEXT_LENGTH) return refuse(textTooLarge(characters))
      pages.push(lines)
      onPage?.(number, pdf.numPages)
    }
    if (characters < 10 * Math.min(3, pages.length))
      return refuse({ code: 'file-has-no-text', data: { pages: pages.length } })
    const document = documentText(pages)
    return isReadable(document.text) ? accept({ format: 'pdf', ...document }) : refuse({ code: 'file-letters-unknown' })
  } catch (error) {
    return refuse(problemOf(error))
  } finally {
    await loading.destroy()
  }
}
