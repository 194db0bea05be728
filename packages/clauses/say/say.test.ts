import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../recognise/fold.ts'
import type { Saying, Voice } from './index.ts'
import * as say from './index.ts'

const ZH: Voice = { language: 'zh-CN', currency: 'CNY' }
const EN: Voice = { language: 'en', currency: 'CNY' }

test.each<[Saying, unknown, string, string]>([
  [say.duration, { value: 15, unit: 'working-day' }, '15个工作日', '15 working days'],
  [say.duration, { value: 1, unit: 'working-day' }, '1个工作日', '1 working day'],
  [say.duration, { value: 3, unit: 'day' }, '3日', '3 days'],
  [say.duration, { value: 2, unit: 'month' }, '2个月', '2 months'],
  [say.share, '0.3', '30%', '30%'],
  [say.share, '1/3', '1/3', '1/3'],
  [say.signedShare, '-5%', '扣减5%', 'a deduction of 5%'],
  [say.signedShare, '5%', '增加5%', 'an addition of 5%'],
  [say.amount, '120000', '人民币120,000元（大写：人民币壹拾贰万元整）', ''],
  [say.figures, '1234567.5', '人民币1,234,567.50元', 'CNY 1,234,567.50'],
  [say.price, '0.085', '人民币0.085元', 'CNY 0.085'],
  [say.date, '2026-01-05', '2026年1月5日', '5 January 2026'],
  [say.month, '2026-11', '2026年11月', 'November 2026'],
  [say.dayOfMonth, 5, '5日', 'the 5th'],
  [say.dayOfMonth, 22, '22日', 'the 22nd'],
  [say.monthsLater, 3, '其后第3个月', 'the 3rd month thereafter'],
  [say.ordinal, 11, '第11个', 'the 11th'],
  [say.occasions, 2, '2次', 'twice'],
  [say.occasions, 3, '3次', '3 times'],
  [say.noticePeriod, { value: 30, unit: 'day' }, '30日', '30 days’ '],
  [say.noticePeriod, { value: 1, unit: 'month' }, '1个月', '1 month’s '],
  [say.signedShare, '0%', '不作增减', 'no change'],
  [say.metricName, 'csat', '客户满意度', 'Customer satisfaction'],
  [say.metricName, 'phone-csat', 'phone-csat', 'phone-csat'],
  [say.itemName, 'seats', '坐席服务费', 'Seat fee'],
  [say.times, '1.50', '1.5倍', '1.5 times'],
  [say.quantity, { value: '85', unit: 'percent' }, '85%', '85%'],
  [say.quantity, { value: '1', unit: 'second' }, '1秒', '1 second'],
  [say.quantity, { value: '4.50', unit: 'point' }, '4.5分', '4.5 points'],
])('%o says %o', (saying, value, chinese, english) => {
  expect(saying.say(value, ZH)).toBe(chinese)
  if (english !== '') expect(saying.say(value, EN)).toBe(english)
})

const heard = (saying: Saying, value: unknown, voice: Voice): unknown => {
  const original = saying.say(value, voice)
  const found = [...saying.hear({ original, folded: fold(original) }, 0, voice)]
  return found.find(({ end }) => end === original.length)?.value
}

describe('what is said is heard', () => {
  const voices = fc.constantFrom(ZH, EN)

  test('every duration', () => {
    const units = fc.constantFrom('second', 'minute', 'hour', 'day', 'working-day', 'week', 'month', 'year')
    fc.assert(
      fc.property(fc.record({ value: fc.nat(), unit: units }), voices, (value, voice) => {
        expect(heard(say.duration, value, voice)).toEqual(value)
      }),
    )
  })

  test('every amount, in figures and words', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n }), voices, (fen, voice) => {
        const cents = (fen % 100n).toString().padStart(2, '0')
        const value = cents === '00' ? (fen / 100n).toString() : `${fen / 100n}.${cents}`
        expect(heard(say.amount, value, voice)).toBe(value)
        expect(heard(say.figures, value, voice)).toBe(value)
      }),
    )
  })

  test('every date', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60_000 }), voices, (days, voice) => {
        const value = Temporal.PlainDate.from('1990-01-01').add({ days }).toString()
        expect(heard(say.date, value, voice)).toBe(value)
        expect(heard(say.month, value.slice(0, 7), voice)).toBe(value.slice(0, 7))
      }),
    )
  })

  test('every name, whether the contract or the library gives it', () => {
    const titles = { metric: new Map([['answered', '电话接通率']]), item: new Map([['answered', '应答费']]) }
    const voice = { ...ZH, titles }
    for (const id of ['csat', 'answered', 'sl-2']) expect(heard(say.metricName, id, voice)).toBe(id)
    expect(say.metricName.say('answered', voice)).toBe('电话接通率')
    expect(heard(say.itemName, 'answered', voice)).toBe('answered')
    expect(heard(say.metricName, '没有这个指标', voice)).toBeUndefined()
  })

  test('every place in a series, and how often', () => {
    for (const voice of [ZH, EN])
      for (let value = 1; value <= 31; value += 1)
        for (const saying of [say.ordinal, say.dayOfMonth, say.monthsLater, say.occasions])
          expect(heard(saying, value, voice)).toBe(value)
  })

  test('every share with up to six decimals', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000_000 }), voices, (millionths, voice) => {
        const value = `${(millionths / 1_000_000).toString()}%`
        fc.pre(!value.includes('e'))
        expect(heard(say.share, value, voice)).toBe(value)
      }),
    )
  })
})
