import type { Simulation } from '@heqi/engine'
import { type Static, Type } from 'typebox'
import { Count, DateText, object } from './primitives.ts'

/** What was simulated, and what the simulation itself counted, by month and channel. */
export const SimulateAnswer = object({
  from: DateText,
  days: Count,
  seed: Count,
  records: Count,
  truth: Type.Record(Type.String(), Type.Record(Type.String(), Type.Record(Type.String(), Type.Number()))),
  written: Type.Array(Type.String()),
})

export const simulateAnswer = (
  { batch, truth }: Simulation,
  asked: { readonly from: string; readonly days: number; readonly seed: number },
  written: readonly string[],
): Static<typeof SimulateAnswer> => ({
  ...asked,
  records: batch.length,
  truth: Object.fromEntries(
    Object.entries(truth).map(([month, channels]) => [
      month,
      Object.fromEntries(Object.entries(channels).map(([channel, counts]) => [channel, { ...counts }])),
    ]),
  ),
  written: [...written],
})
