import { describe, expect, test } from 'vitest'
import { formatCounter } from './number-formats.ts'

/** As Word 16 shows them (probed by docling #4336 and others; [MS-OI29500] 2.1.540); the columns are the counters 1, 10, 11, 20, 21, 100, 101, 110. */
const COUNTERS = [1, 10, 11, 20, 21, 100, 101, 110]
const SHOWN: readonly (readonly [string, string])[] = [
  ['decimal', '1 10 11 20 21 100 101 110'],
  ['decimalZero', '01 10 11 20 21 100 101 110'],
  ['upperRoman', 'I X XI XX XXI C CI CX'],
  ['lowerRoman', 'i x xi xx xxi c ci cx'],
  ['upperLetter', 'A J K T U VVVV WWWW FFFFF'],
  ['ordinal', '1st 10th 11th 20th 21st 100th 101st 110th'],
  ['chineseCounting', '一 十 十一 二十 二十一 一○○ 一○一 一一○'],
  ['taiwaneseCounting', '一 十 十一 二十 二十一 一○○ 一○一 一一○'],
  ['chineseCountingThousand', '一 十 十一 二十 二十一 一百 一百〇一 一百一十'],
  ['taiwaneseCountingThousand', '一 十 十一 二十 二十一 一百 一百零一 一百一十'],
  ['japaneseCounting', '一 十 十一 二十 二十一 百 百一 百十'],
  ['chineseLegalSimplified', '壹 壹拾 壹拾壹 贰拾 贰拾壹 壹佰 壹佰零壹 壹佰壹拾'],
  ['ideographLegalTraditional', '壹 壹拾 壹拾壹 貳拾 貳拾壹 壹佰 壹佰零壹 壹佰壹拾'],
  ['ideographDigital', '一 一〇 一一 二〇 二一 一〇〇 一〇一 一一〇'],
  ['ideographTraditional', '甲 癸 11 20 21 100 101 110'],
  ['ideographZodiac', '子 酉 戌 20 21 100 101 110'],
  ['decimalFullWidth', '１ １０ １１ ２０ ２１ １００ １０１ １１０'],
  ['decimalEnclosedCircle', '① ⑩ ⑪ ⑳ 21 100 101 110'],
  ['decimalEnclosedCircleChinese', '① ⑩ 11 20 21 100 101 110'],
  ['ideographEnclosedCircle', '㈠ ㈩ 11 20 21 100 101 110'],
  ['ideographZodiacTraditional', '甲子 癸酉 甲戌 癸未 甲申 癸卯 甲辰 癸丑'],
  ['taiwaneseDigital', '一 一○ 一一 二○ 二一 一○○ 一○一 一一○'],
  ['japaneseLegal', '壱 壱拾 壱拾壱 弐拾 弐拾壱 壱百 壱百壱 壱百壱拾'],
  ['japaneseDigitalTenThousand', '一 一〇 一一 二〇 二一 一〇〇 一〇一 一一〇'],
  ['koreanDigital', '일 일영 일일 이영 이일 일영영 일영일 일일영'],
  ['koreanDigital2', '一 一零 一一 二零 二一 一零零 一零一 一一零'],
  ['koreanCounting', '일 십 십일 이십 이십일 백 백일 백십'],
  ['koreanLegal', '하나 열 열하나 스물 스물하나 백 백일 백십'],
  ['aiueoFullWidth', 'ア コ サ ト ナ ク ケ ツ'],
  ['irohaFullWidth', 'イ ヌ ル ネ ナ ニ ホ カ'],
  ['ganada', '가 차 카 바 사 나 다 타'],
  ['chosung', 'ㄱ ㅊ ㅋ ㅂ ㅅ ㄴ ㄷ ㅌ'],
  ['cardinalText', 'One Ten Eleven Twenty Twenty-one One hundred One hundred one One hundred ten'],
  ['ordinalText', 'First Tenth Eleventh Twentieth Twenty-first One hundredth One hundred first One hundred tenth'],
  ['hex', '1 A B 14 15 64 65 6E'],
  ['001, 002, 003, ...', '001 010 011 020 021 100 101 110'],
  ['decimalEnclosedParen', '⑴ ⑽ ⑾ ⒇ 21 100 101 110'],
  ['decimalEnclosedFullstop', '⒈ ⒑ ⒒ ⒛ 21 100 101 110'],
  ['numberInDash', '- 1 - - 10 - - 11 - - 20 - - 21 - - 100 - - 101 - - 110 -'],
  ['a format of the future', '1 10 11 20 21 100 101 110'],
]

describe('a counter is shown as Word shows it', () => {
  test.each(SHOWN)('%s', (format, shown) => {
    expect(COUNTERS.map((counter) => formatCounter(format, counter)).join(' ')).toBe(shown)
  })

  test('thousands and ten thousands, with their gaps', () => {
    expect([1001, 1010, 10_000, 10_101, 999_999].map((n) => formatCounter('chineseCountingThousand', n))).toEqual([
      '一千〇一',
      '一千〇一十',
      '一万',
      '一万〇一百〇一',
      '九十九万九千九百九十九',
    ])
    expect(formatCounter('chineseCountingThousand', 1_000_000)).toBe('')
    expect(formatCounter('chineseCountingThousand', 120_000)).toBe('十二万')
    expect(formatCounter('koreanCounting', 11_000)).toBe('만천')
  })

  test('none shows nothing, and so do letters for zero; after thirty rounds letters start over', () => {
    expect(formatCounter('none', 7)).toBe('')
    expect(formatCounter('upperLetter', 0)).toBe('')
    expect(formatCounter('lowerLetter', 781)).toBe('a')
  })
})
