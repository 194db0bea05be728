import { expect, test } from 'vitest'
import { ContractTerms } from './contract-terms.ts'
import { type ExpectedShape, expectation, expectedText } from './expected-text.ts'
import { refusalText } from './refusal-text.ts'
import { refusalsOf } from './schema-refusals.ts'

type Shape = ExpectedShape & {
  readonly anyOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
}

/** What every part of a schema expects, each once. */
function expectationsOf(shape: Shape, seen = new Set<string>()): ReadonlySet<string> {
  seen.add(expectation(shape))
  const below = [
    ...Object.values(shape.properties ?? {}),
    ...(shape.items ? [shape.items] : []),
    ...(shape.anyOf ?? []),
  ]
  for (const part of below) expectationsOf(part, seen)
  return seen
}

const TYPE_CODE = /\b(?:string|integer|number|boolean|array|object|null|YYYY|HH)\b/

test('what terms should be is said in words, never in the names of types', () => {
  const all = expectationsOf(ContractTerms)
  expect(all.size).toBeGreaterThan(200)
  const plain = [...all].filter((expected) => !expected.includes('{'))
  for (const expected of plain) {
    expect(expectedText(expected, 'zh-CN')).not.toMatch(TYPE_CODE)
    expect(expectedText(expected, 'en')).not.toMatch(/\b(?:string|integer|boolean|array|YYYY|HH)\b/)
  }
})

test.each([
  ['fees/payment-day', { kind: 'day-of-month', day: 1.5 }, 'fees/payment-day.day: 1.5 类型不对；应为：整数'],
  ['term/duration', { start: '2026/1/1' }, 'term/duration.start: "2026/1/1" 格式不对；应为：日期，例如 2026-11-03'],
  ['quality/rectification', { within: '5天' }, 'quality/rectification.within: "5天" 类型不对；应为：时长，例如'],
])('%s: path, value and cure in the words of the reader', (clause, terms, line) => {
  const schema = ContractTerms.properties[clause as keyof typeof ContractTerms.properties]
  const lines = refusalsOf(schema, terms, clause).map((refusal) => refusalText(refusal, 'zh-CN'))
  expect(lines.some((each) => each.startsWith(line))).toBe(true)
})
