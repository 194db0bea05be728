import { expect, test } from 'vitest'
import { fold, withOwnThousands, withoutFilledMarks, withWrittenUnits } from './fold.ts'

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

test.each([
  ['每席7,800元,夜班加450元', "每席7'800元,夜班加450元"],
  ['总价１，２００，０００元', "总价1'200'000元"],
  ['第1,2,3项,共12,34元', '第1,2,3项,共12,34元'],
])('thousands are parted by a sign of their own: %s', (text, expected) => {
  const folded = withOwnThousands(fold(text))
  expect(folded).toBe(expected)
  expect(folded).toHaveLength(text.length)
})
