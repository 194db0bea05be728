import { accept, refuse } from '@heqi/vocabulary'
import { MAXIMUM_TEXT_LENGTH, type ReadProblem, type ReadResult } from '../source-text.ts'
import { type Glyphs, type PageLine, pageLines } from './page-lines.ts'
import { documentText } from './page-text.ts'

/** Folders of `pdfjs-dist` that hold the character maps and fonts which some Chinese PDFs only name; URLs ending in `/`. */
export type PdfResources = { readonly cMapUrl: string; readonly standardFontDataUrl: string }

const MAXIMUM_PAGES = 2_000

type TextItem = {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

function problemOf(error: unknown): ReadProblem {
  const name = error instanceof Error ? error.name : ''
  return { code: name === 'PasswordException' ? 'file-password-protected' : 'file-damaged' }
}

const isTextItem = (item: object): item is TextItem => 'str' in item && 'transform' in item

function glyphsOf(items: readonly object[], pageHeight: number): Glyphs[] {
  return items.filter(isTextItem).map((item) => {
    const [, skew = 0, , scale = 0, x = 0, y = 0] = item.transform
    const height = Math.hypot(skew, scale) || item.height
    return { text: item.str, x, y: pageHeight - y, width: item.width, height }
  })
}

/**
 * Reads the text layer of a PDF in reading order, two columns included. A scan has none and is refused, since guessing at
 * pictures is not reading. The library is loaded here and only here: most imports are Word files.
 */
export async function readPdf(bytes: Uint8Array, resources?: PdfResources): Promise<ReadResult> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    useWorkerFetch: false,
    disableFontFace: true,
    useSystemFonts: false,
    ...(resources === undefined ? {} : { ...resources, cMapPacked: true }),
  })
  try {
    const document = await loading.promise
    if (document.numPages > MAXIMUM_PAGES) return refuse({ code: 'file-too-large', data: { pages: document.numPages } })
    const pages: PageLine[][] = []
    let characters = 0
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const lines = pageLines(glyphsOf(items, page.view[3] ?? 0))
      page.cleanup()
      characters += lines.reduce((sum, line) => sum + line.text.length, 0)
      if (characters > MAXIMUM_TEXT_LENGTH) return refuse({ code: 'file-too-large', data: { characters } })
      pages.push(lines)
    }
    if (characters < 10 * Math.min(3, pages.length))
      return refuse({ code: 'file-has-no-text', data: { pages: pages.length } })
    return accept({ format: 'pdf', ...documentText(pages) })
  } catch (error) {
    return refuse(problemOf(error))
  } finally {
    await loading.destroy()
  }
}
