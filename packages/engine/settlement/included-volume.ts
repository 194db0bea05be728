import type { ContractTerms } from '@heqi/terms'
import {
  compare,
  type Fraction,
  fenOfYuan,
  fractionOf,
  isZero,
  maximum,
  minimum,
  multiply,
  subtract,
  sum,
  ZERO,
} from '@heqi/vocabulary'
import type { StatementLine } from '../statement.ts'
import { fractionFrom, fractionText, type OpenAccounts } from './carry.ts'
import { averageByDays, type MonthEntry, monthEntries, perMonth } from './day-weighted.ts'
import { exactLine, formula, noteLine } from './line.ts'
import type { MonthContext } from './month-context.ts'
import { readVolume } from './volume.ts'

type Included = NonNullable<ContractTerms['fees/included-volume']>[number]
type Left = OpenAccounts['volumesLeft'][string]

/** Volume beyond what the other fees contain, and what is left of it for later months. */
export function settleIncludedVolumes(context: MonthContext): {
  readonly lines: readonly StatementLine[]
  readonly left: OpenAccounts['volumesLeft']
} {
  const settled = monthEntries(context, 'fees/included-volume').map((entry) => settleEntry(context, entry))
  return {
    lines: settled.map(({ line }) => line),
    left: Object.fromEntries(settled.map(({ id, left }) => [id, left])),
  }
}

function settleEntry(context: MonthContext, entry: MonthEntry<Included>) {
  const { id, last } = entry
  const draft = {
    step: 'base-fees',
    clause: 'fees/included-volume',
    id: `base-fees/included.${id}`,
    code: 'included-volume',
    subject: id,
  } as const
  const carriedLeft = context.accounts.volumesLeft[id] ?? []
  const reading = readVolume(context, draft.id, last.volume, last.per)
  const included = perMonth(context, entry, (terms) => fractionOf(terms.included))
  if (!reading)
    return {
      id,
      line: noteLine({ ...draft, formula: formula('not-known', { fact: factOf(last) }) }),
      left: carriedLeft,
    }
  const carried = sum(carriedLeft.map(({ units }) => fractionFrom(units)))
  const overage = maximum(ZERO, subtract(subtract(reading.units, included), carried))
  const price = averageByDays(entry, (terms) => fenOfYuan(fractionOf(terms.unitPriceYuan)))
  const charge = multiply(overage, price)
  const least = perMonth(context, entry, (terms) => fenOfYuan(fractionOf(terms.minimumChargeYuan ?? '0')))
  const { units } = reading
  const line = exactLine(
    {
      ...draft,
      formula:
        compare(charge, least) < 0
          ? formula('included-volume.minimum', { units, included, carried, minimum: least })
          : formula('included-volume', { units, included, carried, overage, price }),
      sources: reading.sources,
    },
    maximum(charge, least),
  )
  return { id, line, left: leftAfter(context, last, carriedLeft, included, units) }
}

const factOf = ({ volume }: Included): string => (volume.kind === 'fact' ? volume.fact : '')

/** What is left: the oldest is used first, and what the terms do not let pass to the next month lapses. */
function leftAfter(context: MonthContext, terms: Included, carried: Left, included: Fraction, used: Fraction): Left {
  if (terms.carryOver === 'none' || context.year.termEnds) return []
  if (terms.carryOver === 'contract-year' && context.year.ends) return []
  const stock = [...carried, { month: context.month, units: fractionText(included) }]
  let toUse = used
  const left = stock.flatMap((entry) => {
    const units = fractionFrom(entry.units)
    const taken = minimum(units, toUse)
    toUse = subtract(toUse, taken)
    const rest = subtract(units, taken)
    return isZero(rest) ? [] : [{ month: entry.month, units: fractionText(rest) }]
  })
  return terms.carryOver === 'next-month' ? left.filter(({ month }) => month === context.month) : left
}
