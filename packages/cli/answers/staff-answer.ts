import type { StaffingPlan } from '@heqi/engine'
import { type Static, Type } from 'typebox'
import { Count, object } from './primitives.ts'

/** The staff of an average week; forecasts, so plain numbers. */
export const StaffAnswer = object({
  rosteredHours: Type.Number({ minimum: 0, description: 'agent hours on the roster in the week' }),
  patienceSeconds: Type.Union([Type.Number(), Type.Null()]),
  intervals: Type.Array(
    object({
      weekday: Type.Integer({ minimum: 0, maximum: 6, description: '0 Monday to 6 Sunday' }),
      minuteOfDay: Count,
      arrivals: Type.Number({ minimum: 0 }),
      handleSeconds: Type.Number({ minimum: 0 }),
      agents: Count,
      rostered: Count,
      serviceLevel: Type.Number(),
      meanWaitSeconds: Type.Number(),
      occupancy: Type.Number(),
      abandonedShare: Type.Number(),
    }),
  ),
})

export const staffAnswer = ({
  intervals,
  patienceSeconds,
  rosteredHours,
}: StaffingPlan): Static<typeof StaffAnswer> => ({
  rosteredHours,
  patienceSeconds: patienceSeconds ?? null,
  intervals: intervals.map((interval) => ({
    weekday: interval.weekday,
    minuteOfDay: interval.minuteOfDay,
    arrivals: interval.arrivals,
    handleSeconds: interval.handleSeconds,
    agents: interval.agents,
    rostered: interval.rostered,
    serviceLevel: interval.serviceLevel,
    meanWaitSeconds: interval.meanWaitSeconds,
    occupancy: interval.occupancy,
    abandonedShare: interval.abandonedShare,
  })),
})
