/** The lower end of a range whose unit stands behind the upper end alone, or behind both: `2-3天`, `1至3万元`, `500元至800元`. */
const BARE = /(?<![\d.第:/-])(\d[\d,'.]*)\s*[-~至到]\s*$/
const WITH_UNIT = /(?<![\d.第:/-])(\d[\d,'.]*\s*万?元)\s*[-~至到]\s*$/
const FIRST_NUMBER = /^[¥\s]*\d[\d,'.]*/

/** A value as text, and where it stands. */
export type LowerEnd = { readonly text: string; readonly from: number; readonly to: number }

/** The lower end of the range that ends with `upper` at `from`, written out with the unit of the upper end. */
export function bareLowerEnd(text: string, from: number, upper: string): LowerEnd | undefined {
  const before = BARE.exec(text.slice(0, from))
  const number = before?.[1]
  if (before === null || number === undefined || !FIRST_NUMBER.test(upper)) return undefined
  return { text: upper.replace(FIRST_NUMBER, number), from: before.index, to: before.index + number.length }
}

/** The same for amounts that may each have their unit. */
export function lowerAmount(text: string, from: number, upper: string): LowerEnd | undefined {
  const before = WITH_UNIT.exec(text.slice(0, from))
  const amount = before?.[1]
  if (before === null || amount === undefined) return bareLowerEnd(text, from, upper)
  return { text: amount, from: before.index, to: before.index + amount.length }
}
