import { expect, test } from 'vitest'
import { type Glyphs, joinRow } from './glyphs.ts'

const run = (text: string, x: number, width: number): Glyphs => ({ text, x, y: 0, width, height: 10 })

test.each<[string, readonly Glyphs[], string]>([
  ['a letter that stands off its opening bracket', [run('(', 0, 3), run('j) Report', 6, 40)], '(j) Report'],
  ['a space in the run itself', [run('( j) Report', 0, 40)], '(j) Report'],
  ['a word behind its bracket', [run('( a list )', 0, 40)], '( a list )'],
  ['two words', [run('first', 0, 20), run('second', 23, 30)], 'first second'],
  ['two cells, a bracket at the end of the first', [run('a (', 0, 10), run('b', 40, 5)], 'a (\tb'],
])('%s', (_, row, text) => expect(joinRow(row)).toBe(text))
