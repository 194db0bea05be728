import { expect, test } from 'vitest'
import { notValid } from './not-valid.ts'
import { problemBody } from './problem.ts'

const saidOf = (path: string, language: 'zh-CN' | 'en'): readonly (string | undefined)[] =>
  (
    problemBody(notValid([{ code: 'date-impossible', place: { path }, data: { value: 'x' } }]), language).problems ?? []
  ).map(({ text }) => text)

test('a place in a clause is called by clause and field', () => {
  expect(saidOf('quality/kpi.kpis[0].target', 'zh-CN')).toEqual(['关键绩效指标·目标值：x 不是存在的日期；请改正'])
  expect(saidOf('quality/kpi.kpis[0].target', 'en')).toEqual([
    expect.stringMatching(/^Key Performance Indicators, \w[^:]*: x is not a date/),
  ])
})

test('a place in no clause keeps its path', () => {
  expect(saidOf('exclusions[0].from', 'zh-CN')).toEqual(['exclusions[0].from: x 不是存在的日期；请改正'])
})
