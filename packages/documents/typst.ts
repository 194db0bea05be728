import { readFileSync } from 'node:fs'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { packPdf } from './pack-pdf.ts'

const FONTS = [
  import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
]

/** The font files that documents are set in; the PDF embeds the glyphs it uses. */
export const fontFiles = (): readonly URL[] => FONTS.map((font) => new URL(font))

let compiler: NodeCompiler | undefined

function typstCompiler(): NodeCompiler {
  // Some 36 MB of fonts are read once per process; a page then takes milliseconds.
  compiler ??= NodeCompiler.create({
    workspace: '/',
    fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
  })
  return compiler
}

/** `a-2a`: archivable, which asks for a date in the source; `1.7`: what is not dated yet. Both are tagged. */
export type PdfKind = 'a-2a' | '1.7'

/** Where a source finds its data: `json("/document.json")`. */
const DATA = '/document.json'

/** Where a source that says "page x of y" finds y: `json("/pages.json")`. */
const PAGES = '/pages.json'

/** As many pages as the document before had: mostly the same draft, a word later. A wrong guess costs a second layout. */
let expectedPages = 1
const MOST_TRIES = 3

/**
 * A tagged PDF of a Typst source with its data as a file beside it. The same source and data give the same bytes: dates in the
 * file come from the source, never from the clock.
 * @throws Error when the source does not compile; the message holds Typst's diagnostics.
 */
export function compilePdf(source: string, data: string, kind: PdfKind = 'a-2a'): Uint8Array {
  const typst = typstCompiler()
  typst.mapShadow(DATA, Buffer.from(data))
  const document = compiledDocument(typst, source)
  const pdf = typst.pdf(document, { pdfStandard: kind })
  typst.evictCache(10)
  return packPdf(pdf)
}

function compiledDocument(typst: NodeCompiler, source: string): NodeTypstDocument {
  const asksForPages = source.includes(PAGES)
  for (let tries = 0; ; tries++) {
    if (asksForPages) typst.mapShadow(PAGES, Buffer.from(String(expectedPages)))
    const compiled = typst.compile({ mainFileContent: source })
    const document = compiled.result
    if (!document) throw new Error(`typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? [])}`)
    if (!asksForPages || document.numOfPages === expectedPages) return document
    if (tries === MOST_TRIES) throw new Error('typst: the number of pages depends on how it is written')
    expectedPages = document.numOfPages
  }
}
