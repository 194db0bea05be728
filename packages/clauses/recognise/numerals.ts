import { fraction, fractionOf, multiply, toDecimal } from '@heqi/vocabulary'
import { oneOf } from './one-of.ts'

const DIGITS = new Map<string, number>([
  ['〇', 0],
  ['零', 0],
  ['两', 2],
])
for (const digits of ['一二三四五六七八九', '壹贰叁肆伍陆柒捌玖']) {
  for (let index = 0; index < digits.length; index += 1) DIGITS.set(digits.charAt(index), index + 1)
}

const UNITS = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1_000],
  ['仟', 1_000],
])

/** The characters that numbers in words are made of. */
export const HAN_NUMERALS = '〇零一二三四五六七八九两十百千万壹贰叁肆伍陆柒捌玖拾佰仟'
const HAN_NUMERAL = `${oneOf(HAN_NUMERALS)}+`

/** What a whole number may look like in a contract: `15`, `1,000` (folded `1'000`), `十五`, `两`, `二〇二六`. */
export const NUMERAL = String.raw`(?:\d{1,3}(?:[,']\d{3})+|\d+|${HAN_NUMERAL})`

/** A number that may have decimals: `0.5`, `1,234.56`, `一点五`. */
export const DECIMAL = String.raw`(?:\d{1,3}(?:[,']\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|${HAN_NUMERAL}(?:点[〇零一二三四五六七八九]+(?![十百千刻分整]))?)`

const IN_FIGURES = /^[\d,']+$/
const DECIMAL_IN_FIGURES = /^\d[\d,']*(?:\.\d+)?$/
const BETWEEN_THOUSANDS = /[,']/g

const withoutThousands = (figures: string): string =>
  figures.includes("'") || figures.includes(',') ? figures.replaceAll(BETWEEN_THOUSANDS, '') : figures

/** Reads a whole number in Arabic or Chinese numerals (positional or by digits); `undefined` when it is none. */
export function parseNumeral(text: string): number | undefined {
  if (IN_FIGURES.test(text)) {
    const value = Number(withoutThousands(text))
    return Number.isSafeInteger(value) ? value : undefined
  }
  const characters = text.split('')
  if (characters.length === 0) return undefined
  const spelledByDigits = characters.length > 1 && characters.every((character) => DIGITS.has(character))
  if (spelledByDigits) return Number(characters.map((character) => DIGITS.get(character)).join(''))
  return byUnits(characters)
}

function byUnits(characters: readonly string[]): number | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const character of characters) {
    const unit = UNITS.get(character)
    if (character === '万') {
      total = (total + section + (digit ?? 0)) * 10_000
      section = 0
      digit = undefined
    } else if (unit !== undefined) {
      section += (digit ?? 1) * unit
      digit = undefined
    } else {
      const value = DIGITS.get(character)
      if (value === undefined) return undefined
      digit = value
    }
  }
  return total + section + (digit ?? 0)
}

/** A decimal number as exact text, `"1234.5"`. */
export function parseDecimalText(text: string): string | undefined {
  if (DECIMAL_IN_FIGURES.test(text)) return tidyDecimal(withoutThousands(text))
  const [whole = '', places] = text.split('点')
  const value = parseNumeral(whole)?.toString()
  if (value === undefined || places === undefined) return value
  return tidyDecimal(`${value}.${places.replaceAll(/./g, (digit) => `${DIGITS.get(digit) ?? ''}`)}`)
}

const TIDY = /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/

/** `007.50` as `7.5`. */
export function tidyDecimal(text: string): string {
  if (TIDY.test(text)) return text
  const [, sign = '', whole = '', places = ''] = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === '') return text
  const kept = places.replace(/0+$/, '')
  const value = kept === '' ? whole : `${whole}.${kept}`
  return value === '0' ? '0' : `${sign}${value}`
}

/** So many of a thing as exact text, whatever they are counted in: `12万` is `"120000"`. */
export function parseQuantity(text: string): string | undefined {
  const [, figures = text, scale] = /^([\d,'.]+)\s*([万千])$/.exec(text) ?? []
  const value = parseDecimalText(figures)
  if (value === undefined || scale === undefined) return value
  return tidyDecimal(toDecimal(multiply(fractionOf(value), fraction(scale === '万' ? 10_000n : 1_000n)), 4, 'half-up'))
}

/** The words with the numerals before a unit in figures: `年满十八周岁` is 年满18周岁. */
export const inFigures = (words: string, unit: string): string =>
  words.replace(new RegExp(`${NUMERAL}(?=${unit})`, 'g'), (numeral) => String(parseNumeral(numeral) ?? numeral))
