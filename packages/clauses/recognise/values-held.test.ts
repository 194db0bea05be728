import { expect, test } from 'vitest'
import type { StatedValue } from './stated-values.ts'
import { holdsValue } from './values-held.ts'

const TERMS = {
  due: { value: 6, unit: 'month' },
  share: '150%',
  price: '250000',
  start: '2027-05-01',
  from: '09:30',
  event: '停电逾三小时',
  penalties: [{ id: 'penalty-8', by: 'provider' }],
  bands: [{ scoreFrom: '90' }, { scoreFrom: '75' }],
}

test.each<[path: string, value: StatedValue, words: string]>([
  ['due', { value: 6, unit: 'month' }, '六个月'],
  ['due', { value: 2, unit: 'month' }, '两个季度'],
  ['share', { count: 1.5, of: '倍' }, '1.5倍'],
  ['price', { yuan: '250000' }, '25万元'],
  ['start', { date: '05-01' }, '5月1日'],
  ['from', { time: '09:30' }, '9:30'],
  ['event', { value: 3, unit: 'hour' }, '三小时'],
  ['penalties[0].by', { value: 1, unit: 'day' }, '一日'],
  ['bands[1].scoreFrom', { count: 90, of: '分' }, '90分'],
])('the term at %s holds %o', (path, value, words) => {
  expect(holdsValue(TERMS, path, value, words)).toBe(true)
})

test.each<[path: string, value: StatedValue, words: string]>([
  ['due', { value: 7, unit: 'month' }, '七个月'],
  ['share', { count: 2, of: '倍' }, '两倍'],
  ['start', { date: '06-01' }, '6月1日'],
  ['from', { time: '10:30' }, '10:30'],
  ['penalties[0].id', { count: 8, of: '次' }, '8次'],
  ['penalties[0]', { count: 8, of: '次' }, '8次'],
  ['bands[1].scoreFrom', { count: 90, of: '席' }, '90席'],
  ['nothing', { share: '3%' }, '3%'],
])('the term at %s does not hold %o', (path, value, words) => {
  expect(holdsValue(TERMS, path, value, words)).toBe(false)
})
