import type { Expression, Mapping } from '@heqi/records'
import { describe, expect, it } from 'vitest'
import bank from '../../../../../examples/anonymous-bank/mapping.json' with { type: 'json' }
import { conditionOf, expressionOf, NO_SOURCE, onlyOf, sourceOf } from './field-source.ts'

const { fields, filters = [] } = bank as unknown as Mapping

describe('the source of a field in the form', () => {
  it.each(Object.entries(fields))(
    "says of the bank's %s what the mapping says, or leaves it to the text",
    (_, expression) => {
      const source = sourceOf(expression)
      expect(source === undefined || expressionOf(source)).toEqual(source === undefined || expression)
    },
  )

  it("leaves only the bank's nested conditions to the text", () => {
    const left = Object.entries(fields).filter(([, expression]) => sourceOf(expression) === undefined)
    expect(left.map(([field]) => field)).toEqual(['queueMs', 'abandonedIn'])
  })

  it.each(filters)('says a filter and reads it back: $reason', ({ drop }) => {
    const only = onlyOf(drop)
    expect(only && conditionOf(only)).toEqual(drop)
  })

  it('keeps two columns of one name apart', () => {
    const expression: Expression = { column: 'a/b', occurrence: 2, map: { 电话: 'phone' }, otherwise: null }
    const source = sourceOf(expression)
    expect(source && expressionOf(source)).toEqual(expression)
  })

  it('leaves parts that are read differently to the text', () => {
    expect(
      sourceOf({
        sum: [
          { column: 'a', unit: 'seconds' },
          { column: 'b', unit: 'minutes' },
        ],
      }),
    ).toBeUndefined()
  })

  it.each(['column', 'constant', 'join', 'sum', 'difference', 'first'] as const)(
    'is nothing while a %s is empty',
    (way) => {
      expect(expressionOf({ ...NO_SOURCE, way })).toBeUndefined()
    },
  )
})
