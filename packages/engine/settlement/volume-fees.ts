import type { ClauseId } from '@heqi/terms'
import { equal, type Fraction, fenOfYuan, fractionOf, multiply, ONE, sum } from '@heqi/vocabulary'
import type { Formula, StatementLine } from '../statement.ts'
import { baseLineId, type ComponentOf, type MonthComponent } from './components.ts'
import { exactLine, formula, noteLine } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { averagePrice, unitsByStep } from './price-steps.ts'
import { readVolume, type VolumePart, type VolumeReading } from './volume.ts'

const FROM = { step: 'base-fees', clause: 'fees/fee-components' } as const

/** Hours at an hourly price; with time rates, each band's hours at its multiple. */
export function settlePerHour(
  context: MonthContext,
  component: MonthComponent<ComponentOf<'per-hour'>>,
): StatementLine | undefined {
  const last = component.stretches.at(-1)?.component
  if (!last) return undefined
  const reading = readVolume(context, baseLineId(component), last.hours, 'hour', component.id)
  if (!reading) return unknownLine(component, 'per-hour', last.hours)
  const prices = hourPrices(component)
  return partsLine(component, 'per-hour', reading, prices, {
    plain: (price) => formula('per-hour', { hours: reading.units, price }),
    parts: (parts) => formula('per-hour.parts', { hours: reading.units, parts }),
  })
}

/** Items by price steps. The step is that of the whole month's volume, whatever the time or stretch of an item. */
export function settlePerItem(
  context: MonthContext,
  component: MonthComponent<ComponentOf<'per-item'>>,
): StatementLine | undefined {
  const last = component.stretches.at(-1)?.component
  if (!last) return undefined
  const reading = readVolume(context, baseLineId(component), last.volume, last.per, component.id)
  if (!reading) return unknownLine(component, 'per-item', last.volume)
  const { units } = reading
  const prices = itemPrices(component, units)
  const single = last.tiers.steps.length === 1
  const line = partsLine(component, 'per-item', reading, prices, {
    plain: (price) => {
      if (single) return formula('per-item', { units, price })
      if (last.tiers.kind === 'volume') return formula('per-item.volume', { units, price })
      return formula('per-item.graduated', { units, steps: unitsByStep(last.tiers, units).length })
    },
    parts: (parts) => formula('per-item.parts', { units, parts }),
  })
  const graduated = line.children.length === 0 && !single && last.tiers.kind === 'graduated'
  return graduated ? { ...line, informative: true, children: stepLines(component, last.tiers, units) } : line
}

const stepLines = (
  component: MonthComponent,
  tiers: ComponentOf<'per-item'>['tiers'],
  volume: Fraction,
): readonly StatementLine[] =>
  unitsByStep(tiers, volume).map(({ units, above, priceFen }, index) =>
    exactLine(
      {
        ...FROM,
        id: `${baseLineId(component)}/step-${index + 1}`,
        code: 'price-step',
        formula: formula('price-step', { units, above, price: priceFen }),
      },
      multiply(units, priceFen),
    ),
  )

/** The price of a unit by the index of the stretch. */
export type StretchPrices = ReadonlyMap<number, Fraction>

export const hourPrices = (component: MonthComponent<ComponentOf<'per-hour'>>): StretchPrices =>
  pricesByStretch(component, (terms) => fenOfYuan(fractionOf(terms.unitPriceYuan)))

/** What a unit costs on average in a month of so many. */
export const itemPrices = (component: MonthComponent<ComponentOf<'per-item'>>, units: Fraction): StretchPrices =>
  pricesByStretch(component, (terms) => averagePrice(terms.tiers, units))

const pricesByStretch = <Component extends ComponentOf<'per-hour' | 'per-item'>>(
  component: MonthComponent<Component>,
  priceOf: (terms: Component) => Fraction,
): StretchPrices => new Map(component.stretches.map((part) => [part.index, priceOf(part.component)]))

type Explain = { readonly plain: (price: Fraction) => Formula; readonly parts: (parts: number) => Formula }

/** The exact sum over stretches and time bands; units of a stretch in which the component does not exist cost nothing. */
function partsLine(
  component: MonthComponent,
  code: 'per-hour' | 'per-item',
  reading: VolumeReading,
  prices: StretchPrices,
  explain: Explain,
): StatementLine {
  const priced = reading.parts.flatMap((part) => {
    const price = prices.get(part.stretch)
    return price === undefined ? [] : [{ part, price, amount: multiply(multiply(part.units, price), part.multiplier) }]
  })
  const first = [...prices.values()][0] ?? ONE
  const owner = { component, id: baseLineId(component), clause: FROM.clause }
  const uniform =
    prices.size === 1 &&
    priced.length === reading.parts.length &&
    priced.every(({ part }) => equal(part.multiplier, ONE))
  return exactLine(
    {
      ...FROM,
      id: baseLineId(component),
      code,
      subject: component.id,
      formula: uniform ? explain.plain(first) : explain.parts(priced.length),
      sources: reading.sources,
      explanations: uniform ? [] : priced.map(({ part, price, amount }) => partLine(owner, part, price, amount)),
    },
    sum(priced.map(({ amount }) => amount)),
  )
}

/** One part of the volume of the line `id`. */
export function partLine(
  { component, id, clause }: { readonly component: MonthComponent; readonly id: string; readonly clause: ClauseId },
  part: VolumePart,
  price: Fraction,
  amount: Fraction,
): StatementLine {
  const from = component.stretches.find(({ index }) => index === part.stretch)?.stretch.from ?? ''
  return exactLine(
    {
      ...FROM,
      clause: part.band === undefined ? clause : 'fees/time-rates',
      id: `${id}/${from}/${part.band ?? 'standard'}`,
      code: 'volume-part',
      formula: formula('volume-part', {
        units: part.units,
        price,
        multiplier: part.multiplier,
        band: part.band ?? '',
        from,
      }),
    },
    amount,
  )
}

/** A line whose quantity nobody has stated: no amount, and a reservation that says so. */
const unknownLine = (
  component: MonthComponent,
  code: 'per-hour' | 'per-item' | 'cost-plus',
  volume: { readonly kind: string; readonly fact?: string },
): StatementLine =>
  noteLine({
    ...FROM,
    id: baseLineId(component),
    code,
    subject: component.id,
    formula: formula('not-known', { fact: volume.fact ?? '' }),
  })
