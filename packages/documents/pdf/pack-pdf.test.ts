import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { beforeAll, expect, test } from 'vitest'
import { renderPages, requirePoppler, wordBoxes } from '../testing/pixels.ts'
import { fontFiles } from '../typst.ts'
import { leanFont } from './lean-font.ts'
import { leanMap } from './lean-map.ts'
import { packPdf } from './pack-pdf.ts'

const WORDS =
  '客户服务外包合同 第一条 服务费用：人民币 128,306.45 元（大写），违约金不超过百分之三十。Answered within 20 s 👩 '
const SOURCE = `#set document(title: "x")
#set text(font: ("Noto Serif SC", "Noto Sans SC", "Noto Emoji"), size: 10.5pt)
#(${JSON.stringify(WORDS)} * 40)
#text(font: "Noto Sans SC", ${JSON.stringify(WORDS)})`

const plain = (): Uint8Array => {
  const typst = NodeCompiler.create({ fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }] })
  const { result } = typst.compile({ mainFileContent: SOURCE })
  if (result === null) throw new TypeError('the source does not compile')
  return typst.pdf(result, { pdfStandard: '1.7' })
}
const pdf = plain()
const packed = packPdf(pdf)

beforeAll(requirePoppler)

test('a packed PDF says the same words in the same places, in a fraction of the bytes', () => {
  expect(wordBoxes(packed)).toEqual(wordBoxes(pdf))
  expect(wordBoxes(packed).length).toBeGreaterThan(100)
  expect(packed.length).toBeLessThan(pdf.length * 0.85)
})

test('its pages look the same: no pixel is another than before by more than a shade, and few by any', () => {
  const [before, after] = [renderPages(pdf, 150)[0], renderPages(packed, 150)[0]]
  if (!before || !after) throw new TypeError('no page')
  const shades = before.pixels.map((shade, at) => Math.abs(shade - (after.pixels[at] ?? 0)))
  expect(shades.reduce((most, shade) => Math.max(most, shade), 0)).toBeLessThan(128)
  expect(shades.filter((shade) => shade > 40).length / shades.length).toBeLessThan(0.0005)
})

/** Font programs of a PDF whose streams are its own. */
function fontsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const text = Buffer.from(bytes).toString('latin1')
  const streams = [...text.matchAll(/\/Length (\d+)[^>]*>>\s*stream\r?\n/g)].map(({ index, 0: head, 1: length }) =>
    bytes.subarray(index + head.length, index + head.length + Number(length)),
  )
  const contents = streams.flatMap((stream) => (stream[0] === 0x78 ? [new Uint8Array(inflateSync(stream))] : []))
  return contents.filter((content) => Buffer.from(content.subarray(0, 4)).toString('hex') === '00010000')
}

test('a lean font is a font: its sums are right, and made lean again it stays as it is', () => {
  const fonts = fontsOf(packed)
  expect(fonts).toHaveLength(fontsOf(pdf).length)
  expect(fonts.length).toBeGreaterThanOrEqual(2)
  for (const font of fonts) {
    const words = Buffer.from(font)
    let sum = 0
    for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) % 2 ** 32
    expect(sum).toBe(0xb1_b0_af_ba)
    expect(Buffer.from(leanFont(font)).equals(words)).toBe(true)
  }
})

test('what is no TrueType font stays as it is', () => {
  for (const font of [new Uint8Array(), new TextEncoder().encode('OTTO and more bytes')])
    expect(leanFont(font)).toBe(font)
})

const MAP = `%!PS-Adobe-3.0 Resource-CMap
begincmap
3 beginbfchar
<00FE> <5BA2>
<00FF> <D83DDC69200D>
<0100> <0041>
endbfchar
endcmap
%EOF`

test('codes in a row are said once, but no range crosses into another first byte', () => {
  expect(leanMap(MAP)).toBe(`begincmap
2 beginbfrange
<00FE> <00FF> [<5BA2><D83DDC69200D>]
<0100> <0100> [<0041>]
endbfrange
endcmap
`)
})

test('a map that holds ranges already stays as it is', () => {
  const ranged = MAP.replace('endcmap', '1 beginbfrange\n<0200> <0201> <0041>\nendbfrange\nendcmap')
  expect(leanMap(ranged)).toBe(ranged)
})
