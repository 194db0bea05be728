import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Check } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { SCHEMAS } from './schemas.ts'

const run = fileURLToPath(new URL('../../examples/anonymous-bank/run.sh', import.meta.url))
const calls = fileURLToPath(new URL('../../../shared/data/anonymous-bank/calls-1999-02.tsv', import.meta.url))

/** The published figures of the month: per cent or seconds with two decimals. */
const PUBLISHED = {
  'answer-rate.queue': '87.35',
  'answer-rate.queue-over-threshold': '90.94',
  'answer-rate.all-entered': '82.14',
  'service-level.of-answered': '59.72',
  'service-level.of-offered': '52.17',
  'service-level.of-offered-without-short-abandons': '54.31',
  'average-speed-of-answer.all': '40.73',
  'average-speed-of-answer.queued': '78.54',
  'average-handle-time': '176.38',
}

type Metric = { readonly id: string; readonly unit: string; readonly numerator: string; readonly denominator: string }

describe.skipIf(!existsSync(calls))('the bank of 1999', () => {
  it('yields every published figure, digit for digit, from any directory', () => {
    const stdout = execFileSync(run, [calls], { cwd: tmpdir(), encoding: 'utf8', maxBuffer: 10_000_000 })
    const answer = JSON.parse(stdout) as { readonly metrics: readonly Metric[] }
    expect(Check(SCHEMAS.measure.schema, answer)).toBe(true)
    const shown = answer.metrics.map(({ id, unit, numerator, denominator }) => {
      const scale = unit === 'share' ? 100 : 1
      return [id, ((scale * Number(numerator)) / Number(denominator)).toFixed(2)]
    })
    expect(Object.fromEntries(shown)).toEqual({ ...PUBLISHED, 'service-level.answered-and-abandoned-within': '56.11' })
    expect(answer.metrics).toHaveLength(10)
  })
})
