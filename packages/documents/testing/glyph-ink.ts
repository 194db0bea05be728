import { inkIn, type PageImage, renderPages, wordBoxes } from './pixels.ts'

/** Ink of each character of a word: a blank glyph cannot hide beside a drawn one. */
function glyphInks(text: string, image: PageImage, box: Parameters<typeof inkIn>[1], dpi: number): readonly number[] {
  const characters = Array.from(new Intl.Segmenter('zh').segment(text), ({ segment }) => segment)
  const isChinese = characters.every((character) => /\p{Script=Han}/u.test(character))
  if (!isChinese) return [inkIn(image, box, dpi)]
  const width = box.width / characters.length
  return characters.map((_, index) => inkIn(image, { ...box, x: box.x + index * width, width }, dpi))
}

/** Words of a PDF, as another program lays them out, that this program does not draw. */
export function undrawnWords(pdf: Uint8Array, dpi: number): readonly string[] {
  const pages = renderPages(pdf, dpi)
  return wordBoxes(pdf)
    .filter(({ text, page, box }) => {
      const image = pages[page]
      // Signs such as a dot or a dash have little ink by nature.
      const isWord = /[\p{Script=Han}\p{Letter}\p{Number}]/u.test(text)
      return isWord && (image === undefined || glyphInks(text, image, box, dpi).some((ink) => ink < 0.02))
    })
    .map(({ text }) => text)
}
