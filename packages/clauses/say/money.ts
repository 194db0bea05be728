import {
  amountInWords,
  amountInWordsEn,
  type Currency,
  fenOfYuan,
  fractionOf,
  type Language,
  roundFen,
} from '@heqi/vocabulary'
import { DECIMAL, parseDecimalText } from '../recognise/numerals.ts'
import { amountText } from '../recognise/values.ts'
import { type Saying, saying } from './saying.ts'

const CURRENCY_WORDS: Readonly<Record<Currency, { readonly zh: string; readonly unit: string; readonly en: string }>> =
  {
    CNY: { zh: '人民币', unit: '元', en: 'CNY' },
    HKD: { zh: '港币', unit: '元', en: 'HKD' },
    USD: { zh: '美元', unit: '元', en: 'USD' },
    EUR: { zh: '欧元', unit: '元', en: 'EUR' },
  }

const ANY_CURRENCY = '(?:人民币|港币|美元|欧元|CNY |HKD |USD |EUR )'

/** `1234567.5` as `1,234,567.50`. */
export function groupedFigures(amount: string): string {
  const [whole = '', places] = amountText(fractionOf(amount)).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return places === undefined ? grouped : `${grouped}.${places}`
}

const inFigures = (amount: string, currency: Currency, language: Language): string => {
  const words = CURRENCY_WORDS[currency]
  const figures = groupedFigures(amount)
  return language === 'zh-CN' ? `${words.zh}${figures}${words.unit}` : `${words.en} ${figures}`
}

const readFigures = (match: RegExpExecArray): string | undefined => {
  const text = parseDecimalText(match.groups?.figures ?? '')
  return text === undefined ? undefined : amountText(fractionOf(text))
}

const FIGURES = `${ANY_CURRENCY}(?<figures>${DECIMAL})元?`

/** An amount in figures: `人民币12,000.50元`, `CNY 12,000.50`. */
export const figures: Saying = saying(
  'figures',
  (value: string, { currency, language }) => inFigures(value, currency, language),
  FIGURES,
  readFigures,
)

/** A price per unit, which may be finer than a fen. */
export const price: Saying = { ...figures, kind: 'price' }

/** An amount in figures and in words, as it stands where the parties bind themselves to it. */
export const amount: Saying = saying(
  'amount',
  (value: string, { currency, language }) => {
    const inWords = amountWords(value, currency, language)
    const text = inFigures(value, currency, language)
    return language === 'zh-CN' ? `${text}（大写：${inWords}）` : `${text} (in words: ${inWords})`
  },
  String.raw`${FIGURES}(?: ?\((?:大写|in words):[^)\n]*\))`,
  readFigures,
)

const amountWords = (value: string, currency: Currency, language: Language): string => {
  const amountFen = roundFen(fenOfYuan(fractionOf(value)), 'half-up')
  return language === 'zh-CN' ? amountInWords(amountFen, currency) : amountInWordsEn(amountFen, currency)
}
