import { digitByDigit, type NumberFormat } from './number-format.ts'

export type Counting = {
  readonly digits: string
  readonly units: readonly string[]
  readonly tenThousand: string
  /** Ten to nineteen begin with the bare ten: 十二, not 一十二. */
  readonly bareTen: boolean
  /** One hundred is 百, not 一百, as the Japanese count. */
  readonly bareUnits: boolean
  /** Ten thousand is 만, not 일만, as the Koreans count. */
  readonly bareTenThousand?: boolean
  /** A gap inside the number is said: 一百零一. */
  readonly zero: string
}

function belowTenThousand(value: number, counting: Counting): string {
  let text = ''
  let gap = false
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    if (gap) text += counting.zero
    gap = false
    const said = digit === 1 && power > 0 && counting.bareUnits ? '' : (counting.digits[digit] ?? '')
    text += said + (counting.units[power] ?? '')
  }
  return text
}

/** The group of digits that a number begins with: 十二万, not 一十二万. */
function leadingGroup(value: number, counting: Counting): string {
  const text = belowTenThousand(value, counting)
  return counting.bareTen && value >= 10 && value < 20 ? text.slice(1) : text
}

/** Counts in tens, hundreds and thousands; from a million on Word shows nothing at all. */
const inUnits =
  (counting: Counting): NumberFormat =>
  (counter) => {
    if (counter === 0) return counting.digits.charAt(0)
    if (counter >= 1_000_000) return ''
    const high = Math.floor(counter / 10_000)
    const low = counter % 10_000
    if (high === 0) return leadingGroup(low, counting)
    const gap = low > 0 && low < 1_000 ? counting.zero : ''
    const tenThousands = high === 1 && counting.bareTenThousand ? '' : leadingGroup(high, counting)
    return tenThousands + counting.tenThousand + gap + belowTenThousand(low, counting)
  }

const DIGITS = '〇一二三四五六七八九'
const PLAIN_UNITS = ['', '十', '百', '千']
const CAPITAL_UNITS = ['', '拾', '佰', '仟']
const thousand: Counting = {
  digits: DIGITS,
  units: PLAIN_UNITS,
  tenThousand: '万',
  bareTen: true,
  bareUnits: false,
  zero: '〇',
}
export const chineseCountingThousand = inUnits(thousand)

/** 一 to 九十九 in tens, beyond that digit by digit with the round zero: 一○一. */
export const chineseCounting: NumberFormat = (counter) =>
  counter > 0 && counter < 100 ? chineseCountingThousand(counter) : digitByDigit('○一二三四五六七八九')(counter)

export const taiwaneseCountingThousand = inUnits({
  ...thousand,
  tenThousand: '萬',
  zero: '零',
  digits: `零${DIGITS.slice(1)}`,
})

export const japaneseCounting = inUnits({ ...thousand, bareTen: false, bareUnits: true, zero: '' })

const legal: Counting = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  units: CAPITAL_UNITS,
  tenThousand: '萬',
  bareTen: false,
  bareUnits: false,
  zero: '零',
}

export const chineseLegalSimplified = inUnits(legal)

export const ideographLegalTraditional = inUnits({ ...legal, digits: '零壹貳參肆伍陸柒捌玖' })

export const japaneseLegal = inUnits({
  ...legal,
  digits: '〇壱弐参四伍六七八九',
  units: ['', '拾', '百', '阡'],
  zero: '',
})

export const koreanCounting = inUnits({
  digits: '영일이삼사오육칠팔구',
  units: ['', '십', '백', '천'],
  tenThousand: '만',
  bareTen: false,
  bareUnits: true,
  bareTenThousand: true,
  zero: '',
})

const KOREAN_ONES = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉']
const KOREAN_TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']

/** Korean's own words up to ninety-nine, Chinese ones beyond. */
export const koreanLegal: NumberFormat = (counter) =>
  counter === 0 || counter > 99
    ? koreanCounting(counter)
    : `${KOREAN_TENS[Math.floor(counter / 10)]}${KOREAN_ONES[counter % 10]}`
