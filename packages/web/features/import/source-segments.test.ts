import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineAt, type Span, sourceLines } from './source-segments.ts'

const span = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('the source in lines', () => {
  it('shows every character once, each with the clauses, waste, readings and findings that hold it', () => {
    const text = fc.stringMatching(/^[a-c\n]{0,40}$/)
    fc.assert(
      fc.property(
        text.chain((words) => {
          const spans = fc.array(span(words.length + 3), { maxLength: 5 })
          return fc.tuple(fc.constant(words), span(words.length), spans, spans, spans, spans)
        }),
        ([words, range, clauses, waste, readings, findings]) => {
          const lines = sourceLines(words, range, { clauses, waste, readings, findings })
          const segments = lines.flatMap((line) => line.segments)
          expect(segments.map(({ start, end }) => words.slice(start, end)).join('')).toBe(
            words.slice(range.start, range.end),
          )
          const holding = (spans: readonly Span[], at: number) =>
            spans.flatMap(({ start, end }, index) => (start <= at && at < end ? [index] : []))
          for (const segment of segments) {
            for (let at = segment.start; at < segment.end; at += 1) {
              expect([...segment.clauses].sort((a, b) => a - b)).toEqual(holding(clauses, at))
              expect(segment.waste === undefined).toBe(holding(waste, at).length === 0)
              expect([...segment.readings].sort((a, b) => a - b)).toEqual(holding(readings, at))
              expect([...segment.findings].sort((a, b) => a - b)).toEqual(holding(findings, at))
            }
          }
          for (const [index, line] of lines.entries())
            for (let at = line.start; at < line.end; at += 1) expect(lineAt(lines, at)).toBe(index)
        },
      ),
    )
  })

  it('lets a click mean the shortest clause, and the shortest reading in it', () => {
    const marks = {
      clauses: [
        { start: 0, end: 9 },
        { start: 2, end: 4 },
      ],
      waste: [],
      readings: [
        { start: 0, end: 9 },
        { start: 3, end: 6 },
      ],
      findings: [],
    }
    const [line] = sourceLines('abcdefghi', { start: 0, end: 9 }, marks)
    expect(line?.segments.map(({ clauses }) => clauses)).toEqual([[0], [1, 0], [1, 0], [0], [0]])
    expect(line?.segments.map(({ readings }) => readings[0])).toEqual([0, 0, 1, 1, 0])
  })
})
