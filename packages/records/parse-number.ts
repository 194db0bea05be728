/** Numbers read from bytes, without a string in between: ten million rows have a hundred million of them. */

const ZERO = 48
const POINT = 46
const MINUS = 45
const PLUS = 43
const COLON = 58
/** 15 digits are exact in a double. */
const EXACT_DIGITS = 15

const isDigit = (byte: number): boolean => byte >= ZERO && byte <= ZERO + 9

/**
 * A decimal number times `scale`, rounded half away from zero to an integer: `12.5` seconds at scale 1000 are 12500 ms,
 * exactly. `NaN` when the bytes are no plain decimal number or have more than 15 digits.
 */
export function parseScaled(bytes: Uint8Array, start: number, end: number, scale: number): number {
  let at = start
  const sign = bytes[at] ?? 0
  if (sign === MINUS || sign === PLUS) at += 1
  let whole = 0
  const wholeStart = at
  let byte = bytes[at] ?? 0
  while (at < end && isDigit(byte)) {
    whole = whole * 10 + (byte - ZERO)
    byte = bytes[++at] ?? 0
  }
  const wholeDigits = at - wholeStart
  let fraction = 0
  let places = 0
  if (at < end && byte === POINT) {
    at += 1
    for (; at < end && isDigit(bytes[at] ?? 0); at++) {
      // Digits past the ninth decimal cannot move a millisecond except on an exact half; reading on only checks form.
      if (places < 9) {
        fraction = fraction * 10 + ((bytes[at] ?? 0) - ZERO)
        places += 1
      }
    }
  }
  if (at !== end || wholeDigits + places === 0 || wholeDigits > EXACT_DIGITS) return Number.NaN
  const scaled =
    whole * scale + (places === 0 ? 0 : Math.floor((fraction * scale * 2 + 10 ** places) / (2 * 10 ** places)))
  return sign === MINUS && scaled !== 0 ? -scaled : scaled
}

/** A plain decimal number as the nearest double, for scores; `NaN` when it is none. */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  if (Number.isNaN(parseScaled(bytes, start, end, 1))) return Number.NaN
  let text = ''
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0)
  return Number(text)
}

/** `H:mm:ss` or `mm:ss`, decimals allowed at the end, in milliseconds; the first part has no limit. `NaN` when it is none. */
export function parseClockDuration(bytes: Uint8Array, start: number, end: number): number {
  let total = 0
  let from = start
  let parts = 0
  for (let at = start; at < end; at++) {
    if (bytes[at] !== COLON) continue
    const part = parseScaled(bytes, from, at, 1)
    if (!isDigit(bytes[from] ?? 0) || Number.isNaN(part) || (parts > 0 && part > 59)) return Number.NaN
    total = total * 60 + part
    from = at + 1
    parts += 1
  }
  const seconds = parseScaled(bytes, from, end, 1000)
  if (parts === 0 || parts > 2 || !isDigit(bytes[from] ?? 0) || !(seconds < 60_000)) return Number.NaN
  return total * 60_000 + seconds
}
