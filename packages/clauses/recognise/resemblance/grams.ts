/** Figures of any length are one figure: what a sentence is about does not hang on how many. */
const FIGURES =
  /[\d一二三四五六七八九十百千万两半][\d,.'一二三四五六七八九十百千万两半]*(?=[日天个年月小时分元次%倍名人份席周课通条])|\d[\d,.']*/g
const SPACE = /(?:[^\S\n]|_)+/g

/** Lines as their words are counted: without white space and blanks, each figure as `0`. The parties are 甲 and 乙 already. */
export const plain = (lines: string): string => lines.replaceAll(FIGURES, '0').replaceAll(SPACE, '')

/** Stands where a sentence begins and ends. */
export const EDGE = '·'

/** The single characters of a sentence and its pairs of neighbours, where it begins and ends as well, as often as they stand. */
export function gramsOf(sentence: string): readonly string[] {
  const text = plain(sentence)
  const grams: string[] = []
  let last = EDGE
  for (const character of text) {
    grams.push(character, last + character)
    last = character
  }
  return [...grams, last + EDGE]
}

/** How much each gram of a sentence counts: a long one says not more of everything. */
export const shareOf = (grams: number): number => 1 / Math.sqrt(grams)
