import type { Attributes } from './scan-xml.ts'

/** Signs of the fonts that have no letters, by their place in the font (ECMA-376 §17.3.3.30): `w:char` less U+F000. */
const SYMBOL: Readonly<Record<number, string>> = {
  0x6d: 'μ',
  0xa3: '≤',
  0xa5: '∞',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xd7: '·',
  0xe5: '∑',
}

const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '□',
  0x75: '◆',
  0xa8: '□',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '×',
  0xfc: '√',
  0xfd: '☒',
  0xfe: '☑',
}

const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '×',
  0x50: '√',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0xa3: '□',
}

const FONTS: readonly (readonly [RegExp, Readonly<Record<number, string>>])[] = [
  [/^symbol$/i, SYMBOL],
  [/^wingdings 2$/i, WINGDINGS_2],
  [/^wingdings/i, WINGDINGS],
]

/** The circled numbers of Wingdings: 0x80 is nought. */
const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨⑩'

const PRIVATE_USE = 0xf0_00

function signOf(place: number, font: string): string {
  const known = FONTS.find(([name]) => name.test(font))?.[1]
  if (known === WINGDINGS && place >= 0x80 && place <= 0x8a) return CIRCLED.charAt(place - 0x80)
  return known?.[place] ?? WINGDINGS_2[place] ?? WINGDINGS[place] ?? '•'
}

/** What a `w:sym` shows: a sign of its font, or any character by its number. */
export function symbolOf(code: string, font: string): string {
  const point = Number.parseInt(code, 16)
  if (Number.isNaN(point)) return '•'
  if (point < 0x20 || (point >= PRIVATE_USE && point <= 0xf0_ff)) return signOf(point & 0xff, font)
  return point <= 0x100 && FONTS.some(([name]) => name.test(font)) ? signOf(point, font) : String.fromCharCode(point)
}

/** The one character that an element of a run stands for. */
export function characterOf(element: string, attributes: Attributes): string | undefined {
  if (element === 'w:tab') return '\t'
  if (element === 'w:br' || element === 'w:cr') return '\n'
  if (element === 'w:noBreakHyphen') return '-'
  return element === 'w:sym' ? symbolOf(attributes('w:char') ?? '', attributes('w:font') ?? '') : undefined
}

const PRIVATE = /[\uf020-\uf0ff]/g

/** Signs that a text in such a font holds as characters for private use; one for one. */
export const readableSigns = (text: string, font: string): string =>
  text.replace(PRIVATE, (sign) => signOf(sign.charCodeAt(0) & 0xff, font))
