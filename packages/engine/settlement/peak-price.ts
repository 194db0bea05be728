import { equal, type Fraction, fenOfYuan, fraction, fractionOf, multiply, ONE, subtract, sum } from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import type { ComponentLine } from './base-fees.ts'
import { baseLineId, type ComponentOf, isKind, type MonthComponent } from './components.ts'
import { exactLine, formula, type LineDraft, reservation } from './line.ts'
import { type MonthContext, reserve } from './month-context.ts'
import { peakDays, priceMultiple } from './peak-days.ts'
import { seatChanges, seatsOn } from './seats.ts'
import { readVolume, type VolumePart } from './volume.ts'
import { hourPrices, itemPrices, partLine, type StretchPrices } from './volume-fees.ts'

/** The line that counts the records of a component on peak days. */
export const peakLineId = ({ id }: { readonly id: string }): string => `base-fees/peak.${id}`

/**
 * What seats, hours and items cost more on the days of a peak: their usual price x (multiple - 1), beside the line at the
 * usual price. What both parties state for the month as a whole has no days, and fixed fees have no unit.
 */
export function settlePeakPrices(
  context: MonthContext,
  components: readonly MonthComponent[],
): readonly ComponentLine[] {
  if (context.stretches.every((stretch) => peakDays(stretch).length === 0)) return []
  return components.flatMap((component) => {
    const line = peakLine(context, component)
    return line ? [{ component, line }] : []
  })
}

function peakLine(context: MonthContext, component: MonthComponent): StatementLine | undefined {
  if (isKind(component, 'per-seat')) return seatsLine(context, component)
  if (!isKind(component, 'per-hour') && !isKind(component, 'per-item')) return undefined
  const terms = component.stretches.at(-1)?.component
  if (!terms) return undefined
  const [volume, unit] = terms.kind === 'per-hour' ? [terms.hours, 'hour' as const] : [terms.volume, terms.per]
  if (volume.kind === 'fact') {
    reserve(context, reservation('peak-without-records', { component: component.id }))
    return undefined
  }
  const whole = readVolume(context, baseLineId(component), volume, unit, component.id)
  const peak = readVolume(context, peakLineId(component), volume, unit, component.id, true)
  if (!whole || !peak) return undefined
  const prices = isKind(component, 'per-hour')
    ? hourPrices(component)
    : isKind(component, 'per-item')
      ? itemPrices(component, whole.units)
      : new Map<number, Fraction>()
  return volumeLine(context, component, { ...draftOf(component), sources: peak.sources }, peak.parts, prices)
}

type Draft = Omit<LineDraft, 'formula'>

const draftOf = (component: MonthComponent): Draft => ({
  step: 'base-fees',
  clause: 'riders/peak-period',
  id: peakLineId(component),
  code: 'peak-price',
  subject: component.id,
})

function volumeLine(
  context: MonthContext,
  component: MonthComponent,
  draft: Draft,
  parts: readonly VolumePart[],
  prices: StretchPrices,
): StatementLine {
  const priced = parts.flatMap((part) => {
    const stretch = context.stretches[part.stretch]
    const price = prices.get(part.stretch)
    if (!stretch || price === undefined || peakDays(stretch).length === 0) return []
    const multiple = priceMultiple(stretch)
    const multiplier = multiply(part.multiplier, subtract(multiple, ONE))
    const amount = multiply(multiply(part.units, price), multiplier)
    return [{ part: { ...part, multiplier }, isPlain: equal(part.multiplier, ONE), price, multiple, amount }]
  })
  const only = priced.length === 1 ? priced[0] : undefined
  const total = sum(priced.map(({ amount }) => amount))
  if (only?.isPlain) {
    const { price, multiple } = only
    return exactLine({ ...draft, formula: formula('peak-price', { units: only.part.units, price, multiple }) }, total)
  }
  const explanations = priced.map(({ part, price, amount }) =>
    partLine({ component, id: draft.id, clause: draft.clause }, part, price, amount),
  )
  return exactLine({ ...draft, formula: formula('peak-price.parts', { parts: priced.length }), explanations }, total)
}

/** Seats by the day: each day of the peak is one of the days of the month. */
function seatsLine(context: MonthContext, component: MonthComponent<ComponentOf<'per-seat'>>): StatementLine {
  const changes = seatChanges(context, component.id)
  const draft = draftOf(component)
  const parts = component.stretches.flatMap(({ stretch, component: terms }) => {
    const days = peakDays(stretch)
    if (days.length === 0) return []
    const seatDays = days.reduce((total, day) => total + (seatsOn(changes, day)?.seats ?? 0), 0)
    const price = fenOfYuan(fractionOf(terms.unitPriceYuan))
    const multiple = priceMultiple(stretch)
    const ofMonth = fraction(seatDays, context.daysInMonth)
    return [
      {
        from: stretch.from,
        explained: formula('peak-price.seats', { seatDays, of: context.daysInMonth, price, multiple }),
        amount: multiply(multiply(ofMonth, price), subtract(multiple, ONE)),
      },
    ]
  })
  const [first, ...others] = parts
  const total = sum(parts.map(({ amount }) => amount))
  if (first && others.length === 0) return exactLine({ ...draft, formula: first.explained }, total)
  return exactLine(
    {
      ...draft,
      formula: formula('peak-price.parts', { parts: parts.length }),
      explanations: parts.map(({ from, explained, amount }) =>
        exactLine({ ...draft, id: `${draft.id}/${from}`, code: 'stretch', formula: explained }, amount),
      ),
    },
    total,
  )
}
