import { daysBetween } from '@heqi/calendar'
import { type Fraction, fenOfYuan, fraction, fractionOf, multiply, sum } from '@heqi/vocabulary'
import type { Formula, Source, StatementLine } from '../statement.ts'
import type { CarriedHeadcount } from './carry.ts'
import { fenOf } from './carry.ts'
import { baseLineId, type ComponentOf, type ComponentStretch, type MonthComponent } from './components.ts'
import { exactLine, formula, wholeLine } from './line.ts'
import type { MonthContext } from './month-context.ts'
import {
  DEFAULT_PRORATION,
  daysDivisor,
  monthShareOf,
  type Proration,
  stretchDivisor,
  stretchShareOf,
} from './proration.ts'
import { type SeatChange, seatChanges, seatsOn } from './seats.ts'

type PerSeat = MonthComponent<ComponentOf<'per-seat'>>
type SeatStretch = ComponentStretch<ComponentOf<'per-seat'>>

const prorationOf = (component: PerSeat): Proration => component.stretches[0]?.component.proration ?? DEFAULT_PRORATION

const priceOf = (part: SeatStretch): Fraction => fenOfYuan(fractionOf(part.component.unitPriceYuan))

const headcountSource = (change: SeatChange | undefined): readonly Source[] =>
  change?.factId === undefined ? [] : [{ kind: 'fact', fact: 'headcount', ids: [change.factId] }]

/** The seats with which the month begins, at their price for the days covered; changes inside the month are step 2. */
export function settlePerSeat(context: MonthContext, component: PerSeat): StatementLine {
  const change = seatsOn(seatChanges(context, component.id), component.stretches[0]?.stretch.from ?? context.termStart)
  const seats = change?.seats ?? 0
  const proration = prorationOf(component)
  const parts = component.stretches.map((part) =>
    multiply(
      multiply(priceOf(part), fraction(seats)),
      stretchShareOf(context, proration, part.stretch.days, component.days),
    ),
  )
  const only = parts.length === 1 ? component.stretches[0] : undefined
  return exactLine(
    {
      step: 'base-fees',
      clause: 'fees/fee-components',
      id: baseLineId(component),
      code: 'per-seat',
      subject: component.id,
      formula: only
        ? seatFormula(context, only, seats, proration)
        : formula('per-seat.stretches', { seats, stretches: parts.length }),
      explanations: only
        ? []
        : component.stretches.map((part, index) =>
            exactLine(
              {
                step: 'base-fees',
                clause: 'fees/fee-components',
                id: `${baseLineId(component)}/${part.stretch.from}`,
                code: 'stretch',
                formula: formula('per-seat.prorated', {
                  seats,
                  price: priceOf(part),
                  days: part.stretch.days,
                  of: stretchDivisor(context, proration, component.days),
                }),
              },
              parts[index] ?? fraction(0),
            ),
          ),
      sources: headcountSource(change),
    },
    sum(parts),
  )
}

function seatFormula(context: MonthContext, part: SeatStretch, seats: number, proration: Proration): Formula {
  const price = priceOf(part)
  const days = part.stretch.days
  if (days === context.daysInMonth) return formula('per-seat', { seats, price })
  if (proration === 'whole-month') return formula('per-seat.whole-month', { seats, price, days })
  return formula('per-seat.prorated', { seats, price, days, of: daysDivisor(context, proration) })
}

/** What a change inside the month adds or takes, and from when: one line each (多退少补). */
export type HeadcountLine = { readonly line: StatementLine; readonly change: SeatChange; readonly seats: number }

export function headcountLines(context: MonthContext, component: PerSeat): readonly HeadcountLine[] {
  const first = component.stretches[0]?.stretch.from
  const until = component.stretches.at(-1)?.stretch.until
  if (first === undefined || until === undefined) return []
  const changes = seatChanges(context, component.id)
  return changes.flatMap((change, index) => {
    if (change.from <= first || change.from >= until) return []
    const seats = change.seats - (changes[index - 1]?.seats ?? 0)
    return seats === 0 ? [] : [{ line: headcountLine(context, component, change, seats), change, seats }]
  })
}

function headcountLine(context: MonthContext, component: PerSeat, change: SeatChange, seats: number): StatementLine {
  const proration = prorationOf(component)
  const parts = component.stretches
    .map((part) => ({
      part,
      days: Math.max(
        0,
        daysBetween(change.from > part.stretch.from ? change.from : part.stretch.from, part.stretch.until),
      ),
    }))
    .filter(({ days }) => days > 0)
  const days = parts.reduce((total, part) => total + part.days, 0)
  // A seat that is there for part of the month counts whole: one that comes counts at once, one that goes not yet less.
  const share = proration === 'whole-month' && seats < 0 ? fraction(0) : monthShareOf(context, proration, days)
  const price = sum(parts.map(({ part, days: own }) => multiply(priceOf(part), fraction(own, days))))
  const only = parts.length === 1 ? parts[0] : undefined
  return exactLine(
    {
      step: 'headcount',
      clause: change.factId === undefined ? 'fees/fee-components' : 'people/headcount-change',
      id: `headcount/${component.id}/${change.factId ?? change.from}`,
      code: 'headcount-change',
      subject: component.id,
      formula: only
        ? formula('seats-changed', { from: change.from, seats, price, days, of: daysDivisor(context, proration) })
        : formula('seats-changed.stretches', { from: change.from, seats, stretches: parts.length }),
      sources: headcountSource(change),
    },
    multiply(multiply(price, fraction(seats)), share),
  )
}

/** A change of the month before, settled now. */
export const carriedHeadcountLine = (carried: CarriedHeadcount): StatementLine =>
  wholeLine(
    {
      step: 'headcount',
      clause: 'people/headcount-change',
      id: `headcount/${carried.component}/${carried.id}/carried`,
      code: 'headcount-change',
      subject: carried.component,
      formula: formula('seats-changed.carried', { from: carried.from, seats: carried.seats, month: carried.month }),
      sources: carried.factId === undefined ? [] : [{ kind: 'fact', fact: 'headcount', ids: [carried.factId] }],
    },
    fenOf(carried.amountFen),
  )
