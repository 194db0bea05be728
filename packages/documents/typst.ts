import { readFileSync } from 'node:fs'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { packPdf } from './pdf/pack-pdf.ts'

const FONTS = [
  import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
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
  const drawable = withoutUndrawn(data)
  typst.mapShadow(DATA, Buffer.from(drawable))
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

/** What the fonts above draw for certain: Latin, punctuation, the Han of common use. */
const ORDINARY = String.raw`\u0009-\u007e\u00a0-\u00ff\u2010-\u2027\u2030-\u203a\u2500\u3000-\u3011\u4e00-\u9fa5\uff01-\uff5e`
const UNSURE = new RegExp(`[^${ORDINARY}]+`, 'gu')
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const drawn = new Map<string, boolean>()

/**
 * JSON in which a character that no font draws, neither ours nor the machine's, stands by its number: `〔U+2C386〕`. A box that says
 * nothing would lose it, and an archivable PDF may not hold one.
 */
function withoutUndrawn(data: string): string {
  // A control character, or half of one beyond the basic plane, is no text.
  const wellFormed = data.replaceAll(/(?<!\\)((?:\\\\)*)\\u(?:d[89a-f]|00)[\da-f]{2}/gi, '$1\ufffd')
  return wellFormed.replaceAll(UNSURE, (stretch) =>
    Array.from(characters.segment(stretch), ({ segment }) => (isDrawn(segment) ? segment : numbersOf(segment))).join(
      '',
    ),
  )
}

const numbersOf = (text: string): string =>
  `〔${Array.from(text, (character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}〕`

/** Whether a character has a glyph in any font, tried once: what is archivable may not lack one. */
function isDrawn(character: string): boolean {
  const known = drawn.get(character)
  if (known !== undefined) return known
  const typst = typstCompiler()
  typst.mapShadow(DATA, Buffer.from(JSON.stringify(character)))
  const { result } = typst.compile({ mainFileContent: ONE_CHARACTER })
  let is = false
  try {
    is = result !== null && typst.pdf(result, { pdfStandard: 'a-2a' }).length > 0
  } catch {
    // The diagnostics say only that there is no glyph.
  }
  drawn.set(character, is)
  return is
}

const ONE_CHARACTER = `#set document(date: datetime(year: 2026, month: 1, day: 1), title: "-")
#set text(font: ("Noto Serif SC", "Noto Emoji"))
#json("${DATA}")`
