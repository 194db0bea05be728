import { dateOfDay, localDays } from '@heqi/calendar'
import { divide, type Fraction, fraction, isZero, subtract } from '@heqi/vocabulary'
import { contractZoneOf } from '../clocks/clock-terms.ts'
import { recordsBehindVolume } from '../settlement/records-behind-volume.ts'
import type { SettleInput } from '../settlement/settle-input.ts'
import type { StatementLine } from '../statement.ts'
import type { Cause } from './causes.ts'

/**
 * A volume fee that differs by a whole number of units: the days whose records, left out, give the claim. Looks for one
 * day, then for days in a row; otherwise says how many units are missing or unknown.
 */
export function missingRecords(input: SettleInput, line: StatementLine, claimedFen: bigint): readonly Cause[] {
  const price = line.formula.values.price
  const query = line.sources.find((source) => source.kind === 'records' && source.query.kind === 'volume')
  if (price?.kind !== 'fen' || isZero(price.value) || query?.kind !== 'records') return []
  const missing = wholeUnits(subtract(fraction(line.amountFen), fraction(claimedFen)), price.value)
  if (missing === undefined || missing === 0) return []
  const data = { units: String(Math.abs(missing)) }
  const common = { clause: line.clause, amountFen: claimedFen, sources: [query] } as const
  if (missing < 0) return [{ ...common, code: 'records-unknown', exact: true, data }]
  const run = daysThatCount(input, line.id, missing)
  if (!run) return [{ ...common, code: 'records-missing', exact: true, data }]
  return [{ ...common, code: 'records-of-days-missing', exact: true, data: { ...data, from: run.from, to: run.to } }]
}

/** How many units a difference is; a claim is rounded to the fen, so half a fen is allowed. `undefined`: no whole number. */
function wholeUnits(differenceFen: Fraction, priceFen: Fraction): number | undefined {
  const units = divide(differenceFen, priceFen)
  const nearest = Math.round(Number(units.numerator) / Number(units.denominator))
  const off = subtract(differenceFen, {
    numerator: priceFen.numerator * BigInt(nearest),
    denominator: priceFen.denominator,
  })
  const size = off.numerator < 0n ? -off.numerator : off.numerator
  return size <= off.denominator ? nearest : undefined
}

/** The shortest run of days, the earliest of them, on which exactly so many records were counted. */
function daysThatCount(
  input: SettleInput,
  lineId: string,
  records: number,
): { readonly from: string; readonly to: string } | undefined {
  const days = localDays(contractZoneOf(input.contract), input.batch.numbers.enteredAt)
  const counts = new Map<number, number>()
  for (const row of recordsBehindVolume(input, lineId)) {
    const day = days[row] ?? 0
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const known = [...counts.keys()].sort((a, b) => a - b)
  const first = known[0] ?? 0
  const last = known.at(-1) ?? -1
  for (let length = 1; length <= last - first; length++) {
    for (let from = first; from + length - 1 <= last; from++) {
      let total = 0
      for (let day = from; day < from + length; day++) total += counts.get(day) ?? 0
      const to = from + length - 1
      if (total === records && counts.has(from) && counts.has(to))
        return { from: dateOfDay(from) ?? '', to: dateOfDay(to) ?? '' }
    }
  }
  return undefined
}
