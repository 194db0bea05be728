/** How a counter of zero or more is shown. */
export type NumberFormat = (counter: number) => string

export const digitByDigit =
  (digits: string): NumberFormat =>
  (counter) =>
    Array.from(String(counter))
      .map((digit) => digits[Number(digit)])
      .join('')
