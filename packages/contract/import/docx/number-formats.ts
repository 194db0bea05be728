import {
  chineseCounting,
  chineseCountingThousand,
  chineseLegalSimplified,
  ideographLegalTraditional,
  japaneseCounting,
  japaneseLegal,
  koreanCounting,
  koreanLegal,
  taiwaneseCountingThousand,
} from './counting-systems.ts'
import { cardinalText, ordinal, ordinalText } from './english-counting.ts'
import { digitByDigit, type NumberFormat } from './number-format.ts'

/**
 * How Word shows a counter under each `w:numFmt` (ECMA-376-1:2016 §17.18.59, and where the standard is silent what Word
 * itself shows). Every format takes a counter of zero or more; past the end of its set a format falls back as Word does.
 */

const DIGITS = '〇一二三四五六七八九'
const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸'
const EARTHLY_BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const PARENTHESISED = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'
const FULL_STOPPED = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'
const IDEOGRAPH_PARENTHESISED = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'
const AIUEO = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン'
const HALF_AIUEO = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'
const HALF_IROHA = 'ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ'
const GANADA = '가나다라마바사아자차카타파하'
const CHOSUNG = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'

const decimal: NumberFormat = (counter) => String(counter)

/** The n-th sign of a set; past it, plain decimals. */
const fromSet =
  (signs: string): NumberFormat =>
  (counter) =>
    Array.from(signs)[counter - 1] ?? decimal(counter)

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

/** A to Z, then AA, BB: the sign repeats, up to thirty times, then all starts over; nothing stands for zero. */
const repeated =
  (signs: string): NumberFormat =>
  (counter) => {
    const at = (counter - 1) % (30 * signs.length)
    return counter < 1 ? '' : signs.charAt(at % signs.length).repeat(Math.floor(at / signs.length) + 1)
  }

const letter = repeated('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** The signs of a set in turn, from the first again after the last. */
const inTurn =
  (signs: string): NumberFormat =>
  (counter) =>
    counter === 0 ? '0' : (Array.from(signs)[(counter - 1) % Array.from(signs).length] ?? '')

const stem = inTurn(HEAVENLY_STEMS)
const branch = inTurn(EARTHLY_BRANCHES)

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (counter) => String(counter).padStart(2, '0'),
  upperRoman: roman,
  lowerRoman: (counter) => roman(counter).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (counter) => letter(counter).toLowerCase(),
  ordinal,
  cardinalText,
  ordinalText,
  hex: (counter) => counter.toString(16).toUpperCase(),
  chicago: repeated('*†‡§'),
  numberInDash: (counter) => `- ${counter} -`,
  none: () => '',
  decimalFullWidth: digitByDigit('０１２３４５６７８９'),
  decimalFullWidth2: digitByDigit('０１２３４５６７８９'),
  decimalEnclosedCircle: fromSet(CIRCLED),
  decimalEnclosedCircleChinese: fromSet(CIRCLED.slice(0, 10)),
  decimalEnclosedParen: fromSet(PARENTHESISED),
  decimalEnclosedFullstop: fromSet(FULL_STOPPED),
  // Circles by name, parentheses on Word's page.
  ideographEnclosedCircle: fromSet(IDEOGRAPH_PARENTHESISED),
  ideographDigital: digitByDigit(DIGITS),
  taiwaneseDigital: digitByDigit('○一二三四五六七八九'),
  japaneseDigitalTenThousand: digitByDigit(DIGITS),
  koreanDigital2: digitByDigit('零一二三四五六七八九'),
  ideographTraditional: fromSet(HEAVENLY_STEMS),
  ideographZodiac: fromSet(EARTHLY_BRANCHES),
  ideographZodiacTraditional: (counter) => (counter === 0 ? '0' : stem(counter) + branch(counter)),
  chineseCounting,
  taiwaneseCounting: chineseCounting,
  chineseCountingThousand,
  taiwaneseCountingThousand,
  japaneseCounting,
  chineseLegalSimplified,
  ideographLegalTraditional,
  japaneseLegal,
  koreanDigital: digitByDigit('영일이삼사오육칠팔구'),
  koreanCounting,
  koreanLegal,
  aiueo: inTurn(HALF_AIUEO),
  aiueoFullWidth: inTurn(AIUEO),
  iroha: inTurn(HALF_IROHA),
  irohaFullWidth: inTurn(IROHA),
  ganada: inTurn(GANADA),
  chosung: inTurn(CHOSUNG),
}

/** `001, 002, 003, ...`, the picture of a custom format, pads with zeros ([MS-DOCX] 2.4). */
const PADDED = /^(0+1), /

export const isPicture = (format: string): boolean => PADDED.test(format)

/**
 * A counter as Word shows it; a format that this table does not know is shown in decimals, as Word does.
 * @param format a name of ST_NumberFormat, or the picture of a custom format.
 */
export function formatCounter(format: string, counter: number): string {
  const padded = PADDED.exec(format)?.[1]
  if (padded !== undefined) return String(counter).padStart(padded.length, '0')
  return (FORMATS[format] ?? decimal)(counter)
}
