import { addToMonth, monthOf } from '@heqi/calendar'
import type { ContractTerms } from '@heqi/terms'
import { termSegments } from '@heqi/terms/terms-in-force'
import type { IsoDate } from '@heqi/vocabulary'
import type { MonthContext } from './month-context.ts'

/** From this date on a component has this many seats. */
export type SeatChange = { readonly from: IsoDate; readonly seats: number; readonly factId?: string }

/**
 * The seats of a component over time, from the first number on: what the terms state, replaced by each signed headcount
 * fact from its date on, and by an amendment that states another number.
 */
export function seatChanges(context: MonthContext, component: string): readonly SeatChange[] {
  const until = context.stretches.at(-1)?.until ?? context.termStart
  const segments = termSegments(context.contract, context.termStart, until, context.knownOn)
  const stated = segments.flatMap((segment): readonly SeatChange[] => {
    const seats = statedSeats(segment.terms, component)
    return seats === undefined ? [] : [{ from: segment.from, seats }]
  })
  const contracted = stated
    .filter((change, index) => change.seats !== stated[index - 1]?.seats)
    // The first number stands from ever, so that a fact signed before the term replaces it.
    .map((change, index) => (index === 0 ? { from: EVER, seats: change.seats } : change))
  const signed = (context.facts.headcount ?? [])
    .filter((fact) => fact.component === component)
    .map((fact) => ({ from: effectiveFrom(context, fact.from), seats: fact.seats, factId: fact.id }))
    .sort((a, b) => a.from.localeCompare(b.from) || a.factId.localeCompare(b.factId))
  return [...contracted, ...signed].sort((a, b) => a.from.localeCompare(b.from))
}

const EVER: IsoDate = '0001-01-01'

function statedSeats(terms: ContractTerms, component: string): number | undefined {
  const found = terms['fees/fee-components']?.components.find((candidate) => candidate.id === component)
  return found?.kind === 'per-seat' ? found.seats : undefined
}

/** A change takes effect on its date, or with the following month where the contract says so. */
function effectiveFrom(context: MonthContext, from: IsoDate): IsoDate {
  const rule = context.terms['people/headcount-change']?.effective
  return rule === 'next-month' && !from.endsWith('-01') ? `${addToMonth(monthOf(from), 1)}-01` : from
}

/** Seats on a date; 0 before the component exists. */
export const seatsOn = (changes: readonly SeatChange[], date: IsoDate): SeatChange | undefined =>
  changes.findLast((change) => change.from <= date)
