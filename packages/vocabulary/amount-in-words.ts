/**
 * Amounts in words (大写金额) by the People's Bank of China's basic rules for filling in bills and settlement vouchers
 * (正确填写票据和结算凭证的基本规定, annex 1 of 支付结算办法, 银发〔1997〕393号). Where the rules allow two forms, the one that their examples
 * give first is written and both are read.
 */
import type { Currency } from './money.ts'
import { accept, type Refusal, type Result, refuse } from './result.ts'

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟'] as const
const TEN_THOUSAND = 10_000n
const HUNDRED_MILLION = 100_000_000n
const LIMIT_YUAN = HUNDRED_MILLION * HUNDRED_MILLION

const CURRENCY_NAMES: Readonly<Record<Currency, string>> = { CNY: '人民币', HKD: '港币', USD: '美元', EUR: '欧元' }

/**
 * 140950 fen as 人民币壹仟肆佰零玖元伍角. After 元 stands 整, after 角 and 分 nothing; a negative amount has 负 after the currency.
 * @throws RangeError from 10^16 yuan on, for which the rules have no words.
 */
export function amountInWords(amountFen: bigint, currency: Currency = 'CNY'): string {
  const magnitude = amountFen < 0n ? -amountFen : amountFen
  const yuan = magnitude / 100n
  if (yuan >= LIMIT_YUAN) throw new RangeError(`no words for so large an amount: ${amountFen} fen`)
  const jiao = Number((magnitude / 10n) % 10n)
  const fen = Number(magnitude % 10n)
  const sign = amountFen < 0n ? '负' : ''
  return CURRENCY_NAMES[currency] + sign + wordsOfYuan(yuan, jiao, fen) + wordsOfJiaoAndFen(yuan, jiao, fen)
}

const wordsOfYuan = (yuan: bigint, jiao: number, fen: number): string => {
  if (yuan === 0n) return jiao === 0 && fen === 0 ? '零元' : ''
  return `${wordsOfInteger(yuan)}元`
}

function wordsOfJiaoAndFen(yuan: bigint, jiao: number, fen: number): string {
  if (jiao === 0 && fen === 0) return '整'
  // Rules 3 and 4: 零 after 元 when the place of yuan or of jiao is nought and something follows.
  const zero = yuan > 0n && (yuan % 10n === 0n || jiao === 0) ? '零' : ''
  return zero + (jiao === 0 ? '' : `${DIGITS[jiao]}角`) + (fen === 0 ? '' : `${DIGITS[fen]}分`)
}

/** A positive integer below 10^16. A gap of places is one 零; none where only the 万 or 亿 place itself is nought. */
function wordsOfInteger(value: bigint): string {
  if (value >= HUNDRED_MILLION) return joined(value, HUNDRED_MILLION, '亿')
  if (value >= TEN_THOUSAND) return joined(value, TEN_THOUSAND, '万')
  return wordsOfSection(Number(value))
}

function joined(value: bigint, unit: bigint, unitWord: string): string {
  const rest = value % unit
  const gap = rest > 0n && rest < unit / 10n ? '零' : ''
  return wordsOfInteger(value / unit) + unitWord + gap + (rest === 0n ? '' : wordsOfInteger(rest))
}

/** 1 to 9999. */
function wordsOfSection(value: number): string {
  let words = ''
  let hasGap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      hasGap = words !== ''
      continue
    }
    words += (hasGap ? '零' : '') + DIGITS[digit] + PLACES[place]
    hasGap = false
  }
  return words
}

/** `unreadable`: not an amount in words; `ambiguous`: 壹仟贰元 may be 1002 or, as people speak, 1200. */
export type UnreadableAmount = Refusal<'amount-in-words-unreadable' | 'amount-in-words-ambiguous'>

/** Simplified, traditional and everyday characters that stand for the prescribed ones; the rules accept 贰陆亿万圆 in traditional. */
const VARIANTS: Readonly<Record<string, string>> = {
  ...variantsOf('零', '〇○'),
  ...variantsOf('壹', '一弌'),
  ...variantsOf('贰', '貳二两兩弍'),
  ...variantsOf('叁', '參叄叅三弎'),
  ...variantsOf('肆', '四'),
  ...variantsOf('伍', '五'),
  ...variantsOf('陆', '陸六'),
  ...variantsOf('柒', '七'),
  ...variantsOf('捌', '八'),
  ...variantsOf('玖', '九'),
  ...variantsOf('拾', '十'),
  ...variantsOf('佰', '百'),
  ...variantsOf('仟', '千'),
  ...variantsOf('万', '萬'),
  ...variantsOf('亿', '億'),
  ...variantsOf('元', '圆圓'),
  ...variantsOf('整', '正'),
  ...variantsOf('负', '負'),
}

function variantsOf(prescribed: string, variants: string): Record<string, string> {
  return Object.fromEntries(Array.from(variants, (variant) => [variant, prescribed]))
}

const PREFIX = /^(?:大写|金额|人民币|人民幣|港币|港元|美元|欧元|RMB|CNY|[:：()（）])+/i
const NUMBER = `[${DIGITS}拾佰仟万亿]+`
const AMOUNT = new RegExp(
  `^(负)?(?:(${NUMBER})元|(${NUMBER})(?=整?$))?零?(?:([${DIGITS}])角)?零?(?:([${DIGITS}])分)?整?$`,
)

/**
 * Reads an amount in words as fen: with or without the currency in front and 整 or 正 behind, in the prescribed,
 * traditional or everyday characters, with the places written out (零仟零佰) or not, spaces anywhere.
 */
export function parseAmountInWords(text: string): Result<bigint, UnreadableAmount> {
  const bare = text
    .replaceAll(/\s/g, '')
    .replace(PREFIX, '')
    .replace(/[)）]$/, '')
  const prescribed = Array.from(bare, (character) => VARIANTS[character] ?? character).join('')
  const parts = AMOUNT.exec(prescribed)
  if (!parts || !/[^负整]/.test(prescribed)) return refuse({ code: 'amount-in-words-unreadable', data: { text } })
  const [, minus, yuanBefore, yuanAlone, jiaoDigit, fenDigit] = parts
  const yuan = readInteger(yuanBefore ?? yuanAlone ?? '零')
  if (typeof yuan === 'string') return refuse({ code: `amount-in-words-${yuan}`, data: { text } })
  const fen = yuan * 100n + valueOf(jiaoDigit) * 10n + valueOf(fenDigit)
  return accept(minus === undefined ? fen : -fen)
}

type Reading = bigint | 'unreadable' | 'ambiguous'

const valueOf = (digit: string | undefined): bigint => BigInt(digit === undefined ? 0 : DIGITS.indexOf(digit))

function readInteger(words: string): Reading {
  return readSplit(words, '亿', HUNDRED_MILLION, false, (part, hasHigher) =>
    readSplit(part, '万', TEN_THOUSAND, hasHigher, readSection),
  )
}

/** Reads what stands before and after one unit word, each by `readPart`; without the word the whole is what stands after it. */
function readSplit(
  words: string,
  unitWord: string,
  unit: bigint,
  hasHigher: boolean,
  readPart: (part: string, hasHigher: boolean) => Reading,
): Reading {
  const at = words.indexOf(unitWord)
  if (at < 0) return readPart(words, hasHigher)
  if (at === 0) return 'unreadable'
  const high = readPart(words.slice(0, at), hasHigher)
  if (typeof high === 'string') return high
  const low = at + 1 === words.length ? 0n : readPart(words.slice(at + 1), true)
  return typeof low === 'string' ? low : high * unit + low
}

/** 0 to 9999: digits with places in descending order. `hasHigher` when 万 or 亿 stand before. */
function readSection(words: string, hasHigher: boolean): Reading {
  let value = 0
  let lastPlace = 4
  let hasZero = false
  for (let i = 0; i < words.length; i++) {
    const character = words[i] ?? ''
    const isBareTen = character === '拾'
    const digit = isBareTen ? 1 : DIGITS.indexOf(character)
    const place = isBareTen ? 1 : Math.max(0, PLACES.indexOf((words[i + 1] ?? '') as (typeof PLACES)[number]))
    if (digit === 0 && place === 0) {
      hasZero = true
      continue
    }
    if (digit < 0 || place >= lastPlace || (place === 0 && i + 1 < words.length)) return 'unreadable'
    const isFirst = lastPlace === 4 && !hasHigher
    if (place === 0 && lastPlace > 1 && !isFirst && !hasZero) return 'ambiguous'
    value += digit * 10 ** place
    lastPlace = place
    hasZero = digit === 0
    if (place > 0 && !isBareTen) i++
  }
  return BigInt(value)
}
