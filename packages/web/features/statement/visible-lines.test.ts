import type { DocumentLine } from '@heqi/documents/statement'
import { describe, expect, it } from 'vitest'
import { ancestorsOf, visibleLines } from './visible-lines.ts'

const line = (id: string, depth: number) => ({ id, depth }) as DocumentLine
const lines = [line('fees', 0), line('seats', 1), line('before', 2), line('after', 2), line('calls', 1), line('tax', 0)]
const shown = (...open: readonly string[]) => visibleLines(lines, new Set(open)).map((entry) => entry.line.id)

describe('visibleLines', () => {
  it.each([
    ['nothing unfolded shows the top', [], ['fees', 'tax']],
    ['one unfolded shows its children, not theirs', ['fees'], ['fees', 'seats', 'calls', 'tax']],
    ['a line under a folded one stays hidden though it is unfolded itself', ['seats'], ['fees', 'tax']],
    ['everything unfolded', ['fees', 'seats'], ['fees', 'seats', 'before', 'after', 'calls', 'tax']],
  ])('%s', (_, open, expected) => {
    expect(shown(...open)).toEqual(expected)
  })
})

describe('ancestorsOf', () => {
  it('names the way down to a line', () => {
    expect(ancestorsOf(lines, 'after')).toEqual(['fees', 'seats'])
    expect(ancestorsOf(lines, 'tax')).toEqual([])
  })
})
