import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const FONTS = [
  import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
]

/** The font files that documents are set in; the PDF embeds the glyphs it uses. */
export const fontFiles = (): readonly URL[] => FONTS.map((font) => new URL(font))

let compiler: NodeCompiler | undefined

function typstCompiler(): NodeCompiler {
  // Some 36 MB of fonts are read once per process; a page then takes milliseconds.
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }] })
  return compiler
}

/**
 * A PDF/A-2a (archivable, tagged) of a Typst source with its data as `sys.inputs`. The same source and data give the same bytes:
 * dates in the file come from the source, never from the clock.
 * @throws Error when the source does not compile; the message holds Typst's diagnostics.
 */
export function compilePdf(source: string, inputs: Readonly<Record<string, string>>): Uint8Array {
  const typst = typstCompiler()
  const compiled = typst.compile({ mainFileContent: source, inputs: { ...inputs } })
  const document = compiled.result
  if (!document) throw new Error(`typst: ${JSON.stringify(compiled.takeError()?.shortDiagnostics ?? [])}`)
  const pdf = typst.pdf(document, { pdfStandard: 'a-2a' })
  typst.evictCache(10)
  return pdf
}
