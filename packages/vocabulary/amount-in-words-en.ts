import type { Currency } from './money.ts'

const BELOW_TWENTY = [
  'Zero',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
  'Thirteen',
  'Fourteen',
  'Fifteen',
  'Sixteen',
  'Seventeen',
  'Eighteen',
  'Nineteen',
] as const
const TENS = ['', '', 'Twenty', 'Thirty', 'Forty', 'Fifty', 'Sixty', 'Seventy', 'Eighty', 'Ninety'] as const
const GROUPS = ['', 'Thousand', 'Million', 'Billion', 'Trillion', 'Quadrillion'] as const
const LIMIT = 10n ** 16n

type UnitNames = {
  readonly code: string
  readonly unit: [one: string, many: string]
  readonly hundredth: [string, string]
}

const UNIT_NAMES: Readonly<Record<Currency, UnitNames>> = {
  CNY: { code: 'RMB', unit: ['Yuan', 'Yuan'], hundredth: ['Fen', 'Fen'] },
  HKD: { code: 'HKD', unit: ['Dollar', 'Dollars'], hundredth: ['Cent', 'Cents'] },
  USD: { code: 'USD', unit: ['Dollar', 'Dollars'], hundredth: ['Cent', 'Cents'] },
  EUR: { code: 'EUR', unit: ['Euro', 'Euros'], hundredth: ['Cent', 'Cents'] },
}

/**
 * 140950 fen as `RMB One Thousand Four Hundred and Nine Yuan and Fifty Fen Only`, as bilingual contracts write it.
 * @throws RangeError from 10^16 yuan on, as `amountInWords`.
 */
export function amountInWordsEn(amountFen: bigint, currency: Currency = 'CNY'): string {
  const magnitude = amountFen < 0n ? -amountFen : amountFen
  const whole = magnitude / 100n
  const hundredths = magnitude % 100n
  if (whole >= LIMIT) throw new RangeError(`no words for so large an amount: ${amountFen} fen`)
  const { code, unit, hundredth } = UNIT_NAMES[currency]
  const parts: string[] = []
  if (whole > 0n || hundredths === 0n) parts.push(counted(whole, unit))
  if (hundredths > 0n) parts.push(counted(hundredths, hundredth))
  return `${code} ${amountFen < 0n ? 'Minus ' : ''}${parts.join(' and ')} Only`
}

const counted = (value: bigint, [one, many]: readonly [string, string]): string =>
  `${wordsOf(value)} ${value === 1n ? one : many}`

function wordsOf(value: bigint): string {
  if (value === 0n) return BELOW_TWENTY[0]
  const groups: string[] = []
  let rest = value
  for (let group = 0; rest > 0n; group++) {
    const part = Number(rest % 1000n)
    rest /= 1000n
    if (part === 0) continue
    // "One Thousand and Five": the last group needs its "and" when it has no hundreds of its own.
    const joint = group === 0 && part < 100 && rest > 0n ? 'and ' : ''
    groups.unshift(joint + wordsBelowThousand(part) + (group === 0 ? '' : ` ${GROUPS[group]}`))
  }
  return groups.join(' ')
}

function wordsBelowThousand(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const parts = hundreds === 0 ? [] : [`${BELOW_TWENTY[hundreds]} Hundred`]
  if (rest > 0) parts.push(wordsBelowHundred(rest))
  return parts.join(' and ')
}

function wordsBelowHundred(value: number): string {
  if (value < 20) return BELOW_TWENTY[value] ?? ''
  const ones = value % 10
  return `${TENS[Math.floor(value / 10)]}${ones === 0 ? '' : `-${BELOW_TWENTY[ones]}`}`
}
