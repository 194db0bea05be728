/** A run of glyphs as the PDF places it; `x` from the left, `y` of the baseline from the top, in points. */
export type Glyphs = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const right = (glyphs: Glyphs): number => glyphs.x + glyphs.width

const isLatin = (character: string): boolean => (character > ' ' && character <= '~') || character === '’'

/** However far a line was spread, there is no space before a mark that closes, and none before a figure within a sentence. */
const SPREAD_APART =
  /(?<=[\p{Script=Han}\d]) (?=[”’，。；：、！？）》」』】])|(?<=(?![条章节款项])\p{Script=Han}) (?=\d)/gu

/** The number of a paragraph, at the head of its line. */
const NUMBER = /^\d{1,2}(?:\.\d{1,2})+$/

/** From how many heights on a gap is a space; behind its number what a paragraph says may stand close. */
function leastSpace(before: string, after: string): number {
  if (NUMBER.test(before)) return 0.1
  return isLatin(before.slice(-1)) && isLatin(after.charAt(0)) ? 0.2 : 0.6
}

/** Han characters that were spread to fill their line; 年 月 日 of a place to sign are not. */
const SPREAD = /(?!年 月 日)(?:[\p{Script=Han}，。；：、（）“”] ){2,}[\p{Script=Han}，。；：、（）“”]/gu

/** A letter that counts: under its bracket j reaches so far back that readers of PDFs see a space between them. */
const SPACED_LETTER = /(?<=[(（]) (?=[a-z][)）])/g

/** A gap of more than two characters parts cells; a lesser one is a space, which between Han characters must be wide. */
export function joinRow(row: readonly Glyphs[]): string {
  let text = ''
  let end: number | undefined
  for (const item of [...row].sort((a, b) => a.x - b.x)) {
    const gap = end === undefined ? 0 : item.x - end
    const em = Math.max(item.height, 1)
    if (gap > 2 * em) text += '\t'
    else if (gap > leastSpace(text, item.text) * em) text += ' '
    text += item.text
    end = right(item)
  }
  return text
    .trim()
    .replaceAll(SPACED_LETTER, '')
    .replaceAll(SPREAD, (words) => words.replaceAll(' ', ''))
    .replaceAll(SPREAD_APART, '')
}
