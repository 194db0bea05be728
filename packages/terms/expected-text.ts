import type { Language } from '@heqi/vocabulary'

/** A JSON schema as far as it says what a value should be. */
export type ExpectedShape = {
  readonly anyOf?: readonly ExpectedShape[]
  readonly enum?: readonly unknown[]
  readonly const?: string | number | boolean
  readonly type?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, unknown>>
}

const BETWEEN = ' | '

/** What the schema expects, in words of the schema: choices apart by ` | `; `expectedText` says them in the reader's language. */
export function expectation(shape: ExpectedShape): string {
  if (shape.enum) return shape.enum.join(BETWEEN)
  if (shape.const !== undefined) return String(shape.const)
  if (shape.anyOf) return anyOfThem(shape.anyOf)
  if (shape.description !== undefined) return shape.description
  if (shape.type === 'object' && shape.properties) return `{ ${Object.keys(shape.properties).join(', ')} }`
  return shape.type ?? ''
}

/** What any of several alternatives expects, each once. */
export const anyOfThem = (shapes: readonly ExpectedShape[]): string =>
  [...new Set(shapes.map(expectation))].join(BETWEEN)

/** Words of our schemas that are not names to be written as they stand. */
const CHINESE: Readonly<Record<string, string>> = {
  string: '文本',
  integer: '整数',
  number: '数',
  boolean: '是（true）或否（false）',
  array: '列表',
  object: '对象',
  null: '空',
  'YYYY-MM-DD': '日期，例如 2026-11-03',
  'YYYY-MM': '月份，例如 2026-11',
  'HH:MM': '时刻，例如 09:00',
  'a length of time': '时长，例如 {"value": 5, "unit": "working-day"}',
  'a value with its unit': '带单位的数值，例如 {"value": "85", "unit": "percent"}',
  'yuan, at most two decimals': '金额（元），最多两位小数，例如 1234.56',
  'yuan per unit': '单价（元），例如 0.085',
  'a share, such as "30%"': '比例，例如 "30%"',
  'a share with sign': '可带负号的比例，例如 "-5%"',
  'a decimal number as text': '写成文本的数，例如 "12.5"',
  identifier: '编号（小写字母、数字、连字符）',
  'a phrase without punctuation': '不带标点的短语',
  'a paragraph': '一段文字（不换行）',
  'an ISO 8601 instant with offset': '带时差的时刻，例如 2026-11-03T09:00:00+08:00',
}
const ENGLISH: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  null: 'nothing',
  'YYYY-MM-DD': 'a date, such as 2026-11-03',
  'YYYY-MM': 'a month, such as 2026-11',
  'HH:MM': 'a time of day, such as 09:00',
  'a length of time': 'a length of time, such as {"value": 5, "unit": "working-day"}',
  'a value with its unit': 'a value with its unit, such as {"value": "85", "unit": "percent"}',
  boolean: 'yes (true) or no (false)',
  array: 'a list',
  object: 'an object',
  identifier: 'an identifier (lower-case letters, digits, hyphens)',
}
const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^at least (\d+) characters?$/, '至少 $1 个字符'],
  [/^at most (\d+) characters?$/, '至多 $1 个字符'],
  [/^at least (\d+) entr(?:y|ies)$/, '至少 $1 项'],
  [/^at most (\d+) entr(?:y|ies)$/, '至多 $1 项'],
  [/^≥ (.+)$/, '不小于 $1'],
  [/^≤ (.+)$/, '不大于 $1'],
  [/^entries that differ$/, '各项互不相同'],
]

/** What was expected, in the reader's language; names and choices stand as they are to be written. */
export const expectedText = (expected: string, language: Language): string =>
  expected
    .split(BETWEEN)
    .map((part) => (language === 'en' ? (ENGLISH[part] ?? part) : chineseOf(part)))
    .join(BETWEEN)

function chineseOf(part: string): string {
  const [pattern, text] = BOUNDS.find(([bound]) => bound.test(part)) ?? []
  return pattern && text ? part.replace(pattern, text) : (CHINESE[part] ?? part)
}
