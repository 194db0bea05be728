import { isJsonObject } from '../json-rows.ts'

const PERCENT = 37
/** What would break a JSON string when written as it is: quote and backslash. */
const QUOTE = 34
const BACKSLASH = 92
const FIRST_PRINTABLE = 32

/**
 * Whether the channel variables of a JSON call record are URL-encoded, as mod_json_cdr writes them unless `encode-values` is
 * false: escapes stand in them, and none of the marks that it always escapes. Told by the first record of the head.
 */
export function hasEncodedVariables(head: Uint8Array): boolean {
  for (const line of new TextDecoder().decode(head).split('\n')) {
    const variables = variablesOf(line)
    if (!variables) continue
    const texts = Object.values(variables).filter((value) => typeof value === 'string')
    return texts.some((text) => /%[\dA-Fa-f]{2}/.test(text)) && !texts.some((text) => /[ :@<>]/.test(text))
  }
  return false
}

function variablesOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const record: unknown = JSON.parse(line)
    const variables = isJsonObject(record) ? record['variables'] : undefined
    return isJsonObject(variables) ? variables : undefined
  } catch {
    return undefined
  }
}

const digitOf = (byte: number | undefined): number => {
  const digit = byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(digit) ? -1 : digit
}

/** The stream with its URL escapes undone, but for those whose byte must not stand in a JSON string as it is. */
export async function* percentDecoded(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array(0)
  for await (const chunk of input) {
    const bytes = new Uint8Array(held.length + chunk.length)
    bytes.set(held)
    bytes.set(chunk, held.length)
    // An escape may be cut by the end of the chunk.
    const cut = bytes.lastIndexOf(PERCENT)
    const end = cut >= 0 && cut > bytes.length - 3 ? cut : bytes.length
    held = bytes.slice(end)
    yield decoded(bytes.subarray(0, end))
  }
  if (held.length > 0) yield held
}

function decoded(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    const [high, low] = byte === PERCENT ? [digitOf(bytes[at + 1]), digitOf(bytes[at + 2])] : [-1, -1]
    const value = high * 16 + low
    const isPlain = high >= 0 && low >= 0 && value >= FIRST_PRINTABLE && value !== QUOTE && value !== BACKSLASH
    out[length++] = isPlain ? value : byte
    if (isPlain) at += 2
  }
  return out.subarray(0, length)
}
