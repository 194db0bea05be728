import { describe, expect, test } from 'vitest'
import { REFUSAL_CODES, REJECT_CODES } from '../reject.ts'
import { refusalTextOfFile, rejectText } from './reject-text.ts'
import { REFUSAL_TEXTS, REJECT_TEXTS } from './reject-texts.ts'

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/gu))].toSorted()

describe.each([
  ['rejects', REJECT_CODES, REJECT_TEXTS],
  ['refusals', REFUSAL_CODES, REFUSAL_TEXTS],
] as const)('texts of %s', (_, codes, texts) => {
  test('stand for every code and for no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual([...codes].toSorted())
  })

  test.each(Object.entries(texts))('%s says the same in both languages', (_code, text) => {
    expect(placeholders(text.en)).toEqual(placeholders(text['zh-CN']))
    expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
    expect(text.en).not.toMatch(/\p{Script=Han}/u)
  })
})

test('a reject becomes a sentence', () => {
  const reject = { code: 'too-few-columns', line: 7, value: 'a,b', data: { expected: 3, found: 2 } } as const
  expect(rejectText(reject, 'zh-CN')).toBe('该行有 2 列，表头有 3 列；文件可能被截断，请重新导出')
  expect(
    rejectText({ code: 'invalid-number', line: 1, column: '时长', field: 'talkMs', value: '1,5' }, 'en'),
  ).toContain('1,5 in “时长”')
  expect(rejectText({ code: 'negative-duration', line: 1, column: '时长', value: '-5' }, 'en')).toContain(
    '时长 is negative (-5 ms)',
  )
})

test('a refusal becomes a sentence', () => {
  expect(refusalTextOfFile({ code: 'sheet-missing', data: { value: 'A', found: 'B, C' } }, 'en')).toBe(
    'the workbook has no sheet “A”; it has: B, C',
  )
  expect(
    refusalTextOfFile({ code: 'mapping-invalid', place: { path: 'fields.agent' }, data: { value: '3' } }, 'zh-CN'),
  ).toContain('fields.agent 处 3')
})
