/**
 * How Word shows a counter under each `w:numFmt` (ECMA-376-1:2016 §17.18.59, and where the standard is silent what Word
 * itself shows). Every format takes a counter of zero or more; past the end of its set a format falls back as Word does.
 */

const DIGITS = '〇一二三四五六七八九'
const CAPITAL_SIMPLIFIED = '零壹贰叁肆伍陆柒捌玖'
const CAPITAL_TRADITIONAL = '零壹貳參肆伍陸柒捌玖'
const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸'
const EARTHLY_BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const PARENTHESISED = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'
const FULL_STOPPED = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'
const IDEOGRAPH_CIRCLED = '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'
const IDEOGRAPH_PARENTHESISED = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'

type Format = (counter: number) => string

const decimal: Format = (counter) => String(counter)

const digitByDigit =
  (digits: string): Format =>
  (counter) =>
    Array.from(String(counter))
      .map((digit) => digits[Number(digit)])
      .join('')

/** The n-th sign of a set; past it, plain decimals. */
const fromSet =
  (signs: string): Format =>
  (counter) =>
    Array.from(signs)[counter - 1] ?? decimal(counter)

type Counting = {
  readonly digits: string
  readonly units: readonly string[]
  readonly tenThousand: string
  /** Ten to nineteen begin with the bare ten: 十二, not 一十二. */
  readonly bareTen: boolean
  /** One hundred is 百, not 一百, as the Japanese count. */
  readonly bareUnits: boolean
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

/** Counts in tens, hundreds and thousands; from a million on Word shows nothing at all. */
const inUnits =
  (counting: Counting): Format =>
  (counter) => {
    if (counter === 0) return counting.digits.charAt(0)
    if (counter >= 1_000_000) return ''
    const high = Math.floor(counter / 10_000)
    const low = counter % 10_000
    const gap = high > 0 && low > 0 && low < 1_000 ? counting.zero : ''
    const text =
      (high > 0 ? belowTenThousand(high, counting) + counting.tenThousand : '') + gap + belowTenThousand(low, counting)
    const ten = `${counting.digits[1]}${counting.units[1]}`
    return counting.bareTen && counter < 20 && text.startsWith(ten) ? text.slice(1) : text
  }

const PLAIN_UNITS = ['', '十', '百', '千']
const CAPITAL_UNITS = ['', '拾', '佰', '仟']
const thousand = { digits: DIGITS, units: PLAIN_UNITS, tenThousand: '万', bareTen: true, bareUnits: false, zero: '〇' }
const chineseThousand = inUnits(thousand)

/** 一 to 九十九 in tens, beyond that digit by digit with the round zero: 一○一. */
const chineseCounting: Format = (counter) =>
  counter > 0 && counter < 100 ? chineseThousand(counter) : digitByDigit('○一二三四五六七八九')(counter)

function roman(counter: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = Math.min(counter, 32_767)
  let text = ''
  for (const [value, sign] of signs) {
    text += sign.repeat(Math.floor(rest / value))
    rest %= value
  }
  return text
}

/** A to Z, then AA, BB: the letter repeats. */
const letter: Format = (counter) =>
  counter < 1
    ? decimal(counter)
    : String.fromCodePoint(65 + ((counter - 1) % 26)).repeat(Math.min(30, Math.floor((counter - 1) / 26) + 1))

function ordinal(counter: number): string {
  const tail = counter % 100
  const suffix = tail >= 11 && tail <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][counter % 10] ?? 'th')
  return `${counter}${suffix}`
}

const FORMATS: Readonly<Record<string, Format>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (counter) => String(counter).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (counter) => roman(counter).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (counter) => letter(counter).toLowerCase(),
  ordinal,
  numberInDash: (counter) => `- ${counter} -`,
  none: () => '',
  decimalFullWidth: digitByDigit('０１２３４５６７８９'),
  decimalFullWidth2: digitByDigit('０１２３４５６７８９'),
  decimalEnclosedCircle: fromSet(CIRCLED),
  decimalEnclosedCircleChinese: fromSet(CIRCLED),
  decimalEnclosedParen: fromSet(PARENTHESISED),
  decimalEnclosedFullstop: fromSet(FULL_STOPPED),
  ideographEnclosedCircle: fromSet(IDEOGRAPH_CIRCLED),
  ideographEnclosedParen: fromSet(IDEOGRAPH_PARENTHESISED),
  ideographDigital: digitByDigit(DIGITS),
  taiwaneseDigital: digitByDigit('○一二三四五六七八九'),
  japaneseDigitalTenThousand: digitByDigit(DIGITS),
  koreanDigital2: digitByDigit('零一二三四五六七八九'),
  ideographTraditional: fromSet(HEAVENLY_STEMS),
  ideographZodiac: fromSet(EARTHLY_BRANCHES),
  chineseCounting,
  taiwaneseCounting: chineseCounting,
  chineseCountingThousand: chineseThousand,
  taiwaneseCountingThousand: inUnits({ ...thousand, tenThousand: '萬', zero: '零', digits: `零${DIGITS.slice(1)}` }),
  japaneseCounting: inUnits({ ...thousand, bareUnits: true, zero: '' }),
  chineseLegalSimplified: inUnits({
    digits: CAPITAL_SIMPLIFIED,
    units: CAPITAL_UNITS,
    tenThousand: '万',
    bareTen: false,
    bareUnits: false,
    zero: '零',
  }),
  ideographLegalTraditional: inUnits({
    digits: CAPITAL_TRADITIONAL,
    units: CAPITAL_UNITS,
    tenThousand: '萬',
    bareTen: false,
    bareUnits: false,
    zero: '零',
  }),
}

/** A counter as Word shows it; a format that this table does not know is shown in decimals, as Word does. */
export const formatCounter = (format: string, counter: number): string => (FORMATS[format] ?? decimal)(counter)
