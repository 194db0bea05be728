/** The lower end of a range whose unit stands behind the upper end alone, or behind both: `2-3天`, `1至3万元`, `500元至800元`. */
const BARE = /(?<![\d.第:/-])(\d[\d,'.]*)\s*[-~至到]\s*$/
const WITH_UNIT = /(?<![\d.第:/-])(\d[\d,'.]*\s*万?元)\s*[-~至到]\s*$/
/** At least two numbers ahead of the one that has the unit: `6/24/48/`. */
const LISTED = /(?<![\d.:/-])(?:\d[\d,'.]*\s*\/\s*){2,}$/
const NUMBER = /\d[\d,'.]*/g
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

/** The numbers that are listed ahead of `last` at `from`, each written out with its unit. */
export function listedAhead(text: string, from: number, last: string): readonly LowerEnd[] {
  const listed = LISTED.exec(text.slice(0, from))
  if (listed === null || !FIRST_NUMBER.test(last)) return []
  return [...listed[0].matchAll(NUMBER)].map(({ 0: number, index }) => {
    const at = listed.index + index
    return { text: last.replace(FIRST_NUMBER, number), from: at, to: at + number.length }
  })
}

/** The same for amounts that may each have their unit. */
export function lowerAmount(text: string, from: number, upper: string): LowerEnd | undefined {
  const before = WITH_UNIT.exec(text.slice(0, from))
  const amount = before?.[1]
  if (before === null || amount === undefined) return bareLowerEnd(text, from, upper)
  return { text: amount, from: before.index, to: before.index + amount.length }
}
