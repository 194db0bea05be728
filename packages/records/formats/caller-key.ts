/** What telephone systems write when the number was withheld: nobody's number, and not all the same customer. */
export const WITHHELD_NUMBERS = [
  'anonymous',
  'Anonymous',
  'restricted',
  'unavailable',
  'unknown',
  'Unavailable',
  'Unknown',
]

/** The customer behind a caller number, as a pseudonym where the caller makes one; `undefined` when it was withheld. */
export function callerKey(caller: string, pseudonym: ((identity: string) => string) | undefined): string | undefined {
  if (caller === '' || WITHHELD_NUMBERS.includes(caller)) return undefined
  return pseudonym ? pseudonym(caller) : caller
}
