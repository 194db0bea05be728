/** Days at the ends of a term may be counted in or out; half a month is no matter of counting. */
export const TOLERANCE_DAYS = 10

export const DAYS_OF_A_MONTH = 30

/** A date as days of twelve months of thirty: differences of whole months come out whole. */
export function daysOf(date = ''): number {
  const [year = 0, month = 0, day = 0] = (date.match(/\d+/g) ?? []).map(Number)
  return (year * 12 + month) * DAYS_OF_A_MONTH + day
}
