import type { FeeComponent } from '@heqi/terms'
import {
  add,
  compare,
  divide,
  type Fraction,
  fenOfYuan,
  fractionOf,
  isZero,
  minimum,
  multiply,
  subtract,
  ZERO,
} from '@heqi/vocabulary'

type Tiers = Extract<FeeComponent, { kind: 'per-item' }>['tiers']

/** Units that fall into one step, at its price. */
export type StepUnits = { readonly units: Fraction; readonly above: Fraction; readonly priceFen: Fraction }

/**
 * How a volume spreads over price steps. `graduated`: each unit at the price of its step; `volume`: all units at the price
 * of the step that the whole volume reaches. A bound belongs to the step below it ("up to 1,000" contains the thousandth).
 */
export function unitsByStep(tiers: Tiers, volume: Fraction): readonly StepUnits[] {
  const steps = tiers.steps.map((step, index) => ({
    above: fractionOf(tiers.steps[index - 1]?.upTo ?? '0'),
    upTo: step.upTo === undefined ? undefined : fractionOf(step.upTo),
    priceFen: fenOfYuan(fractionOf(step.unitPriceYuan)),
  }))
  if (tiers.kind === 'volume') {
    const reached = steps.find(({ upTo }) => upTo === undefined || compare(volume, upTo) <= 0) ?? steps.at(-1)
    return reached ? [{ units: volume, above: reached.above, priceFen: reached.priceFen }] : []
  }
  return steps
    .filter(({ above }) => compare(volume, above) > 0)
    .map(({ above, upTo, priceFen }) => ({
      above,
      priceFen,
      units: subtract(upTo === undefined ? volume : minimum(volume, upTo), above),
    }))
}

/** Exact price of a volume. */
export const priceOfVolume = (tiers: Tiers, volume: Fraction): Fraction =>
  unitsByStep(tiers, volume).reduce((total, step) => add(total, multiply(step.units, step.priceFen)), ZERO)

/** Average price of a unit of the volume; of no volume at all, the first step's price. */
export function averagePrice(tiers: Tiers, volume: Fraction): Fraction {
  if (isZero(volume)) return fenOfYuan(fractionOf(tiers.steps[0]?.unitPriceYuan ?? '0'))
  return divide(priceOfVolume(tiers, volume), volume)
}
