export const IDEOGRAPHS = '一二三四五六七八九'
/** 壹、贰、: the numerals of bills, as headings of chapters. */
export const FORMAL = '壹贰叁肆伍陆柒捌玖拾'

const FIGURES = /^\d+$/

/** The value of a small number in Chinese or Arabic numerals, or of the letter of an annex; `undefined` for anything else. */
export function ordinalOf(written: string): number | undefined {
  if (FIGURES.test(written)) return Number(written)
  if (/^[A-H]$/.test(written)) return written.charCodeAt(0) - 'A'.charCodeAt(0) + 1
  const numeral = written.replaceAll(/[壹贰叁肆伍陆柒捌玖拾]/g, (sign) =>
    `${IDEOGRAPHS}十`.charAt(FORMAL.indexOf(sign)),
  )
  let total = 0
  let digit = 0
  for (const character of numeral) {
    const value = IDEOGRAPHS.indexOf(character) + 1
    if (value > 0) digit = value
    else if (character === '两') digit = 2
    else if (character === '十') {
      total += (digit || 1) * 10
      digit = 0
    } else if (character === '百') {
      total += (digit || 1) * 100
      digit = 0
    } else if (!/[零〇○]/.test(character)) return undefined
  }
  return total + digit || undefined
}
