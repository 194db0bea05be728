import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { DECIMAL, NUMERAL, parseDecimalText, parseNumeral } from './numerals.ts'
import {
  AMOUNT,
  BLANK,
  canonicalShare,
  DATE,
  DURATION,
  readAmountYuan,
  readDate,
  readDuration,
  readShare,
  SHARE,
  VALUE_AHEAD,
} from './values.ts'

/** What a reader makes of the first stretch of a sentence that its pattern matches. */
const firstIn = (pattern: string, read: (text: string) => unknown, sentence: string): unknown => {
  const match = new RegExp(pattern, 'i').exec(fold(sentence))
  return match ? read(match[0]) : 'nothing'
}

test.each([
  ['15', 15],
  ['1,200', 1200],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['三十六', 36],
  ['一百零五', 105],
  ['一百二十', 120],
  ['两千', 2000],
  ['一万二千', 12000],
  ['二〇二六', 2026],
  ['叁拾', 30],
  ['两', 2],
  ['零', 0],
  ['甲', undefined],
  ['', undefined],
])('numeral %s is %s', (text, value) => {
  expect(parseNumeral(text)).toBe(value)
})

test.each([
  ['007.50', '7.5'],
  ['1,234.560', '1234.56'],
  ['0.00', '0'],
  ['三十', '30'],
])('decimal %s is %s', (text, value) => {
  expect(parseDecimalText(text)).toBe(value)
})

describe('durations', () => {
  test.each([
    ['应在十五个工作日内支付', { value: 15, unit: 'working-day' }],
    ['3日内答复', { value: 3, unit: 'day' }],
    ['提前30天通知', { value: 30, unit: 'day' }],
    ['到期前两个月', { value: 2, unit: 'month' }],
    ['期限为一年', { value: 1, unit: 'year' }],
    ['24小时内', { value: 24, unit: 'hour' }],
    ['二十四（24）小时内', { value: 24, unit: 'hour' }],
    ['20秒内接听', { value: 20, unit: 'second' }],
    ['五分钟内', { value: 5, unit: 'minute' }],
    ['半年内', { value: 6, unit: 'month' }],
    ['半小时内', { value: 30, unit: 'minute' }],
    ['一个季度', { value: 3, unit: 'month' }],
    ['2周内', { value: 2, unit: 'week' }],
    ['____个工作日内', { value: null, unit: 'working-day' }],
    ['【 】日内', { value: null, unit: 'day' }],
    ['XX天前', { value: null, unit: 'day' }],
    ['在［响应时间］内', null],
    ['within 15 working days', { value: 15, unit: 'working-day' }],
    ['尽快', 'nothing'],
    ['达到百分之三十', 'nothing'],
  ])('%s', (sentence, value) => {
    expect(firstIn(DURATION, readDuration, sentence)).toEqual(value)
  })
})

describe('shares', () => {
  test.each([
    ['总价的30%', '30%'],
    ['百分之三十', '30%'],
    ['千分之五', '0.5%'],
    ['万分之五', '0.05%'],
    ['每日5‰', '5‰'],
    ['百分之一点五', '1.5%'],
    ['千分之零点三', '0.03%'],
    ['12.50％', '12.5%'],
    ['____%', null],
    ['［百分比］%', null],
    ['三分之一', '1/3'],
    ['五分之一', '20%'],
  ])('%s', (sentence, value) => {
    expect(firstIn(SHARE, readShare, sentence)).toBe(value)
  })

  test('have one canonical spelling', () => {
    expect(['0.3', '3/10', '30%', '30.0%'].map(canonicalShare)).toEqual(['30%', '30%', '30%', '30%'])
    expect(['1/3', '-5%', '-0%', '5‰'].map(canonicalShare)).toEqual(['1/3', '-5%', '0%', '5‰'])
  })
})

describe('amounts', () => {
  test.each([
    ['人民币10,000.00元整', '10000'],
    ['￥10,000.50', '10000.50'],
    ['5万元', '50000'],
    ['1.5万元', '15000'],
    ['人民币壹万元整', '10000'],
    ['二十万元', '200000'],
    ['人民币____万元整', null],
    ['人民币[金额]元整', null],
    ['¥0.85', '0.85'],
    ['二亿元', '200000000'],
  ])('%s', (sentence, value) => {
    expect(firstIn(AMOUNT, readAmountYuan, sentence)).toBe(value)
  })
})

describe('dates', () => {
  test.each([
    ['自2026年1月5日起', '2026-01-05'],
    ['二〇二六年十二月三十一日', '2026-12-31'],
    ['2026-3-1', '2026-03-01'],
    ['2026/11/30', '2026-11-30'],
    ['____年__月__日', null],
    ['[签订日期]', null],
    ['2026年13月1日', undefined],
  ])('%s', (sentence, value) => {
    expect(firstIn(DATE, readDate, sentence)).toBe(value)
  })
})

test('folding keeps every character in its place', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units)
      expect(fold(text)).toHaveLength(text.length)
    }),
  )
})

test.each([DURATION, SHARE, AMOUNT, DATE, BLANK, NUMERAL, DECIMAL])(
  'values are looked for wherever one may begin',
  (source) => {
    const withoutLooks = source.replaceAll(/\(\?<?[!=][^()]*\)/g, '')
    const value = fc.stringMatching(new RegExp(`^${withoutLooks}$`))
    fc.assert(fc.property(value, (text) => new RegExp(`^${VALUE_AHEAD}`).test(text)))
  },
)
