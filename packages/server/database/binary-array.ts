/**
 * One-dimensional arrays in PostgreSQL's binary format. A batch of rows travels as a handful of such parameters to
 * `INSERT ... SELECT FROM unnest(...)`: nothing is quoted or parsed as text, and row-level security holds (COPY refuses it).
 */
const TEXT_OID = 25
const JSONB_OID = 3802
const INT4_OID = 23
const BOOL_OID = 16
const DATE_OID = 1082
const TIMESTAMPTZ_OID = 1184
const HEADER_BYTES = 20
const LENGTH_BYTES = 4
/** PostgreSQL counts from 2000-01-01. */
const EPOCH_2000_MS = 946_684_800_000
const EPOCH_2000_DAYS = 10_957
const TWO_TO_32 = 4_294_967_296

function headed(bytes: number, oid: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(bytes)
  const dimensions = length === 0 ? 0 : 1
  buffer.writeInt32BE(dimensions, 0)
  buffer.writeInt32BE(0, 4)
  buffer.writeInt32BE(oid, 8)
  if (dimensions === 1) {
    buffer.writeInt32BE(length, 12)
    buffer.writeInt32BE(1, 16)
  }
  return buffer
}

const headerBytes = (length: number): number => (length === 0 ? 12 : HEADER_BYTES)

function textsWith(oid: number, prefix: number | undefined, texts: readonly string[]): Buffer {
  const extra = prefix === undefined ? 0 : 1
  let bytes = headerBytes(texts.length)
  for (const text of texts) bytes += LENGTH_BYTES + extra + Buffer.byteLength(text)
  const buffer = headed(bytes, oid, texts.length)
  let at = headerBytes(texts.length)
  for (const text of texts) {
    const start = at + LENGTH_BYTES + extra
    const written = buffer.write(text, start)
    buffer.writeInt32BE(written + extra, at)
    if (prefix !== undefined) buffer[start - 1] = prefix
    at = start + written
  }
  return buffer
}

export const textArray = (texts: readonly string[]): Buffer => textsWith(TEXT_OID, undefined, texts)

/** The texts must be JSON; the byte before each is the version of jsonb's format. */
export const jsonbArray = (texts: readonly string[]): Buffer => textsWith(JSONB_OID, 1, texts)

function numbersWith(
  oid: number,
  width: number,
  values: readonly number[],
  write: (buffer: Buffer, value: number, at: number) => void,
): Buffer {
  const start = headerBytes(values.length)
  const buffer = headed(start + values.length * (LENGTH_BYTES + width), oid, values.length)
  let at = start
  for (const value of values) {
    buffer.writeInt32BE(width, at)
    write(buffer, value, at + LENGTH_BYTES)
    at += LENGTH_BYTES + width
  }
  return buffer
}

export const int4Array = (values: readonly number[]): Buffer =>
  numbersWith(INT4_OID, 4, values, (buffer, value, at) => buffer.writeInt32BE(value, at))

export const boolArray = (values: readonly boolean[]): Buffer =>
  numbersWith(BOOL_OID, 1, values.map(Number), (buffer, value, at) => buffer.writeInt8(value, at))

/** Days since 1970-01-01. */
export const dateArray = (dayNumbers: readonly number[]): Buffer =>
  numbersWith(DATE_OID, 4, dayNumbers, (buffer, value, at) => buffer.writeInt32BE(value - EPOCH_2000_DAYS, at))

/** Instants in epoch milliseconds; microseconds stay below 2^53 for all years that records may have. */
export const timestampArray = (instants: readonly number[]): Buffer =>
  numbersWith(TIMESTAMPTZ_OID, 8, instants, (buffer, value, at) => {
    const micros = (value - EPOCH_2000_MS) * 1000
    const high = Math.floor(micros / TWO_TO_32)
    buffer.writeInt32BE(high, at)
    buffer.writeUInt32BE(micros - high * TWO_TO_32, at + 4)
  })
