/** How an article is numbered: the shape of its label. */
export type LabelStyle =
  | 'none'
  | 'part'
  | 'chapter'
  | 'article'
  | 'ideograph'
  | 'dot'
  | 'decimal'
  | 'bracketed'
  | 'circled'
  | 'other'

const NUMERALS = '一二三四五六七八九'

const digit = (text: string | undefined, empty: number): number => (text ? NUMERALS.indexOf(text) + 1 : empty)

const FIGURES = /^\d+$/

function valueOf(numeral: string): number {
  if (FIGURES.test(numeral)) return Number(numeral)
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['0', numeral]
  return digit(tens === '0' ? '' : tens, tens === '0' ? 0 : 1) * 10 + digit(ones, 0)
}

export function styleOf(label: string): LabelStyle {
  if (label === '') return 'none'
  if (/部分|编|篇|说明|场景|情形|(?:补充|专项|附加|特别)(?:条款|约定|协议)/.test(label)) return 'part'
  if (/[章节]$/.test(label)) return 'chapter'
  if (/条$|^(?:Article|Section|Clause)/i.test(label)) return 'article'
  if (/^[\d\ufffd]+(?:[.．]\d+)+$/.test(label)) return 'decimal'
  if (FIGURES.test(label)) return 'dot'
  if (/^第?[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]+$/.test(label)) return 'ideograph'
  if (/^[①-⑳]$/.test(label)) return 'circled'
  return /^[(（]/.test(label) || /[)）]$/.test(label) ? 'bracketed' : 'other'
}

/** 拾 and 柒 as the plain numerals that they stand for. */
const plainNumerals = (label: string): string =>
  label.replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (sign) => `${NUMERALS}十`.charAt('壹贰叁肆伍陆柒捌玖拾'.indexOf(sign)))

/** The numbers of a label: 第六条 = [6], 3.1 = [3, 1], (b) = [2]. */
export const numbersOf = (label: string): number[] => {
  const numbers = (plainNumerals(label).match(/\d+|[一二三四五六七八九十]+/g) ?? []).map(valueOf)
  const letter = numbers.length === 0 ? /^[(（]?([a-z])[)）.、]/i.exec(label)?.[1] : undefined
  const circled = /[\u2460-\u2473]/.exec(label)?.[0]
  if (letter) return [letter.toLowerCase().charCodeAt(0) - 96]
  return circled ? [circled.charCodeAt(0) - 0x245f] : numbers
}
