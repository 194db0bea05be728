import { expect, test } from 'vitest'
import { fold, withoutFilledMarks, withWrittenUnits } from './fold.ts'

const shown = (text: string): string => withoutFilledMarks(fold(text))

test.each([
  ['提前【15】日通知', '提前 15 日通知'],
  ['扣减[5]%', '扣减 5 %'],
  ['共__30__人', '共  30  人'],
  ['（3）个月内', ' 3 个月内'],
  ['一式【肆】份', '一式 肆 份'],
])('%s is a blank that was filled in', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each(['提前【天数】日', '费用为____元', '三十(30)日内', '第（3）项服务', '【甲方名称】'])(
  '%s stays as it is',
  (text) => {
    expect(shown(text)).toBe(fold(text))
  },
)

test.each([
  ['一单25块，晚班三十块', '一单25元,晚班三十元'],
  ['3月8号起，三月十号止', '3月8日起,三月十日止'],
  ['第3块展板、12号线、8月店庆', '第3块展板、12号线、8月店庆'],
])('spoken units: %s', (text, expected) => {
  expect(withWrittenUnits(fold(text))).toBe(fold(expected))
})
